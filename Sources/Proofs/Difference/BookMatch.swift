// What of one version of a rule book is what of another.

public import RuleModel

/// Which findings, options and levels of two versions of a book are the same.
///
/// Findings are the same if they have one id, or if the new one says `was` with the old one's id, and if they take the
/// same kind of value. What only one version knows is asked by that version alone.
public struct BookMatch: Sendable {
    /// The earlier version and the later one.
    public let old: RuleBook, new: RuleBook
    /// By finding of the old book: the same of the new one.
    public let newFinding: [Int?]
    /// What a reader must know to understand a comparison: lower case, no period.
    public let notes: [String]
    /// The levels of both, from the least to the most urgent.
    public let levels: [String]
    /// By level of a book: its place in `levels`.
    let oldRank: [Int], newRank: [Int]

    /// Matches two versions.
    /// - Throws: `LevelsInConflict` if the levels stand in another order, so that none is lower or higher than another.
    public init(old: RuleBook, new: RuleBook) throws(LevelsInConflict) {
        self.old = old
        self.new = new
        levels = try BookMatch.merged(old.levels.map(\.id), new.levels.map(\.id))
        let rank = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
        oldRank = old.levels.compactMap { rank[$0.id] }
        newRank = new.levels.compactMap { rank[$0.id] }
        var newFinding = [Int?](repeating: nil, count: old.findings.count)
        var notes: [String] = []
        let oldPlaces = Dictionary(old.findings.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for (place, finding) in new.findings.enumerated() {
            guard let former = oldPlaces[finding.id] ?? finding.formerID.flatMap({ oldPlaces[$0] }),
                newFinding[former] == nil
            else { continue }
            if let reason = BookMatch.reasonToPart(old.findings[former], finding) {
                notes.append("`\(finding.id)` \(reason), so the two versions are asked for it apart")
            } else {
                newFinding[former] = place
                notes += BookMatch.remarks(old.findings[former], finding)
            }
        }
        self.newFinding = newFinding
        self.notes = notes
    }

    /// The place in the new book's findings, by that of the old book's, the other way round.
    var oldFinding: [Int?] {
        var places = [Int?](repeating: nil, count: new.findings.count)
        for (old, new) in newFinding.enumerated() { if let new { places[new] = old } }
        return places
    }

    /// Why two findings of one id cannot have the same value.
    private static func reasonToPart(_ old: Finding, _ new: Finding) -> String? {
        switch (old.origin, new.origin) {
        case (.stated, .stated), (.score, .score), (.calculated, .calculated): break
        default: return "is worked out in one version and stated in the other"
        }
        func shared(_ one: [Finding.Option], _ other: [Finding.Option]) -> Bool {
            !Set(one.map(\.id)).isDisjoint(with: other.map(\.id))
        }
        switch (old.kind, new.kind) {
        case (.yesNo, .yesNo), (.score, .score): return nil
        case (.quantity(let one), .quantity(let other)):
            if one.unit.code != other.unit.code { return "has another unit" }
            return one.limits.overlaps(other.limits) ? nil : "has limits that do not meet"
        case (.choice(let one), .choice(let other)): return shared(one, other) ? nil : "has other answers"
        case (.choices(let one), .choices(let other)):
            return shared(one.options, other.options) ? nil : "has other answers"
        default: return "takes another kind of answer"
        }
    }

    private static func remarks(_ old: Finding, _ new: Finding) -> [String] {
        var notes: [String] = []
        if old.id != new.id { notes.append("`\(new.id)` was called `\(old.id)`") }
        if case .choice(let one) = old.kind, case .choice(let other) = new.kind {
            let parted = Set(one.map(\.id)).symmetricDifference(other.map(\.id)).sorted()
            if !parted.isEmpty {
                let ids = parted.map { "`\($0)`" }.joined(separator: ", ")
                notes.append("patients who answer `\(new.id)` with \(ids) fit one version only and are not compared")
            }
        }
        if case .quantity(let one) = old.kind, case .quantity(let other) = new.kind, one.limits != other.limits {
            notes.append("`\(new.id)` has other limits; what only one version accepts is not compared")
        }
        if case .calculated = new.origin {
            notes.append("`\(new.id)` is taken for the same in both versions; its formula is not compared")
        }
        return notes
    }

    /// Two orders as one that keeps both.
    private static func merged(_ old: [String], _ new: [String]) throws(LevelsInConflict) -> [String] {
        var result: [String] = []
        var rest = old[...]
        for id in new {
            if let place = rest.firstIndex(of: id) {
                result += rest[..<place]
                rest = rest[(place + 1)...]
            } else if old.contains(id) {
                throw LevelsInConflict()
            }
            result.append(id)
        }
        return result + rest
    }

    // MARK: Patients

    /// A patient of the old book as one of the new book: what the new book does not know is left out.
    public func translated(_ patient: Patient) -> Patient {
        var result = Patient(for: new)
        result.id = patient.id
        for (place, answer) in patient.answers.enumerated() {
            guard let other = newFinding[place] else { continue }
            result.answers[other] = BookMatch.translated(
                answer, old.findings[place].options, new.findings[other].options)
        }
        return result
    }

    /// A patient of the new book as one of the old book.
    public func former(_ patient: Patient) -> Patient {
        var result = Patient(for: old)
        result.id = patient.id
        for (place, other) in newFinding.enumerated() {
            guard let other else { continue }
            result.answers[place] = BookMatch.translated(
                patient.answers[other], new.findings[other].options, old.findings[place].options)
        }
        return result
    }

    private static func translated(_ answer: Answer, _ from: [Finding.Option], _ to: [Finding.Option]) -> Answer {
        switch answer {
        case .option(let option):
            return to.firstIndex { $0.id == from[option].id }.map { .option($0) } ?? .unsure
        case .options(let truths):
            return .options(
                to.map { option in from.firstIndex { $0.id == option.id }.map { truths[$0] } ?? .unknown })
        default: return answer
        }
    }
}

/// The levels of two versions stand in another order: nothing is lower or higher than anything.
public struct LevelsInConflict: Error, Sendable {}
