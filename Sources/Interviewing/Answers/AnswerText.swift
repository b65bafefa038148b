// Answers in words, as they are shown for checking.

public import RuleModel
import Wording

extension RuleBook {
    /// An answer in words: `yes`, `38.9 °C`, `Calf and Foot`, `not sure`.
    public func words(for answer: Answer, to index: Finding.Index) -> String {
        let finding = self[index]
        switch answer {
        case .notAsked: return "not answered"
        case .unsure: return "not sure"
        case .present: return "yes"
        case .absent: return "no"
        case .quantity(let number):
            guard case .quantity(let quantity) = finding.kind else { return number.description }
            return MeasureWords.told(number, quantity)
        case .option(let place): return finding.options[place].label
        case .options(let truths):
            func labels(_ truth: Truth) -> [String] {
                zip(finding.options, truths).filter { $1 == truth }.map(\.0.label)
            }
            let (present, absent, unknown) = (labels(.present), labels(.absent), labels(.unknown))
            if present.isEmpty, unknown.isEmpty { return "none" }
            var words = present.isEmpty ? [] : [Phrases.list(present)]
            if !unknown.isEmpty {
                if !absent.isEmpty { words.append("not \(Phrases.list(absent, last: "or"))") }
                words.append(absent.isEmpty && present.isEmpty ? "not known" : "the rest not known")
            }
            return words.joined(separator: "; ")
        }
    }
}
