// Which value of a finding is the worse one, as its author declares it.

/// Which values of a finding are worse than which: `worse = present`.
///
/// It changes no assessment. `triage prove` proves that a worse value never lowers the urgency, or shows two patients
/// of whom the worse one is the less urgent.
public enum Worsening: Sendable {
    /// Of a yes/no finding: that it is present, or that it is absent.
    case truth(Bool)
    /// Of a quantity: the more, from the number of the first condition on; the less, from that of the second on.
    case numbers(rising: Condition?, falling: Condition?)
    /// Of a choice: its options from the least to the worst. One that is not named is in no relation to the others.
    case order([Int])
    /// Of a list: the options whose presence is worse than their absence.
    case options([Int])
}
