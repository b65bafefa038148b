// Where a session's rule book comes from, and whether its files have changed.

import ArgumentParser
import Diagnostics
import RuleModel
import Wording
import Workbench

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of a session's rule book.
final class BookSource {
    private let choice: BookOptions.Choice
    private var seen: BookSnapshot?

    init(_ choice: BookOptions.Choice) {
        self.choice = choice
        seen = choice.path.map { BookSnapshot($0) }
    }

    /// The folder or file; `nil` where the book is carried inside the command.
    var path: String? { choice.path }

    func files() throws(RuleBookProblems) -> [RuleFile] {
        // What is saved while the files are read is seen as a change later on.
        seen = choice.path.map { BookSnapshot($0) }
        return try BookOptions.files(of: choice)
    }

    /// The path of a file of the book.
    func path(of name: String) -> String? {
        guard let path else { return nil }
        return Files.isFolder(path) ? (path.hasSuffix("/") ? path : path + "/") + name : path
    }

    /// The file that scenarios are added to: one of their own in a folder, beside the other scenarios where these have a
    /// folder, else the book's only file.
    var fileOfScenarios: String? {
        guard let path else { return nil }
        if let room = self.path(of: "scenarios"), Files.isFolder(room) { return "scenarios/saved.lua" }
        if Files.isFolder(path) { return "scenarios_saved.lua" }
        return path.split(separator: "/").last.map { String($0) }
    }

    /// The names of the files that were saved since the book was last read; empty while one is still being written.
    func changes() -> [String] {
        guard let path, let seen else { return [] }
        let now = BookSnapshot(path)
        guard now != seen else { return [] }
        // A program that saves may do so in steps.
        usleep(2000)
        guard BookSnapshot(path) == now else { return [] }
        return now.names(changedSince: seen, below: path)
    }

    /// A descriptor that can be read when something is saved in a folder of the book, or -1 where the system has none:
    /// then `changes` is to be asked now and then.
    func watch() -> Int32 {
        #if canImport(Glibc)
            guard let path else { return -1 }
            let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
            guard descriptor >= 0 else { return -1 }
            let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
            for folder in folders(below: path, depth: 0) where inotify_add_watch(descriptor, folder, events) < 0 {
                close(descriptor)
                return -1
            }
            return descriptor
        #else
            return -1
        #endif
    }

    /// A folder and those in it; of a file, the folder that holds it: programs that save put a new file in its place.
    private func folders(below path: String, depth: Int) -> [String] {
        guard Files.isFolder(path) else {
            guard depth == 0 else { return [] }
            let slash = path.lastIndex(of: "/")
            return [slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."]
        }
        guard depth < 32 else { return [path] }
        return [path] + Files.names(in: path).flatMap { folders(below: path + "/" + $0, depth: depth + 1) }
    }

    /// Loads the book for the first time.
    /// - Throws: exit code 2 after reporting every problem.
    func session(in surroundings: any Surroundings, coloured: Bool) throws -> WorkbenchSession {
        do throws(RuleBookProblems) {
            return try WorkbenchSession(
                in: surroundings, style: coloured ? Terminal.style : .plain, width: coloured ? Terminal.width : 80)
        } catch {
            let report = ProblemReport(error)
            Terminal.write(report.text(style: Terminal.errorStyle, width: Terminal.errorWidth), to: .error)
            Terminal.report("triage: the rule book does not load: \(report.summaryWithHint)")
            throw ExitCode.ruleBookDoesNotLoad
        }
    }
}
