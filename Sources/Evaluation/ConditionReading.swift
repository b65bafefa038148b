// What conditions read, and what they say of one value: questions asked while compiling.

package import RuleModel

/// Answers what conditions of a book read.
package struct ConditionReading {
    /// One value of one finding.
    package enum Value {
        case truth(Bool)
        case number(Exact)
        case option(Int)
    }

    let book: RuleBook

    package init(_ book: RuleBook) {
        self.book = book
    }

    /// Every condition that a book declares.
    package static func conditions(of book: RuleBook) -> [Condition] {
        var all = book.patterns.map(\.when) + book.redFlags.map(\.when) + book.complications.map(\.when)
        for finding in book.findings {
            all += finding.implies + [finding.impliedBy].compactMap { $0 }
            if case .score(let score) = finding.origin { all += score.points.map(\.condition) }
        }
        for cause in book.causes { all += (cause.forIt + cause.against).map(\.condition) }
        for advice in book.advice { all += [advice.when] + advice.unless }
        return all + [book.header.appliesWhen].compactMap { $0 }
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
        switch condition.form {
        case .finding(let finding), .option(let finding, _), .anyOption(let finding, _),
            .compare(let finding, _, _), .between(let finding, _, _):
            add(finding)
        case .pattern(let pattern):
            guard found.patterns.insert(pattern.value).inserted else { return }
            collect(book[pattern].when, throughScores, &found)
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            for member in members { collect(member, throughScores, &found) }
        case .absent(let opposite): collect(opposite, throughScores, &found)
        }
    }

    /// One number for each range of a quantity's values that the conditions of the book tell apart, rising; none for
    /// another finding.
    package func tellingNumbers(of finding: Finding.Index) -> [Exact] {
        guard case .quantity(let quantity) = book[finding].kind else { return [] }
        let cuts = CutCollector.cuts(of: book)[finding.value].filter { $0.truth(within: quantity.limits) == .unknown }
        return [quantity.limits.lowerBound]
            + cuts.indices.map { place in
                let number = CutCollector.representative(ofClass: place + 1, among: cuts)
                return quantity.limits.contains(number) ? number : quantity.limits.upperBound
            }
    }

    /// Whether a condition that reads only one finding holds when that finding has this value.
    package func holds(_ condition: Condition, when finding: Int, is value: Value) -> Bool {
        var patterns: [Int: Bool] = [:]
        return holds(condition, value, &patterns)
    }

    /// - Parameter patterns: which patterns hold, as far as they were looked at.
    private func holds(_ condition: Condition, _ value: Value, _ patterns: inout [Int: Bool]) -> Bool {
        func holds(_ member: Condition) -> Bool { self.holds(member, value, &patterns) }
        switch condition.form {
        case .finding:
            if case .truth(let truth) = value { return truth }
        case .pattern(let pattern):
            if let known = patterns[pattern.value] { return known }
            let known = holds(book[pattern].when)
            patterns[pattern.value] = known
            return known
        case .all(let members): return members.allSatisfy(holds)
        case .any(let members): return members.contains(where: holds)
        case .none(let members): return !members.contains(where: holds)
        case .atLeast(let number, let members): return members.count(where: holds) >= number
        case .atMost(let number, let members): return members.count(where: holds) <= number
        case .absent(let opposite): return !holds(opposite)
        case .compare(_, let comparison, let threshold):
            if case .number(let number) = value {
                switch comparison {
                case .atLeast: return number >= threshold.value
                case .above: return number > threshold.value
                case .atMost: return number <= threshold.value
                case .below: return number < threshold.value
                }
            }
        case .between(_, let low, let high):
            if case .number(let number) = value { return number >= low.value && number <= high.value }
        case .option(_, let option):
            if case .option(let chosen) = value { return chosen == option }
        case .anyOption(_, let options):
            if case .option(let chosen) = value { return options.contains(chosen) }
        }
        return false
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
struct CutCollector {
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
        switch condition.form {
        case .compare(let finding, let comparison, let threshold):
            let strict = comparison == .above || comparison == .atMost
            cuts[finding.value].insert(Cut(value: threshold.value, isStrict: strict))
        case .between(let finding, let low, let high):
            cuts[finding.value].insert(Cut(value: low.value, isStrict: false))
            cuts[finding.value].insert(Cut(value: high.value, isStrict: true))
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            for member in members { collect(member) }
        case .absent(let opposite): collect(opposite)
        case .finding, .pattern, .option, .anyOption: break
        }
    }

    /// A number between two neighbouring cuts: class 0 lies below the first.
    static func representative(ofClass place: Int, among cuts: [Cut]) -> Exact {
        guard let first = cuts.first else { return Exact(0) }
        if place == 0 { return first.value.adding(Exact(-1)) ?? first.value }
        let below = cuts[place - 1]
        if !below.isStrict { return below.value }
        guard place < cuts.count else { return below.value.adding(Exact(1)) ?? below.value }
        let middle = below.value.adding(cuts[place].value)?.divided(by: Exact(2))
        return middle ?? below.value
    }
}
