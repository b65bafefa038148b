// Where the problems of one book are gathered.

package import RuleModel

/// Gathers problems, each once. Used while one book is loaded, on one thread.
package final class ProblemList {
    package private(set) var problems: [Problem] = []
    /// What may be written instead of what problems are about, still to be tried.
    package private(set) var proposals: [Problem: Proposal] = [:]
    private var seen: Set<Problem> = []
    private let limit: Int

    package private(set) var hasErrors = false

    /// Whether no more problems are kept, so that none need be worded.
    package var isFull: Bool { seen.count > limit }

    /// How many known names may still be looked at in search of what was meant.
    private var comparisons = 200_000

    /// Whether it may still be searched for what was meant among so many known names: always, for a book and mistakes
    /// of ordinary number.
    package func maySearch(among count: Int) -> Bool {
        comparisons -= count
        return comparisons >= 0
    }

    /// - Parameter limit: how many problems are kept.
    package init(limit: Int) { self.limit = limit }

    /// Adds a problem, unless it is there already.
    package func add(_ problem: Problem) {
        if problem.severity == .error { hasErrors = true }
        guard !isFull, seen.insert(problem).inserted else { return }
        guard problems.count < limit else {
            problems.append(
                Problem(
                    .tooLarge, at: SourceLocation(file: problem.location.file, line: 0),
                    "there are more than \(limit) problems; the rest is not listed"))
            return
        }
        problems.append(problem)
    }

    /// Adds an error. Its help, which may be a search for what was meant, is only made where it is kept.
    package func add(
        _ code: ProblemCode, at location: SourceLocation, _ message: @autoclosure () -> String,
        help: @autoclosure () -> String? = nil, related: @autoclosure () -> [Problem.Related] = [],
        proposing: @autoclosure () -> Proposal? = nil
    ) {
        hasErrors = true
        guard !isFull else { return }
        let problem = Problem(code, at: location, message(), help: help(), related: related())
        if let proposal = proposing(), proposals[problem] == nil { proposals[problem] = proposal }
        add(problem)
    }

    /// All problems by place; those of one place in a fixed order. The same unknown name in several places is one
    /// problem.
    package var sorted: [Problem] {
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
