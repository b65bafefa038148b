// What a session needs of the world: files, the person, the rule book's folder.

public import RuleModel

/// A rule file: its path relative to the book, with `/` between parts, and its bytes.
public typealias RuleFile = (name: String, bytes: [UInt8])

/// What a workbench reaches the world through. The terminal is one; a script and a test are others.
public protocol Surroundings: AnyObject {
    /// The files of the rule book as they are now, or those of another folder or file.
    /// - Throws: what cannot be read.
    func bookFiles(at path: String?) throws(RuleBookProblems) -> [RuleFile]
    /// The path of a file of the rule book; `nil` where it has none.
    func path(ofBookFile name: String) -> String?
    /// The name of the rule file that saved scenarios are added to; `nil` where they cannot be.
    var fileOfScenarios: String? { get }
    /// The bytes of a file.
    func bytes(of path: String) throws(SurroundingsFailure) -> [UInt8]
    /// Puts bytes into a file, all of them or none.
    func write(_ bytes: [UInt8], to path: String) throws(SurroundingsFailure)
    /// Whether there is such a file or folder.
    func exists(_ path: String) -> Bool
    /// Whether this is a folder.
    func isFolder(_ path: String) -> Bool
    /// The names in a folder, sorted.
    func names(in folder: String) -> [String]
    /// Asks something that is answered with yes or no. Where nobody can answer: no.
    func confirms(_ question: String) -> Bool
    /// Shows a text and reads one line; `nil` where there is none, or it was cancelled.
    func line(after text: String) -> String?
    /// Whether a question is to be put again whose answer was not taken. A script has its next line for it, if it goes on.
    func asksAgain(after trouble: CommandError) -> Bool
    /// Opens a file in the person's editor and waits until it is closed.
    func edit(_ path: String, line: Int) throws(SurroundingsFailure)
    /// What was typed before, the oldest first.
    var entries: [String] { get }
}

extension Surroundings {
    /// Whoever is there answers again.
    public func asksAgain(after trouble: CommandError) -> Bool { true }
}

/// Why the world did not do something, in plain words.
public struct SurroundingsFailure: Error, Sendable {
    /// Such as `no such file or directory`.
    public let message: String

    /// A failure with its reason.
    public init(_ message: String) { self.message = message }
}
