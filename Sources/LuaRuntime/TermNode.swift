// A call in a rule file.

/// A call, kept as it was written.
public struct TermNode: Sendable, Equatable {
    /// What was called.
    public enum Kind: UInt8, Sendable {
        // The numbers are those of `enum node_kind`.
        /// A call word: `all { … }`.
        case call = 2
        /// A declaration or inner word with an id and no body: `red_flag "x"`, or with a body and no id.
        case headWithoutBody = 3
        /// A declaration, or an inner declaration, with its body.
        case declaration = 4
        /// A method of the receiver: `temperature:at_least(39)`.
        case method = 5
        /// The same with a dot for the colon: `history.includes "x"`.
        case dotCall = 6
        /// A method that is not called: `temperature.at_least`.
        case member = 7
        /// A call of something that is no word; the receiver is what was called: `red_flagg "x"`.
        case unknownCall = 8
    }

    /// What was called.
    public var kind: Kind
    /// Whether a ``Kind/declaration`` or ``Kind/headWithoutBody`` is of an inner word.
    public var isInner: Bool
    /// The word, or the name of the method. Of an unknown call, the word or name it began with.
    public var word: String
    /// What the method belongs to, or what was called.
    public var receiver: Term?
    /// The arguments of the head of a declaration: one text, if all is well.
    public var head: [Term]
    /// The arguments; of a declaration its body: one table, if all is well.
    public var arguments: [Term]
    /// The line, from 1, where the call begins; of a declaration that of its word.
    public var line: Int

    /// A node.
    public init(
        kind: Kind, isInner: Bool = false, word: String, receiver: Term? = nil, head: [Term] = [],
        arguments: [Term] = [], line: Int
    ) {
        self.kind = kind
        self.isInner = isInner
        self.word = word
        self.receiver = receiver
        self.head = head
        self.arguments = arguments
        self.line = line
    }

    /// The id of a declaration, where its head is one text.
    public var id: String? {
        guard head.count == 1, case .string(let id) = head[0] else { return nil }
        return id
    }

    /// The body of a declaration, where it is one table.
    public var body: TermTable? {
        guard kind == .declaration, arguments.count == 1, case .table(let body) = arguments[0] else { return nil }
        return body
    }
}
