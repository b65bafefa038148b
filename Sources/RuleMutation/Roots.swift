// Which rules a slip reaches, and how it changes their conditions.

import RuleModel

/// What a change of one condition does to the rules that read it.
struct Roots: Sendable {
    /// The rules' own conditions that change: as they were and as they are.
    let changed: [(site: ConditionSite, before: Condition, after: Condition)]
    /// Whether what follows from what changes with it.
    let changesImplications: Bool
    /// Whether sums change with it.
    let changesScores: Bool

    init(_ edit: Edit, _ book: RuleBook, _ sites: Sites) {
        var changed: [(site: ConditionSite, before: Condition, after: Condition)] = []
        var changesScores = false
        switch edit {
        case .replace(.pattern(let place), let condition):
            let rewriting = PatternRewriting(book, Pattern.Index(place), condition)
            for (site, before) in sites.all {
                if case .pattern = site { continue }
                if let after = rewriting.rewritten(before) { changed.append((site, before, after)) }
            }
        case .replace(let site, let condition):
            if let before = sites[site] { changed.append((site, before, condition)) }
        case .drop(let site):
            if let before = sites[site] { changed.append((site, before, .never(at: before.location))) }
        case .points(.score, _): changesScores = true
        case .points, .level, .emptyCause: break
        }
        self.changed = changed
        changesImplications = changed.contains { $0.site.isImplication }
        self.changesScores = changesScores || changed.contains { if case .score = $0.site { true } else { false } }
    }
}

/// The sites of a book with their conditions.
struct Sites: Sendable {
    /// All of them, in the book's order.
    let all: [(site: ConditionSite, condition: Condition)]
    private let conditions: [ConditionSite: Condition]

    init(_ book: RuleBook) {
        all = book.sites.filter(\.site.isAssessed)
        conditions = Dictionary(uniqueKeysWithValues: all.map { ($0.site, $0.condition) })
    }

    /// The condition of a site, or `nil` if the book has none there.
    subscript(_ site: ConditionSite) -> Condition? { conditions[site] }
}

/// Puts another condition in the place of a pattern wherever it is read, through other patterns too.
private struct PatternRewriting {
    private let book: RuleBook
    private let pattern: Pattern.Index
    private let replacement: Condition
    /// By pattern: whether it reads the pattern.
    private let reads: [Bool]

    init(_ book: RuleBook, _ pattern: Pattern.Index, _ replacement: Condition) {
        self.book = book
        self.pattern = pattern
        self.replacement = replacement
        var known = [Bool?](repeating: nil, count: book.patterns.count)
        func reads(_ condition: Condition) -> Bool {
            guard case .pattern(let read) = condition.form else { return condition.members.contains(where: reads) }
            if read == pattern { return true }
            if let known = known[read.value] { return known }
            let found = reads(book[read].when)
            known[read.value] = found
            return found
        }
        self.reads = book.patterns.indices.map { $0 == pattern.value || reads(book.patterns[$0].when) }
    }

    /// The condition with the other one in the pattern's place; `nil` if it does not read the pattern.
    func rewritten(_ condition: Condition) -> Condition? {
        if case .pattern(let read) = condition.form {
            if read == pattern { return replacement }
            return reads[read.value] ? rewritten(book[read].when) : nil
        }
        let members = condition.members.map { rewritten($0) }
        guard members.contains(where: { $0 != nil }) else { return nil }
        return condition.with(members: zip(members, condition.members).map { $0 ?? $1 })
    }
}
