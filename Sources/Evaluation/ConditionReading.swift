// What conditions read, and what they say of one value: questions asked while compiling.

package import RuleModel

/// Answers what conditions of a book read.
package struct ConditionReading {
    /// One value of one finding.
    package enum Value {
        case truth(Bool)
        case number(Rational)
        case option(Int)
    }

    let book: RuleBook

    package init(_ book: RuleBook) {
        self.book = book
    }

    /// Every condition that an assessment reads.
    package static func conditions(of book: RuleBook) -> [Condition] {
        book.sites.filter(\.site.isAssessed).map(\.condition)
    }

    /// The findings a condition reads, in the book's order, patterns read through.
    /// - Parameter throughScores: whether a score stands for what its points read, or for itself.
    package func findings(readBy condition: Condition, throughScores: Bool) -> [Int] {
        findings(readByAll: [condition], throughScores: throughScores)
    }

    func findings(readByAll conditions: [Condition], throughScores: Bool) -> [Int] {
        var found = Found()
        for condition in conditions { collect(condition, throughScores, &found) }
        return found.findings.sorted()
    }

    /// What was found, and what was gone into: each pattern and score once, since they may read each other in ways
    /// whose number doubles with each.
    private struct Found {
        var findings = Set<Int>()
        var patterns = Set<Int>()
        var scores = Set<Int>()
    }

    private func collect(_ condition: Condition, _ throughScores: Bool, _ found: inout Found) {
        func add(_ finding: Finding.Index) {
            if throughScores, case .score(let score) = book[finding].origin {
                guard found.scores.insert(finding.value).inserted else { return }
                for member in score.points { collect(member.condition, throughScores, &found) }
            } else {
                found.findings.insert(finding.value)
            }
        }
        switch condition.meaning {
        case .presence(let finding), .options(let finding, _), .number(let finding, _): add(finding)
        case .pattern(let pattern):
            guard found.patterns.insert(pattern.value).inserted else { return }
            collect(book[pattern].when, throughScores, &found)
        case .count(_, _, let members):
            for member in members { collect(member, throughScores, &found) }
        }
    }

    /// Where some conditions part the values of a quantity, patterns read through, rising.
    package func cuts(of finding: Int, in conditions: [Condition]) -> [Cut] {
        var found = Set<Cut>()
        func visit(_ condition: Condition) {
            condition.visit { part in
                switch part.meaning {
                case .number(let read, let range): if read.value == finding { found.formUnion(range.cuts) }
                case .pattern(let pattern): visit(book[pattern].when)
                case .presence, .options, .count: break
                }
            }
        }
        conditions.forEach(visit)
        return found.sorted()
    }

    /// One number for each range of a quantity's values that the conditions of the book tell apart, rising; none for
    /// another finding.
    package func tellingNumbers(of finding: Finding.Index) -> [Rational] {
        guard case .quantity(let quantity) = book[finding].kind else { return [] }
        let cuts = CutCollector.cuts(of: book)[finding.value].filter { $0.truth(within: quantity.limits) == .unknown }
        return [quantity.limits.lowerBound]
            + cuts.indices.map { place in
                let number = CutCollector.representative(ofClass: place + 1, among: cuts)
                return quantity.limits.contains(number) ? number : quantity.limits.upperBound
            }
    }

    /// Whether a condition that reads only one finding holds when that finding has this value.
    package func holds(_ condition: Condition, when value: Value) -> Bool {
        var patterns: [Int: Bool] = [:]
        return holds(condition, value, &patterns)
    }

    /// - Parameter patterns: which patterns hold, as far as they were looked at.
    private func holds(_ condition: Condition, _ value: Value, _ patterns: inout [Int: Bool]) -> Bool {
        func holds(_ member: Condition) -> Bool { self.holds(member, value, &patterns) }
        switch (condition.meaning, value) {
        case (.presence, .truth(let truth)): return truth
        case (.number(_, let range), .number(let number)): return range.contains(number)
        case (.options(_, let options), .option(let chosen)): return options.contains(chosen)
        case (.presence, _), (.number, _), (.options, _): return false
        case (.pattern(let pattern), _):
            if let known = patterns[pattern.value] { return known }
            let known = holds(book[pattern].when)
            patterns[pattern.value] = known
            return known
        case (.count(let least, let most, let members), _):
            let count = members.count(where: holds)
            return count >= least && count <= most ?? count
        }
    }

    /// Calculated findings, inputs before those that read them.
    func calculatedInOrder() -> [Int] {
        var order: [Int] = []
        var visited = Set<Int>()
        func visit(_ finding: Int) {
            guard visited.insert(finding).inserted else { return }
            switch book.findings[finding].origin {
            case .stated: break
            case .score(let score):
                for read in findings(readByAll: score.points.map(\.condition), throughScores: true) { visit(read) }
            case .calculated(let calculated):
                for input in calculated.inputs { visit(input.value) }
                order.append(finding)
            }
        }
        for finding in book.findings.indices { visit(finding) }
        return order
    }

    /// For each condition, the calculated findings it reads, directly or through implications.
    func calculatedBehind(_ conditions: [Condition]) -> [[Int]] {
        connected(to: conditions).map { reached in
            reached.filter { if case .calculated = book.findings[$0].origin { true } else { false } }
        }
    }

    /// For each condition, the findings whose values bear on it: those it reads and those that implications tie to
    /// them, in the book's order.
    package func connected(to conditions: [Condition]) -> [[Int]] {
        let implications = book.findings.indices.flatMap { finding in
            let declared = book.findings[finding]
            return (declared.implies + [declared.impliedBy].compactMap { $0 }).map { condition in
                Set(findings(readBy: condition, throughScores: true) + [finding])
            }
        }
        return conditions.map { condition in
            var reached = Set(findings(readBy: condition, throughScores: true))
            var grew = true
            while grew {
                grew = false
                for connected in implications where !connected.isDisjoint(with: reached) {
                    let before = reached.count
                    reached.formUnion(connected)
                    grew = grew || reached.count > before
                }
            }
            return reached.sorted()
        }
    }
}

/// Collects where the conditions of a book part each quantity's values.
package struct CutCollector {
    /// By finding: the cuts of a book's conditions and of further ones, rising.
    static func cuts(of book: RuleBook, and further: [Condition] = []) -> [[Cut]] {
        var collector = CutCollector(book: book)
        for condition in ConditionReading.conditions(of: book) + further { collector.collect(condition) }
        return collector.cuts.map { $0.sorted() }
    }

    private var cuts: [Set<Cut>]

    private init(book: RuleBook) {
        cuts = Array(repeating: [], count: book.findings.count)
    }

    private mutating func collect(_ condition: Condition) {
        condition.visit { part in
            guard case .number(let finding, let range) = part.meaning else { return }
            cuts[finding.value].formUnion(range.cuts)
        }
    }

    /// A number between two neighbouring cuts: class 0 lies below the first.
    package static func representative(ofClass place: Int, among cuts: [Cut]) -> Rational {
        guard let first = cuts.first else { return Rational(0) }
        if place == 0 { return first.value.adding(Rational(-1)) ?? first.value }
        let below = cuts[place - 1]
        if !below.isStrict { return below.value }
        guard place < cuts.count else { return below.value.adding(Rational(1)) ?? below.value }
        let middle = below.value.adding(cuts[place].value)?.divided(by: Rational(2))
        return middle ?? below.value
    }
}
