// Answers in words, as they are shown for checking.

public import RuleModel
import Wording

extension RuleBook {
    /// An answer in words: `yes`, `38.9 °C`, `Calf and Foot`, `not sure`.
    public func words(for answer: Answer, to index: Finding.Index) -> String {
        let finding = self[index]
        return AnswerText.words(answer, to: finding) { number in
            guard case .quantity(let quantity) = finding.kind else { return number.description }
            return MeasureWords.told(number, quantity)
        }
    }
}
