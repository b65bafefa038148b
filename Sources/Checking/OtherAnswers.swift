// What else a patient could have answered.

import Evaluation
import RuleBook

extension Subject {
    /// Every other answer to a stated finding that conditions tell apart: for a quantity, one number for each range;
    /// for a list, each option turned round, all of them present, and none.
    func otherAnswers(to finding: Finding.Index, than answer: Answer) -> [Answer] {
        guard book[finding].isStated else { return [] }
        let all: [Answer] =
            switch book[finding].kind {
            case .yesNo: [.present, .absent]
            case .choice(let options): options.indices.map { .option($0) }
            case .quantity: reading.tellingNumbers(of: finding).map { .quantity($0) }
            case .choices(let list): otherLists(list, than: answer)
            case .score: []
            }
        return all.filter { $0 != answer }
    }

    private func otherLists(_ list: Finding.OptionList, than answer: Answer) -> [Answer] {
        var current = list.options.map { _ in Truth.absent }
        if case .options(let truths) = answer { current = truths }
        let turned = current.indices.map { option in
            var truths = current
            truths[option] = truths[option] == .present ? .absent : .present
            return Answer.options(truths)
        }
        return turned + [.options(current.map { _ in .present }), .options(current.map { _ in .absent })]
    }
}
