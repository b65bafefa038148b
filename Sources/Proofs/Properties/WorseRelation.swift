// Whether one patient is another with a worse value: the same as the solver is told, said of patients.

import RuleModel

/// Says of two complete patients whether they differ in a worse value of one finding, and in what follows from it.
struct WorseRelation {
    private let book: RuleBook
    private let implications: Implications
    private let finding: Int
    private let rising: Set<Int>
    private let falling: Set<Int>

    init(_ book: RuleBook, _ implications: Implications, _ finding: Int) {
        self.book = book
        self.implications = implications
        self.finding = finding
        (rising, falling) = implications.consequences(of: finding)
    }

    func holds(_ one: Replay.Assessed, _ other: Replay.Assessed) -> Bool {
        isWorse(one, other)
            && book.findings.indices.allSatisfy { place in
                place == finding || follows(place, one, other)
            }
    }

    private func isForced(_ place: Int, _ patient: Replay.Assessed) -> Bool {
        implications.implying(place).contains { patient.patient.answers[$0] == .present }
            || book.findings[place].impliedBy.map { patient.truth($0) == .present } ?? false
    }

    private func follows(_ place: Int, _ one: Replay.Assessed, _ other: Replay.Assessed) -> Bool {
        let (before, after) = (one.patient.answers[place], other.patient.answers[place])
        switch (before, after) {
        case (.absent, .present) where rising.contains(place):
            return isForced(place, other)
        case (.present, .absent) where rising.contains(place): return isForced(place, one) && !isForced(place, other)
        case (.present, .absent) where falling.contains(place):
            return book.findings[place].implies.contains { other.truth($0) == .absent }
                || book.findings.indices.contains { further in
                    guard other.patient.answers[further] == .absent,
                        let condition = book.findings[further].impliedBy
                    else { return false }
                    return BookEncoding.names(condition, place)
                }
        default: return before == after
        }
    }

    private func isWorse(_ one: Replay.Assessed, _ other: Replay.Assessed) -> Bool {
        let (before, after) = (one.patient.answers[finding], other.patient.answers[finding])
        switch (book.findings[finding].worse, before, after) {
        case (.truth(let isPresent), _, _):
            return (before, after) == (isPresent ? .absent : .present, isPresent ? .present : .absent)
        case (.numbers(let rising, let falling), .quantity(let from), .quantity(let to)):
            let rises = rising.map { other.truth($0) == .present && to > from } ?? false
            let falls = falling.map { other.truth($0) == .present && to < from } ?? false
            return rises && falling.map { one.truth($0) } != .present
                || falls && rising.map { one.truth($0) } != .present
        case (.order(let options), .option(let from), .option(let to)):
            guard let start = options.firstIndex(of: from), let end = options.firstIndex(of: to) else { return false }
            return start < end
        case (.options(let options), .options(let from), .options(let to)):
            return from != to
                && from.indices.allSatisfy { place in
                    from[place] == to[place] || options.contains(place) && to[place] == .present
                }
        default: return false
        }
    }
}
