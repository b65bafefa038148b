// Problems of a rule book, to be shown: with the lines they are about, in the shapes that people and programs read.

import ProblemManual
public import RuleModel

/// Problems of a rule book with the text they stand in, to be shown.
///
/// ```swift
/// do {
///     let book = try RuleBook(contentsOf: "Rules/muscle-spasms")
/// } catch {
///     print(ProblemReport(error).text())
/// }
/// ```
///
/// prints
///
///     error[unknown-name]: there is no finding or pattern `stiff_nek`
///       --> red_flags.lua:92:13
///        |
///     92 |   when    = stiff_nek,
///        |             ^^^^^^^^^
///        help: did you mean `stiff_neck`?
public struct ProblemReport {
    /// The problems, by place.
    public let problems: [Problem]
    private let source: (String) -> [UInt8]?

    /// - Parameter source: the bytes of a file of the book by its path, `nil` where they are not at hand; its lines are
    ///   then not shown.
    public init(_ problems: some Sequence<Problem>, source: @escaping (String) -> [UInt8]?) {
        self.problems = problems.sorted { left, right in
            if left.location != right.location { return left.location < right.location }
            return (left.code, left.message) < (right.code, right.message)
        }
        self.source = source
    }

    /// What keeps a rule book from being used.
    public init(_ problems: RuleBookProblems) {
        self.init(problems.problems) { problems.sources[$0] }
    }

    /// The problems that a page of the manual is about: those with its code in the files of its example.
    func about(_ page: ManualPage) -> ProblemReport {
        let found = problems.filter { $0.code == page.code }
        let own = found.filter { problem in page.wrong.files.contains { $0.name == problem.location.file } }
        return ProblemReport(own.isEmpty ? found : own, source: source)
    }

    /// How many of the problems are errors.
    public var errorCount: Int { problems.count { $0.severity == .error } }
    /// How many of the problems are warnings.
    public var warningCount: Int { problems.count { $0.severity == .warning } }

    /// `2 errors, 1 warning`; empty where there is neither.
    public var summary: String {
        func counted(_ count: Int, _ word: String) -> [String] {
            count == 0 ? [] : ["\(count) \(word)\(count == 1 ? "" : "s")"]
        }
        return (counted(errorCount, "error") + counted(warningCount, "warning")).joined(separator: ", ")
    }

    /// A line a problem: `red_flags.lua:92:13: error[unknown-name]: there is no …; did you mean …?`
    public func compact() -> String {
        problems.map { problem in
            (problem.description + (problem.help.map { "; \($0)" } ?? "")).shownAsLine + "\n"
        }.joined()
    }

    /// The texts of the files that the problems name.
    func texts() -> [String: TextLines] {
        var texts: [String: TextLines] = [:]
        for problem in problems {
            for file in [problem.location.file] + problem.related.map(\.location.file) where texts[file] == nil {
                texts[file] = source(file).map(TextLines.init)
            }
        }
        return texts
    }
}
