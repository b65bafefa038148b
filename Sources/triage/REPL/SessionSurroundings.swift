// What terminal sessions and scripts have in common: files and the editor.

import RuleLoading
import RuleModel
import Workbench

/// The world as a session reaches it. How lines are read is the affair of its two kinds.
class SessionSurroundings: Surroundings {
    let source: BookSource
    /// What was typed so far.
    var entries: [String] = []

    init(_ source: BookSource) { self.source = source }

    func bookFiles(at path: String?) throws(RuleBookProblems) -> [RuleFile] {
        guard let path else { return try source.files() }
        return try RuleBook.files(at: path)
    }

    func path(ofBookFile name: String) -> String? { source.path(of: name) }

    var fileOfScenarios: String? { source.fileOfScenarios }

    func bytes(of path: String) throws(SurroundingsFailure) -> [UInt8] {
        do throws(Files.Failure) {
            return try Files.bytes(of: path, atMost: 16 << 20)
        } catch {
            throw SurroundingsFailure(error.message)
        }
    }

    func write(_ bytes: [UInt8], to path: String) throws(SurroundingsFailure) {
        do throws(Files.Failure) {
            try Files.write(bytes, to: path)
        } catch {
            throw SurroundingsFailure(error.message)
        }
    }

    func exists(_ path: String) -> Bool { Files.exists(path) }
    func isFolder(_ path: String) -> Bool { Files.isFolder(path) }
    func names(in folder: String) -> [String] { Files.names(in: folder) }

    func edit(_ path: String, line: Int) throws(SurroundingsFailure) {
        try ExternalEditor.open(path, line: line)
    }

    func confirms(_ question: String) -> Bool {
        while let answer = line(after: question + " (yes or no) ") {
            if let said = YesOrNo(answer) { return said == .yes }
        }
        return false
    }

    func asksAgain(after trouble: CommandError) -> Bool { true }

    /// Reads a line; there is nobody here to ask.
    func line(after text: String) -> String? { nil }
}

/// The answer to a question of the session itself.
enum YesOrNo {
    case yes, no

    /// - Returns: `nil` where a text is neither; an empty one is no.
    init?(_ text: String) {
        switch text.lowercased() {
        case "yes", "y": self = .yes
        case "no", "n", "": self = .no
        default: return nil
        }
    }
}
