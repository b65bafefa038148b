// How the evaluator reaches a rule book's `calculated` functions without knowing Lua.

/// A value that goes into or comes out of a calculation.
public enum CalculationValue: Hashable, Sendable {
    /// Yes or no.
    case truth(Bool)
    /// A quantity in the finding's own unit, or a score.
    case number(Double)
    /// The id of an option of a choice.
    case text(String)
    /// The ids of the options of a list that are present.
    case list([String])
}

/// Why a calculation gave no value; safe to show, free of patients' values.
public struct CalculationFailure: Error, Hashable, Sendable {
    /// The reason: lower case, no period.
    public let message: String

    /// A failure with its reason.
    public init(_ message: String) {
        self.message = message
    }
}

/// Computes the `calculated` findings of one rule book. Safe to call from any thread.
public protocol Calculator: Sendable {
    /// The value of a calculated finding from its inputs, in the order of `Finding.Calculated.inputs`.
    func value(of finding: Finding.Index, from inputs: [CalculationValue]) throws(CalculationFailure)
        -> CalculationValue
}
