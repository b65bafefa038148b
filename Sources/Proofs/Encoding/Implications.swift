// What implications tie together.

import Evaluation
import RuleModel

/// Which findings change with which, by the implications and calculations of a book.
struct Implications {
    private let book: RuleBook
    private let reading: ConditionReading

    init(_ book: RuleBook) {
        self.book = book
        reading = ConditionReading(book)
    }

    /// Yes/no findings that imply something, or follow from something.
    var tied: Set<Int> {
        var tied = Set<Int>()
        for (place, finding) in book.findings.enumerated() {
            if !finding.implies.isEmpty || finding.impliedBy != nil { tied.insert(place) }
            for case .presence(let implied) in finding.implies.map(\.meaning) { tied.insert(implied.value) }
        }
        return tied
    }

    /// The calculated findings that are worked out from some findings, directly or through others.
    func calculated(from findings: Set<Int>) -> Set<Int> {
        var changed = findings
        var grew = true
        while grew {
            grew = false
            for (place, finding) in book.findings.enumerated() where !changed.contains(place) {
                let inputs: [Int] =
                    switch finding.origin {
                    case .stated: []
                    case .score(let score):
                        score.points.flatMap { reading.findings(readBy: $0.condition, throughScores: true) }
                    case .calculated(let calculated): calculated.inputs.map(\.value)
                    }
                if inputs.contains(where: changed.contains) {
                    changed.insert(place)
                    grew = true
                }
            }
        }
        return changed.subtracting(findings)
    }

    /// All findings whose values implications tie to some findings, those included.
    func connected(to findings: Set<Int>) -> Set<Int> {
        let conditions = findings.map { Condition(.finding(Finding.Index($0)), at: book.findings[$0].location) }
        return Set(reading.connected(to: conditions).joined()).union(findings)
    }

    /// What may follow once a finding gets a worse value: yes/no findings that become present, and such that become
    /// absent.
    func consequences(of finding: Int) -> (rising: Set<Int>, falling: Set<Int>) {
        var rising = Set<Int>()
        var falling = Set<Int>()
        let isYesNo = if case .yesNo = book.findings[finding].kind { true } else { false }
        let isRising = if case .truth(false)? = book.findings[finding].worse { false } else { true }
        var open: [(finding: Int, isRising: Bool)] = [(finding, isRising)]
        while let (current, isRising) = open.popLast() {
            func add(_ other: Int, _ otherRises: Bool) {
                guard other != finding else { return }
                let isNew = otherRises ? rising.insert(other).inserted : falling.insert(other).inserted
                if isNew { open.append((other, otherRises)) }
            }
            if isRising {
                for implied in book.findings[current].implies.flatMap({ named(by: $0) }) { add(implied, true) }
            }
            for (place, other) in book.findings.enumerated() {
                if let condition = other.impliedBy,
                    reading.findings(readBy: condition, throughScores: true).contains(current)
                {
                    add(place, true)
                }
                if !isRising || (current == finding && !isYesNo),
                    other.implies.contains(where: {
                        reading.findings(readBy: $0, throughScores: true).contains(current)
                    })
                {
                    add(place, false)
                }
            }
            if !isRising, let condition = book.findings[current].impliedBy {
                for other in named(by: condition) { add(other, false) }
            }
        }
        return (rising, falling)
    }

    /// The findings whose presence a condition consists of.
    private func named(by condition: Condition) -> [Int] {
        switch condition.meaning {
        case .presence(let finding): return [finding.value]
        case .count(let least, nil, let members) where least == 1 || least == members.count:
            return members.flatMap { named(by: $0) }
        case .count, .pattern, .number, .options: return []
        }
    }

    /// By finding: the findings that imply it by naming it.
    func implying(_ finding: Int) -> [Int] {
        book.findings.indices.filter { place in
            book.findings[place].implies.contains { allNamed($0).contains(finding) }
        }
    }

    /// The findings that must be present where a condition holds, as far as that can be read off it.
    private func allNamed(_ condition: Condition) -> [Int] {
        switch condition.meaning {
        case .presence(let finding): return [finding.value]
        case .count(let least, nil, let members) where least == members.count:
            return members.flatMap { allNamed($0) }
        case .count, .pattern, .number, .options: return []
        }
    }
}
