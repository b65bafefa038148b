// The word by which a finding is declared.

extension Finding {
    /// The word of the rule language that declares it.
    package var word: String {
        switch origin {
        case .score: return "score"
        case .calculated: return "calculated"
        case .stated: break
        }
        switch kind {
        case .yesNo, .score: return "finding"
        case .quantity: return "quantity"
        case .choice: return "choice"
        case .choices: return "choices"
        }
    }
}
