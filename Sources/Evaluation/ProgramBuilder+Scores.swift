// Scores: points grouped by the one finding they read, so that only sums that one value can give count.

import RuleModel

extension ProgramBuilder {
    /// The place of a score in `scores`, compiled on first use.
    mutating func score(_ finding: Int) -> Int {
        if scoreOfFinding[finding] >= 0 { return scoreOfFinding[finding] }
        guard case .score(let score) = book.findings[finding].origin else {
            preconditionFailure("only scores have points")
        }
        let reading = ConditionReading(book)
        let scale = PointScale.scale(of: score.points.map(\.points))
        var membersOfFinding: [Int: [(Int64, Condition)]] = [:]
        var order: [Int] = []
        var groups: [(group: ScoreProgram.ScoreGroup, least: Int64)] = []
        for member in score.points {
            let points = PointScale.whole(member.points, scale)
            let read = reading.findings(readBy: member.condition, throughScores: false)
            if read.count == 1, [.yesNo, .quantity, .choice].contains(layouts[read[0]].shape) {
                if membersOfFinding[read[0]] == nil { order.append(read[0]) }
                membersOfFinding[read[0], default: []].append((points, member.condition))
            } else {
                let condition = edge(member.condition)
                groups.append(
                    group([(points, condition, .never), (0, .always, condition)], finding: -1, condition: condition))
            }
        }
        for read in order {
            groups.append(
                group(alternatives(of: read, members: membersOfFinding[read] ?? []), finding: read, condition: .always)
            )
        }
        let span = groups.reduce(Int64(0)) { $0 + ($1.group.alternatives.last?.points ?? 0) }
        let width = Int64.bitWidth - span.leadingZeroBitCount
        let built = ScoreProgram(
            finding: finding, groups: groups.map(\.group), base: groups.reduce(0) { $0 + $1.least }, scale: scale,
            width: width, firstWord: scoreWords,
            reads: reading.findings(readByAll: score.points.map(\.condition), throughScores: true),
            node: nodes.count)
        scoreWords += width
        scores.append(built)
        scoreOfFinding[finding] = scores.count - 1
        nodes.append(
            Node(operation: .scoreBounds, first: Int32(scores.count - 1), count: 0, threshold: 0))
        return scores.count - 1
    }

    /// That a score lies beyond a cut.
    mutating func compareScore(_ finding: Int, _ cut: Cut) -> Edge {
        let place = score(finding)
        let scaled = cut.value.multiplied(by: Rational(Int(scores[place].scale))) ?? cut.value
        let below = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
        let floor = below.quotient - (below.remainder < 0 ? 1 : 0)
        let least = scaled.isWhole && !cut.isStrict ? scaled.numerator : floor + 1
        nodes.append(
            Node(
                operation: .scoreAtLeast, first: Int32(place), count: 0,
                // No sum comes near these bounds; beyond them, the difference from a base could not be taken.
                threshold: min(max(Int64(clamping: least), -1 << 61), 1 << 61)))
        return Edge(node: nodes.count - 1)
    }

    /// For each value of a finding, the points of the members that hold at it.
    private func alternatives(of finding: Int, members: [(Int64, Condition)]) -> [(Int64, Edge, Edge)] {
        let layout = layouts[finding]
        let reading = ConditionReading(book)
        func points(_ value: ConditionReading.Value) -> Int64 {
            members.reduce(0) { reading.holds($1.1, when: value) ? $0 + $1.0 : $0 }
        }
        switch layout.shape {
        case .yesNo:
            let atom = Edge(node: layout.firstAtom)
            return [(points(.truth(true)), atom, .never), (points(.truth(false)), .always, atom)]
        case .choice:
            return (0..<layout.atomCount).map {
                (points(.option($0)), Edge(node: layout.firstAtom + $0), .never)
            }
        case .quantity, .choices, .score:
            return (0...layout.cuts.count).map { place in
                let value = CutCollector.representative(ofClass: place, among: layout.cuts)
                return (
                    points(.number(value)),
                    place == 0 ? .always : Edge(node: layout.firstAtom + place - 1),
                    place == layout.cuts.count ? .never : Edge(node: layout.firstAtom + place)
                )
            }
        }
    }

    private func group(
        _ alternatives: [(points: Int64, holds: Edge, fails: Edge)], finding: Int, condition: Edge
    ) -> (group: ScoreProgram.ScoreGroup, least: Int64) {
        let least = alternatives.map(\.points).min() ?? 0
        let sorted = alternatives.map {
            ScoreProgram.Alternative(points: $0.points - least, holds: $0.holds, fails: $0.fails)
        }.sorted { $0.points < $1.points }
        return (.init(alternatives: sorted, finding: finding, condition: condition), least)
    }
}
