// What is told of coverage: for people, as JSON, or as a page for a browser.

import Exchange
import RuleBook

/// Writes what scenarios show of the rules.
public struct CoverageReport: Sendable {
    /// What is shown.
    public let coverage: Coverage
    let source: @Sendable (String) -> [UInt8]?

    /// - Parameter source: the bytes of a rule file, so that its lines can be shown.
    public init(_ coverage: Coverage, source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
        self.coverage = coverage
        self.source = source
    }

    /// The decisions of one declaration.
    struct Declaration {
        let decisions: [Coverage.Covered]

        var first: Decision { decisions[0].decision }
        /// What it is called: cause `diabetes`.
        var words: String {
            Decision(
                kind: first.kind, id: first.id, field: nil, location: first.location, parts: first.parts
            ).words
        }
        var isComplete: Bool { decisions.allSatisfy(\.isComplete) }
        private var all: [Obligation] { decisions.flatMap { $0.obligations.joined() } }
        var shown: Int { all.count(where: \.isShown) }
        var total: Int { all.count { $0.state != .impossible } }
    }

    /// The decisions by declaration, in order.
    var declarations: [Declaration] {
        var groups: [[Coverage.Covered]] = []
        for covered in coverage.decisions {
            if let last = groups.last?[0].decision, last.kind == covered.decision.kind, last.id == covered.decision.id {
                groups[groups.count - 1].append(covered)
            } else {
                groups.append([covered])
            }
        }
        return groups.map { Declaration(decisions: $0) }
    }

    /// `56 scenarios with 61 patients`
    var basis: String {
        let (scenarios, patients) = (Set(coverage.patients).count, coverage.patients.count)
        let counted = "\(scenarios) scenario\(scenarios == 1 ? "" : "s")"
        return scenarios == patients ? counted : "\(counted) with \(patients) patients"
    }
}
