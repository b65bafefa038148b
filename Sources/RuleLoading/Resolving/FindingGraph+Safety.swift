// Whether reading "not sure" as an answer could silence a red flag.

import RuleModel
import RuleSyntax

/// A part of an answer that can make a condition hold, or keep it from holding.
private enum Literal: Hashable {
    /// A yes/no finding is present, or absent.
    case finding(Int, Bool)
    /// A choice is this option, or a list includes it; or not.
    case option(Int, Int, Bool)
    /// A quantity or calculated value has some value; taken as able to do both.
    case value(Int)

    var opposite: Literal {
        switch self {
        case .finding(let finding, let holds): .finding(finding, !holds)
        case .option(let finding, let option, let holds): .option(finding, option, !holds)
        case .value: self
        }
    }
}

extension FindingGraph {
    /// Reports each `if_unsure` that reads "not sure" as an answer which could keep a red flag from holding.
    /// - Parameter places: where each `if_unsure` stands, by finding.
    func reportUnsafe(_ redFlags: [RedFlag], at places: [Int: SourceLocation], _ problems: ProblemList) {
        let unsure = findings.indices.filter { findings[$0].ifUnsure != .unknown }
        guard !unsure.isEmpty else { return }
        var readers: [Literal: Int] = [:]
        for (index, redFlag) in redFlags.enumerated() {
            var reader = Reader(graph: self)
            reader.read(redFlag.when, true)
            for literal in reader.found where readers[literal] == nil { readers[literal] = index }
        }
        let consequences = consequences()
        for index in unsure {
            let finding = findings[index]
            let start = Literal.finding(index, finding.ifUnsure == .present)
            var silenced = reach(from: start, consequences).compactMap { readers[$0.opposite] }
            if finding.ifUnsure == .absent { silenced += [readers[.finding(index, false)]].compactMap(\.self) }
            guard let first = silenced.min() else { continue }
            let word = finding.ifUnsure.rawValue
            problems.add(
                .unsafeIfUnsure, at: places[index] ?? finding.location,
                "reading \"not sure\" as \(word) could keep the red flag `\(redFlags[first].id)` from being raised",
                help: "write `if_unsure = unknown`, or delete it",
                related: [Problem.Related(redFlags[first].location, "the red flag is declared here")])
        }
    }

    /// What follows from what by `implies` and `implied_by`, both ways.
    private func consequences() -> [Literal: Set<Literal>] {
        var edges: [Literal: Set<Literal>] = [:]
        func add(_ from: Literal, _ to: Literal) {
            edges[from, default: []].insert(to)
            edges[to.opposite, default: []].insert(from.opposite)
        }
        for (index, finding) in findings.enumerated() {
            var implied = Reader(graph: self)
            for condition in finding.implies { implied.read(condition, true) }
            for literal in implied.found { add(.finding(index, true), literal) }
            guard let condition = finding.impliedBy else { continue }
            var implying = Reader(graph: self)
            implying.read(condition, true)
            for literal in implying.found { add(literal, .finding(index, true)) }
        }
        return edges
    }

    private func reach(from start: Literal, _ edges: [Literal: Set<Literal>]) -> Set<Literal> {
        var found: Set<Literal> = [start]
        var open = [start]
        while let literal = open.popLast() {
            var next = edges[literal] ?? []
            // One answer of a choice excludes the others.
            if case .option(let finding, let option, true) = literal, case .choice(let options) = findings[finding].kind
            {
                for other in options.indices where other != option { next.insert(.option(finding, other, false)) }
            }
            for literal in next where found.insert(literal).inserted { open.append(literal) }
        }
        return found
    }

    /// Gathers the literals that help a condition to hold.
    private struct Reader {
        let graph: FindingGraph
        var found: Set<Literal> = []
        /// Patterns and derived findings already gone into, with the side they were read on.
        private var seen: Set<Literal> = []

        init(graph: FindingGraph) { self.graph = graph }

        mutating func read(_ condition: Condition, _ holds: Bool) {
            switch condition.meaning {
            case .presence(let finding):
                found.insert(.finding(finding.value, holds))
                derived(finding, [holds])
            case .pattern(let pattern):
                guard seen.insert(.option(-1, pattern.value, holds)).inserted else { return }
                read(graph.patterns[pattern.value].when, holds)
            case .count(_, _, let members):
                for member in members { read(member, holds != condition.isTurned) }
            case .number(let finding, let range):
                let isBetween = range.low != nil && range.high != nil
                value(finding, isBetween ? [true, false] : [range.isUpwards == holds])
            case .options(let finding, let options):
                for option in options { found.insert(.option(finding.value, option, holds)) }
                derived(finding, [true, false])
            }
        }

        private mutating func value(_ finding: Finding.Index, _ sides: [Bool]) {
            found.insert(.value(finding.value))
            derived(finding, sides)
        }

        /// Goes on to what a score or calculated finding is worked out from.
        private mutating func derived(_ finding: Finding.Index, _ sides: [Bool]) {
            switch graph.findings[finding.value].origin {
            case .stated: return
            case .score(let score):
                for side in sides where seen.insert(.finding(finding.value, side)).inserted {
                    for entry in score.points { read(entry.condition, (entry.points > Rational(0)) == side) }
                }
            case .calculated(let calculated):
                guard seen.insert(.value(finding.value)).inserted else { return }
                for input in calculated.inputs {
                    for side in [true, false] { found.insert(.finding(input.value, side)) }
                    value(input, [true, false])
                    for option in graph.findings[input.value].options.indices {
                        for side in [true, false] { found.insert(.option(input.value, option, side)) }
                    }
                }
            }
        }
    }
}
