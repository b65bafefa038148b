// What is told of coverage: for people, as JSON, or as a page for a browser.

import RuleModel

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

    /// What no patient can show: the rule, the place and what stands there, and what is left out.
    var leftOut: [(rule: String, location: SourceLocation, snippet: String?, what: String)] {
        declarations.flatMap { declaration in
            PlacedWords.all(of: declaration.decisions, \.impossible).map { placed in
                let isWhole = declaration.decisions.contains { $0.decision.location == placed.location }
                return (
                    declaration.words, placed.location,
                    isWhole || declaration.first.kind == .urgency ? nil : snippet(placed.location),
                    placed.phrases.joined(separator: "; ")
                )
            }
        }
    }

    /// What stands at a place, on its line and not too long to be quoted.
    func snippet(_ location: SourceLocation) -> String? {
        guard location.column > 0, location.length > 0, let bytes = source(location.file) else { return nil }
        let line = TextLines(bytes).bytes(ofLine: location.line).dropFirst(location.column - 1)
        let text = String(decoding: line.prefix(location.length), as: UTF8.self)
        return text.count <= 48 ? text : String(text.prefix(47)) + "…"
    }

    /// `56 scenarios with 61 patients`
    var basis: String {
        let (scenarios, patients) = (Set(coverage.patients).count, coverage.patients.count)
        let counted = "\(scenarios) scenario\(scenarios == 1 ? "" : "s")"
        return scenarios == patients ? counted : "\(counted) with \(patients) patients"
    }
}
