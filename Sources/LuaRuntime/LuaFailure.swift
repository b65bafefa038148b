// Why a rule file, or a function of one, came to its end.

/// Why a rule file, or a function of one, came to its end, and where.
public struct LuaFailure: Error, Sendable, Equatable {
    /// The kinds of failure.
    public enum Kind: Int32, Sendable, CaseIterable {
        /// The text is not Lua.
        case syntax = 1
        /// Something that cannot be carried out.
        case runtime
        /// More memory, all together, than ``LuaLimits/memory`` or than there is. Closes the sandbox.
        case memory
        /// A text or table longer than ``LuaLimits/block``. Closes the sandbox.
        case blockTooLarge
        /// More steps than allowed. Closes the sandbox.
        case steps
        /// More time than allowed. Closes the sandbox.
        case time
        /// ``LuaSandbox/cancel()``. Closes the sandbox.
        case cancelled
        /// A name of Lua's library that is not offered.
        case forbiddenName
        /// An assignment to a global name, or to something that files share.
        case globalAssignment
        /// A compiled file, a zero byte, or a `#` at the start.
        case notText
        /// A file larger than ``LuaLimits/source``.
        case sourceTooLarge
        /// More than ``LuaLimits/output`` bytes or ``LuaLimits/values`` values. Closes the sandbox.
        case outputTooLarge
        /// Values nested deeper than ``LuaLimits/depth``, or a table that holds itself.
        case tooDeep
        /// A function that is called uses a name it may not use.
        case unknownName
        /// A function gave back something other than one plain value.
        case wrongResult
        /// A limit was hit before: the sandbox is closed.
        case closed
        /// The thread of the sandbox could not be started.
        case thread
        /// More declarations in a file than ``LuaLimits/declarations``. Closes the sandbox.
        case tooManyDeclarations
    }

    /// What happened.
    public var kind: Kind
    /// The file, by the name it was given to ``LuaSandbox/run(file:source:)``.
    public var file: String?
    /// The line, from 1, where it is known.
    public var line: Int?
    /// One sentence for people: lower case, no period.
    public var message: String

    /// A failure.
    public init(kind: Kind, file: String?, line: Int?, message: String) {
        self.kind = kind
        self.file = file
        self.line = line
        self.message = message
    }
}
