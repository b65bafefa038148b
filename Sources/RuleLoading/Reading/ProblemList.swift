// Where the problems of one book are gathered.

import RuleBook

/// Gathers problems, each once. Used while one book is loaded, on one thread.
final class ProblemList {
    private(set) var problems: [Problem] = []
    private var seen: Set<Problem> = []

    private(set) var hasErrors = false

    func add(_ problem: Problem) {
        if problem.severity == .error { hasErrors = true }
        if seen.insert(problem).inserted { problems.append(problem) }
    }

    func add(
        _ code: ProblemCode, at location: SourceLocation, _ message: String, help: String? = nil,
        related: [Problem.Related] = []
    ) {
        add(Problem(code, at: location, message, help: help, related: related))
    }

    /// All problems by place; those of one place in a fixed order. The same unknown name in several places is one
    /// problem.
    var sorted: [Problem] {
        let ordered = problems.sorted { left, right in
            if left.location != right.location { return left.location < right.location }
            return (left.code, left.message) < (right.code, right.message)
        }
        var kept: [Problem] = []
        var places: [String: Int] = [:]
        for problem in ordered {
            let isOfTheBook =
                problem.code == ProblemCode.missingWeight.rawValue && problem.message.hasPrefix("the book")
            guard problem.code.hasPrefix("unknown-") || isOfTheBook, problem.code != ProblemCode.unknownField.rawValue
            else {
                kept.append(problem)
                continue
            }
            if let place = places[problem.message] {
                let first = kept[place]
                guard first.related.count < ProblemList.mostRelated else { continue }
                kept[place] = Problem(
                    first.code, first.severity, at: first.location, first.message, help: first.help,
                    related: first.related + [Problem.Related(problem.location, "and here")])
            } else {
                places[problem.message] = kept.count
                kept.append(problem)
            }
        }
        return kept
    }

    /// How many other places one problem names.
    private static let mostRelated = 8
}
