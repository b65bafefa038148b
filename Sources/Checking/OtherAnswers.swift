// What else a patient could have answered.

import Evaluation
import RuleModel

/// The answers to one finding that could raise a red flag, where the answer given does not.
struct OtherAnswers {
    /// The most options of a list of which every selection is tried.
    private static let mostOptions = 8

    private let subject: Subject
    private let when: Condition

    /// The answers that bear on a condition.
    init(_ subject: Subject, for when: Condition) {
        self.subject = subject
        self.when = when
    }

    /// Every other answer to a stated finding that conditions tell apart: for a quantity, one number for each range;
    /// for a list, every selection of the options that the condition names, and each option turned round.
    func answers(to finding: Finding.Index, otherThan answer: Answer) -> [Answer] {
        guard subject.book[finding].isStated else { return [] }
        let all: [Answer] =
            switch subject.book[finding].kind {
            case .yesNo: [.present, .absent]
            case .choice(let options): options.indices.map { .option($0) }
            case .quantity: subject.reading.tellingNumbers(of: finding).map { .quantity($0) }
            case .choices(let list): lists(finding, list, answer)
            case .score: []
            }
        return all.filter { $0 != answer }
    }

    private func lists(_ finding: Finding.Index, _ list: Finding.OptionList, _ answer: Answer) -> [Answer] {
        var current = list.options.map { _ in Truth.absent }
        if case .options(let truths) = answer { current = truths }
        func with(_ changes: [(Int, Truth)]) -> Answer {
            var truths = current
            for (option, truth) in changes { truths[option] = truth }
            return .options(truths)
        }
        let named = options(namedBy: when, of: finding).sorted().prefix(OtherAnswers.mostOptions)
        let selections = (0..<1 << named.count).map { selection in
            with(named.enumerated().map { ($1, selection >> $0 & 1 != 0 ? .present : .absent) })
        }
        return selections + current.indices.map { with([($0, current[$0] == .present ? .absent : .present)]) }
    }

    /// The options of a list that a condition names, patterns and scores read through.
    private func options(namedBy condition: Condition, of finding: Finding.Index) -> Set<Int> {
        switch condition.meaning {
        case .presence: return []
        case .options(let read, let options): return read == finding ? Set(options) : []
        case .pattern(let pattern): return options(namedBy: subject.book[pattern].when, of: finding)
        case .number(let score, _):
            guard case .score(let points) = subject.book[score].origin else { return [] }
            return Set(points.points.flatMap { options(namedBy: $0.condition, of: finding) })
        case .count(_, _, let members): return Set(members.flatMap { options(namedBy: $0, of: finding) })
        }
    }
}
