// Why an id names nothing that can be asked after, for people.

public import Evaluation
import Wording

extension ExplanationTarget.Unnamed {
    /// One sentence with what to write instead.
    public func message(_ name: String) -> String {
        let word = Phrases.quoted(name)
        switch self {
        case .ambiguous(let names):
            return "\(word) is the id of several things; write \(Phrases.list(names.map { "`\($0)`" }, last: "or"))"
        case .finding:
            return "\(word) is a finding; name a red flag, pattern, cause or level"
        case .unknown(let nearest):
            let help = nearest.map { "did you mean `\($0)`?" } ?? "`triage show` lists what there is"
            return "the rule book has no red flag, pattern, cause or level \(word); \(help)"
        }
    }
}
