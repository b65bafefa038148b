// Two patients of one rule book, and how they differ.

import RuleModel

/// Two complete patients of one book: formulas over both.
struct PatientPair {
    let book: RuleBook
    var first: BookEncoding
    var second: BookEncoding
    private let implications: Implications

    init(_ book: RuleBook) {
        self.book = book
        first = BookEncoding(book)
        second = BookEncoding(book, BookEncoding.Naming(book, patient: "'"))
        implications = Implications(book)
    }

    /// That both have the same value.
    private func isSame(_ finding: Int) -> String {
        switch book.findings[finding].kind {
        case .yesNo: Formula.same(first.truth(of: finding), second.truth(of: finding))
        case .quantity: Formula.same(first.number(of: finding), second.number(of: finding))
        case .choice(let options): same(options.indices, finding)
        case .choices(let list): same(list.options.indices, finding)
        case .score: Formula.yes
        }
    }

    private func same(_ options: Range<Int>, _ finding: Int) -> String {
        Formula.all(options.map { Formula.same(first.option($0, of: finding), second.option($0, of: finding)) })
    }

    // MARK: A worse value

    /// That the second patient differs from the first in a worse value of one finding and in what follows from it.
    mutating func isWorse(_ finding: Int) -> [String] {
        guard let worse = book.findings[finding].worse else { return [Formula.no] }
        let (rising, falling) = implications.consequences(of: finding)
        let free = implications.calculated(from: rising.union(falling).union([finding]))
        var facts = [worsened(finding, worse)]
        for other in book.findings.indices where other != finding && !free.contains(other) {
            let (before, after) = (first.truth(of: other), second.truth(of: other))
            if rising.contains(other), isYesNo(other) {
                // It comes with what makes it present, and goes where only that had made it present.
                let (was, becomes) = (
                    Formula.any(reasons(other, &first)), Formula.any(reasons(other, &second))
                )
                facts.append(Formula.implies(after, Formula.any([before, becomes])))
                facts.append(Formula.implies(before, Formula.any([after, Formula.all([was, Formula.not(becomes)])])))
            } else if falling.contains(other), isYesNo(other) {
                facts.append(Formula.implies(after, before))
                facts.append(Formula.implies(before, Formula.any([after] + excluding(other))))
            } else {
                facts.append(isSame(other))
            }
        }
        return facts
    }

    private func isYesNo(_ finding: Int) -> Bool {
        if case .yesNo = book.findings[finding].kind { true } else { false }
    }

    /// What makes a finding present in one of the patients.
    private func reasons(_ finding: Int, _ patient: inout BookEncoding) -> [String] {
        var reasons = implications.implying(finding).map { patient.truth(of: $0) }
        if let condition = book.findings[finding].impliedBy { reasons.append(patient.formula(condition)) }
        return reasons
    }

    /// What keeps a finding from being present in the second patient.
    private mutating func excluding(_ finding: Int) -> [String] {
        var reasons = second.formulas(book.findings[finding].implies).map(Formula.not)
        for (place, other) in book.findings.enumerated() {
            guard let condition = other.impliedBy else { continue }
            if BookEncoding.names(condition, finding) { reasons.append(Formula.not(second.truth(of: place))) }
        }
        return reasons
    }

    private mutating func worsened(_ finding: Int, _ worse: Worsening) -> String {
        switch worse {
        case .truth(let isPresent):
            let (before, after) = (first.truth(of: finding), second.truth(of: finding))
            return isPresent ? Formula.all([Formula.not(before), after]) : Formula.all([before, Formula.not(after)])
        case .numbers(let rising, let falling):
            let (before, after) = (first.number(of: finding), second.number(of: finding))
            var ways: [String] = []
            if let rising {
                let wasFalling = falling.map { first.formula($0) } ?? Formula.no
                ways.append(
                    Formula.all([
                        Formula.isAbove(after, before), second.formula(rising), Formula.not(wasFalling),
                    ]))
            }
            if let falling {
                let wasRising = rising.map { first.formula($0) } ?? Formula.no
                ways.append(
                    Formula.all([
                        Formula.isAbove(before, after), second.formula(falling), Formula.not(wasRising),
                    ]))
            }
            return Formula.any(ways)
        case .order(let options):
            var ways: [String] = []
            for (rank, option) in options.enumerated() {
                for worse in options[(rank + 1)...] {
                    ways.append(Formula.all([first.option(option, of: finding), second.option(worse, of: finding)]))
                }
            }
            return Formula.any(ways)
        case .options(let options):
            let others = book.findings[finding].options.indices.filter { !options.contains($0) }
            let unchanged = others.map {
                Formula.same(first.option($0, of: finding), second.option($0, of: finding))
            }
            let kept = options.map { Formula.implies(first.option($0, of: finding), second.option($0, of: finding)) }
            let changed = Formula.any(
                options.map {
                    Formula.all([Formula.not(first.option($0, of: finding)), second.option($0, of: finding)])
                })
            return Formula.all(unchanged + kept + [changed])
        }
    }

    /// That the second patient's level is below the first one's.
    mutating func isLower() -> String {
        var ways: [String] = []
        for rank in book.levels.indices.dropFirst() {
            let level = Level.Index(rank)
            ways.append(Formula.all([first.isAtLeast(level), Formula.not(second.isAtLeast(level))]))
        }
        return Formula.any(ways)
    }

    // MARK: Another answer

    /// That the patients differ in the answer to some findings, and in nothing that is not tied to them.
    func differ(in findings: [Finding.Index]) -> [String] {
        let asked = Set(findings.map(\.value))
        let connected = implications.connected(to: asked)
        let free = connected.union(implications.calculated(from: connected))
        return book.findings.indices.filter { !free.contains($0) }.map { isSame($0) }
            + [Formula.any(asked.sorted().map { Formula.not(isSame($0)) })]
    }

    /// That what the book says of them differs.
    mutating func differInConclusions() -> String {
        var ways: [String] = []
        for flag in book.redFlags.indices {
            ways.append(Formula.not(Formula.same(first.raised(flag), second.raised(flag))))
        }
        for advice in book.advice.indices {
            ways.append(Formula.not(Formula.same(first.isGiven(advice), second.isGiven(advice))))
        }
        for complication in book.complications.indices {
            ways.append(
                Formula.not(Formula.same(first.isMentioned(complication), second.isMentioned(complication))))
        }
        ways.append(Formula.not(Formula.same(first.inScope(), second.inScope())))
        for cause in book.causes.indices {
            let (one, other) = (first.points(of: cause), second.points(of: cause))
            ways.append(Formula.not(Formula.same(one.forIt, other.forIt)))
            ways.append(Formula.not(Formula.same(one.against, other.against)))
        }
        return Formula.any(ways)
    }
}
