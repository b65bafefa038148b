// What comes back for one line that was typed.

import RuleModel

/// What a workbench says to one line.
public struct Reply: Sendable {
    /// What to show: whole lines, each with its line break; empty where there is nothing to say.
    public var text: String
    /// What went wrong, if something did; it is to be shown after the text.
    public var trouble: CommandError?
    /// Whether the session is to end.
    public var isLeaving = false

    /// A reply with a text.
    public init(_ text: String = "", trouble: CommandError? = nil, isLeaving: Bool = false) {
        self.text = text
        self.trouble = trouble
        self.isLeaving = isLeaving
    }
}

/// Why a line was not carried out. Nothing has changed by it.
public struct CommandError: Error, Sendable {
    /// What kind of trouble it is; a script ends with a code for each.
    public enum Kind: Sendable {
        /// There is no such word, or it was used in another way than it can be.
        case usage
        /// An answer that cannot be, or bad data in a file.
        case badAnswer
        /// A file that is missing or cannot be read.
        case unreadableFile
        /// The rule book does not load.
        case bookDoesNotLoad
        /// A file that could not be written.
        case outputFailed
        /// It was done, and the answer is bad: a scenario failed, there is no such thing.
        case answerIsBad
    }

    /// What kind it is.
    public let kind: Kind
    /// Sentences for people, each a line; the first says what is wrong.
    public let lines: [String]

    /// A question of the session to which there was no answer.
    public init(unanswered message: String) { self.init(.usage, message) }

    init(_ kind: Kind, _ lines: [String]) {
        self.kind = kind
        self.lines = lines
    }

    /// The same with everything that a terminal would obey or hide written out.
    var shown: CommandError { CommandError(kind, lines.map { $0.shownAsLine }) }

    init(_ kind: Kind, _ message: String, help: String? = nil) {
        self.init(kind, [message] + (help.map { ["  help: \($0)"] } ?? []))
    }
}
