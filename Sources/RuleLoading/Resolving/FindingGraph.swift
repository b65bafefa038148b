// What each finding and pattern is worked out from, and circles in it.

import RuleModel
import RuleSyntax

/// The findings and patterns of a book with what each of them is worked out from.
struct FindingGraph {
    let findings: [Finding]
    let patterns: [Pattern]

    private var count: Int { findings.count + patterns.count }

    private func id(_ node: Int) -> String {
        node < findings.count ? findings[node].id : patterns[node - findings.count].id
    }

    private func location(_ node: Int) -> SourceLocation {
        node < findings.count ? findings[node].location : patterns[node - findings.count].location
    }

    /// For each finding and then each pattern, what it is worked out from.
    private func edges() -> [[Int]] {
        var edges = [[Int]](repeating: [], count: count)
        for (index, finding) in findings.enumerated() {
            switch finding.origin {
            case .stated: break
            case .score(let score): for entry in score.points { edges[index] += references(entry.condition) }
            case .calculated(let calculated): edges[index] += calculated.inputs.map(\.value)
            }
            if let condition = finding.impliedBy { edges[index] += references(condition) }
            for implied in finding.implies.flatMap(references) where !isMeasured(implied) {
                edges[implied].append(index)
            }
        }
        for (index, pattern) in patterns.enumerated() { edges[findings.count + index] = references(pattern.when) }
        return edges
    }

    /// Whether an implication can only narrow a node's value, never tell it: a stated number, choice or list. A finding
    /// may therefore both be implied by such a value and imply it, which says that the two mean the same.
    private func isMeasured(_ node: Int) -> Bool {
        guard node < findings.count, findings[node].isStated else { return false }
        if case .yesNo = findings[node].kind { return false }
        return true
    }

    /// The findings and patterns that a condition names.
    private func references(_ condition: Condition) -> [Int] {
        switch condition.meaning {
        case .presence(let finding), .number(let finding, _), .options(let finding, _): [finding.value]
        case .pattern(let pattern): [findings.count + pattern.value]
        case .count(_, _, let members): members.flatMap(references)
        }
    }

    /// Reports what is worked out from itself, each circle once, and what is worked out in too many steps.
    func reportCycles(_ problems: ProblemList, chain: Int) {
        enum Mark { case new, open, done }
        let edges = edges()
        var marks = [Mark](repeating: .new, count: count)
        var reported: Set<Int> = []
        // How many steps lead to each from what is stated.
        var steps = [Int](repeating: 0, count: count)
        var longest: Int?
        for root in 0..<count where marks[root] == .new {
            var path = [(node: root, next: 0)]
            marks[root] = .open
            while let (node, next) = path.last {
                guard next < edges[node].count else {
                    marks[node] = .done
                    path.removeLast()
                    steps[node] = edges[node].reduce(0) { max($0, steps[$1] + 1) }
                    if steps[node] > chain, longest.map({ location(node) < location($0) }) ?? true { longest = node }
                    continue
                }
                path[path.count - 1].next += 1
                let target = edges[node][next]
                switch marks[target] {
                case .done: break
                case .new:
                    marks[target] = .open
                    path.append((target, 0))
                case .open:
                    guard let start = path.firstIndex(where: { $0.node == target }) else { break }
                    let circle = path[start...].map(\.node)
                    guard reported.isDisjoint(with: circle) else { break }
                    reported.formUnion(circle)
                    report(circle, problems)
                }
            }
        }
        if let longest, reported.isEmpty { report(longest, chain: chain, problems) }
    }

    /// Reports the first that is worked out in too many steps.
    private func report(_ node: Int, chain: Int, _ problems: ProblemList) {
        problems.add(
            .nestedTooDeeply, at: location(node),
            "`\(id(node))` is worked out from others in more than \(chain) steps",
            help: "let findings and patterns be worked out from what is stated, in few steps")
    }

    private func report(_ circle: [Int], _ problems: ProblemList) {
        guard let first = circle.indices.min(by: { location(circle[$0]) < location(circle[$1]) }) else { return }
        let turned = Array(circle[first...] + circle[..<first])
        let ids = turned.count <= 12 ? turned.map { "`\(id($0))`" } : turned.prefix(8).map { "`\(id($0))`" } + ["…"]
        let shown = (ids + ["`\(id(turned[0]))`"]).joined(separator: " → ")
        problems.add(
            .cycle, at: location(turned[0]), "`\(id(turned[0]))` is worked out from itself: \(shown)",
            help: "delete one of these steps",
            related: turned.dropFirst().prefix(8).map { Problem.Related(location($0), "`\(id($0))` is declared here") })
    }
}
