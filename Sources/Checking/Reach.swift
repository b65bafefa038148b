// Which findings and patterns bear on what a rule book concludes.

import RuleModel

/// What the rules of a book read, directly or through patterns, scores, calculations and implications.
struct Reach {
    /// The findings whose values bear on a conclusion.
    let findings: Set<Int>
    /// The patterns that a conclusion, a score, an implication or a property names.
    let patterns: Set<Int>

    /// What the conclusions of a book reach: red flags, causes, advice, complications and scope.
    /// - Parameter counts: whether a condition of a conclusion counts as a reader.
    init(_ subject: Subject, where counts: (Condition) -> Bool = { _ in true }) {
        let book = subject.book
        let conclusions = Reach.conclusions(of: book).filter(counts)
        var reached = Set<Int>()
        var readers = conclusions
        while !readers.isEmpty {
            let found = Set(subject.reading.connected(to: readers).joined())
                .union(Reach.scores(readBy: readers, of: book)).subtracting(reached)
            reached.formUnion(found)
            readers = Reach.inner(of: book, found)
        }
        findings = reached
        let stated = book.properties.flatMap(\.conditions)
        patterns = Reach.patterns(namedBy: conclusions + stated + Reach.inner(of: book, reached), of: book)
    }

    private static func conclusions(of book: RuleBook) -> [Condition] {
        book.sites.filter { isConclusion($0.site) }.map(\.condition)
    }

    private static func isConclusion(_ site: ConditionSite) -> Bool {
        switch site {
        case .scope, .redFlag, .forIt, .against, .adviceWhen, .adviceUnless, .complication: true
        // These count where a conclusion reads what they are about; properties conclude nothing.
        case .implies, .impliedBy, .score, .pattern, .whenever, .claim: false
        }
    }

    /// What findings read in their turn: their implications, a score's points, a calculation's inputs.
    private static func inner(of book: RuleBook, _ reached: Set<Int>) -> [Condition] {
        reached.sorted().flatMap { place in
            let finding = book.findings[place]
            let implications = finding.implies + [finding.impliedBy].compactMap { $0 }
            switch finding.origin {
            case .stated: return implications
            case .score(let score): return implications + score.points.map(\.condition)
            case .calculated(let calculated):
                return implications + calculated.inputs.map { Condition(.finding($0), at: finding.location) }
            }
        }
    }

    /// The scores that conditions name, those that scores name included.
    private static func scores(readBy conditions: [Condition], of book: RuleBook) -> Set<Int> {
        var found = Set<Int>()
        func visit(_ condition: Condition) {
            switch condition.meaning {
            case .pattern(let pattern): visit(book[pattern].when)
            case .presence(let finding), .number(let finding, _):
                guard case .score(let score) = book[finding].origin, found.insert(finding.value).inserted else {
                    return
                }
                for member in score.points { visit(member.condition) }
            case .options: break
            case .count(_, _, let members): for member in members { visit(member) }
            }
        }
        for condition in conditions { visit(condition) }
        return found
    }

    private static func patterns(namedBy conditions: [Condition], of book: RuleBook) -> Set<Int> {
        var found = Set<Int>()
        func visit(_ condition: Condition) {
            condition.visit { part in
                guard case .pattern(let pattern) = part.meaning, found.insert(pattern.value).inserted else { return }
                visit(book[pattern].when)
            }
        }
        for condition in conditions { visit(condition) }
        return found
    }
}
