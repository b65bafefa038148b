// A page of the manual: what one code of a problem means.

public import RuleModel

/// What the code of a problem means, with an example that yields it and one that does not.
public struct ManualPage: Hashable, Sendable {
    /// What an author wrote: rule files that take the place of those of a small book, or stand beside them.
    public struct Example: Hashable, Sendable {
        /// A file by its path in the book.
        public struct File: Hashable, Sendable {
            /// The path in the book, such as `new.lua`.
            public let name: String
            /// The whole text of the file.
            public let text: String

            /// A file with its name and text.
            public init(_ name: String, _ text: String) {
                self.name = name
                self.text = text
            }
        }

        /// Empty where rule files cannot show it.
        public let files: [File]
        /// What must be so where rule files cannot show it, in a sentence; else `nil`.
        public let situation: String?

        /// Rule files.
        public init(_ files: [File]) {
            self.files = files
            situation = nil
        }

        /// Something that no rule file can show, such as a folder that does not exist.
        public init(situation: String) {
            files = []
            self.situation = situation
        }
    }

    /// The stable code, such as `unknown-name`.
    public let code: String
    /// Whether the code is an error or a warning.
    public let severity: Problem.Severity
    /// What is wrong, in a few words: lower case, no period.
    public let title: String
    /// One or two plain sentences for authors who do not program.
    public let meaning: String
    /// Yields this code and no other.
    public let wrong: Example
    /// Yields nothing.
    public let right: Example

    /// A page with its parts.
    public init(
        _ code: String, _ severity: Problem.Severity, _ title: String, meaning: String, wrong: Example, right: Example
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.meaning = meaning
        self.wrong = wrong
        self.right = right
    }
}
