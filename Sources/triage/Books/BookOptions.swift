// Which rule book: the same choice in every verb.

import ArgumentParser
import CCarriedFiles
import CarriedFiles
import Diagnostics
import PatientRecords
import RuleLoading
import RuleModel

struct BookOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The rule book: a folder of Lua files, or one file.", valueName: "path"),
        completion: .directory)
    var rules: String?

    /// Where a rule book is to come from.
    enum Choice: Equatable {
        case path(String)
        /// The book carried inside the command.
        case carried

        /// The path, where there is one.
        var path: String? { if case .path(let path) = self { path } else { nil } }
    }

    /// Loads the chosen book.
    /// - Throws: exit code 2 after reporting every problem, 64 or 66 where there is no book to load.
    /// - Parameters:
    ///   - asJSON: whether a failure of code 64 or above is to be the JSON object on standard output.
    ///   - ended: told of each step that is done.
    func load(asJSON: Bool = false, _ ended: (LoadingStep) -> Void = { _ in }) throws -> RuleBook {
        let choice = try choice(asJSON: asJSON)
        if choice == .carried {
            Terminal.report("triage: using the muscle-spasm rule book carried inside the command")
        }
        do throws(RuleBookProblems) {
            let files = try BookOptions.files(of: choice)
            ended(.files)
            return try BookOptions.book(of: files, ended)
        } catch {
            let report = ProblemReport(error)
            Terminal.write(report.text(style: Terminal.errorStyle, width: Terminal.errorWidth), to: .error)
            Terminal.report("triage: the rule book does not load: \(report.summaryWithHint)")
            throw ExitCode.ruleBookDoesNotLoad
        }
    }

    /// The steps of loading a book, as `--timings` names them.
    enum LoadingStep: String {
        case files = "rule files"
        case kept = "kept rule book"
        case understood = "rule book"
        case keeping = "keeping it"
    }

    /// The book of some files: as it was kept, or loaded and kept from now on.
    private static func book(
        of files: [(name: String, bytes: [UInt8])], _ ended: (LoadingStep) -> Void
    ) throws(RuleBookProblems) -> RuleBook {
        let cache = BookCache.standard()
        if let kept = cache?.book(of: files) {
            ended(.kept)
            return kept
        }
        let book = try RuleBook(files: files)
        ended(.understood)
        if let cache {
            cache.keep(book, of: files)
            ended(.keeping)
        }
        return book
    }

    /// The files of a book, not understood yet.
    static func files(of choice: Choice) throws(RuleBookProblems) -> [(name: String, bytes: [UInt8])] {
        switch choice {
        case .path(let path): try RuleBook.files(at: path)
        case .carried: carriedFiles
        }
    }

    /// Where the book is to come from.
    /// - Throws: exit code 64 or 66 where there is no book to load.
    func choice(asJSON: Bool = false) throws -> Choice {
        if rules?.isEmpty == true {
            throw Terminal.failure(.usage, "`--rules` names no rule book", asJSON: asJSON, .usage)
        }
        if let named = rules ?? Terminal.environment("TRIAGE_RULES"), !named.isEmpty {
            guard Files.exists(named) else {
                let help = BookOptions.nearestPath(to: named).map { "; did you mean `\($0)`?" } ?? ""
                let origin = rules == nil ? " (from TRIAGE_RULES)" : ""
                throw Terminal.failure(
                    .unreadableFile, "there is no rule book at `\(named)`\(origin)\(help)", asJSON: asJSON,
                    .unreadableFile)
            }
            return .path(named)
        }
        guard let folder = BookOptions.nearestRules(from: Files.current) else { return .carried }
        let books = BookOptions.books(in: folder)
        guard let first = books.first else { return .carried }
        guard books.count == 1 else {
            throw Terminal.failure(
                .usage, "`\(folder)` holds several rule books; name one with --rules:",
                then: books.map { "  --rules \($0)" }, asJSON: asJSON, .usage)
        }
        return .path(first)
    }

    /// The path with the same folder and the nearest name, if there is one.
    static func nearestPath(to path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last(where: { !$0.isEmpty }), let place = parts.lastIndex(of: name) else { return nil }
        let folder = parts[..<place].map { $0 + "/" }.joined()
        return nearest(to: String(name), in: Files.names(in: folder.isEmpty ? "." : folder)).map { folder + $0 }
    }

    /// The nearest folder named `Rules`, looking upward.
    static func nearestRules(from start: String) -> String? {
        var folder = start
        while true {
            let candidate = folder == "/" ? "/Rules" : folder + "/Rules"
            if Files.isFolder(candidate) { return candidate }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// The rule books of a `Rules` folder: itself if it has Lua files, else those of its folders that have.
    static func books(in folder: String) -> [String] {
        func hasRules(_ path: String) -> Bool { Files.names(in: path).contains { $0.hasSuffix(".lua") } }
        if hasRules(folder) { return [folder] }
        return Files.names(in: folder).map { folder + "/" + $0 }.filter { Files.isFolder($0) && hasRules($0) }
    }

    /// The files of the book carried inside the command.
    static var carriedFiles: [(name: String, bytes: [UInt8])] {
        CarriedFile.all(of: carried_default_book()).map { ($0.name, $0.bytes) }
    }
}
