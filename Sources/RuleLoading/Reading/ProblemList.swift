// Where the problems of one book are gathered.

import RuleBook

/// Gathers problems, each once. Used while one book is loaded, on one thread.
final class ProblemList {
    private(set) var problems: [Problem] = []
    private var seen: Set<Problem> = []

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    func add(_ problem: Problem) {
        if seen.insert(problem).inserted { problems.append(problem) }
    }

    func add(
        _ code: String, at location: SourceLocation, _ message: String, help: String? = nil,
        related: [Problem.Related] = []
    ) {
        add(Problem(code, at: location, message, help: help, related: related))
    }

    /// All problems by place; those of one place in a fixed order.
    var sorted: [Problem] {
        problems.sorted { left, right in
            if left.location != right.location { return left.location < right.location }
            return (left.code, left.message) < (right.code, right.message)
        }
    }
}
