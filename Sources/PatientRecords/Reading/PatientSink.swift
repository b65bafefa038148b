// Where a patient's answers go while they are read.

public import RuleModel

/// Takes the answers of one patient as they are read, each finding at most once, already checked.
///
/// The calls carry plain numbers, so that a sink may write them into columns without any allocation. After a call
/// of ``PatientReader/read(_:into:)`` that threw, what the sink was given is to be thrown away (but for the id).
public protocol PatientSink {
    /// The patient's `id`: a string or number, as the JSON text between two places in the bytes.
    mutating func identify(from start: Int, to end: Int)
    /// The answer that comes next is about this finding and begins at this byte.
    mutating func begin(_ finding: Finding.Index, at offset: Int)
    /// `null`.
    mutating func unsure(_ finding: Finding.Index)
    /// `true` or `false` of a yes/no finding.
    mutating func truth(_ finding: Finding.Index, _ isPresent: Bool)
    /// A quantity in the finding's own unit, within its limits.
    mutating func quantity(_ finding: Finding.Index, _ value: Rational)
    /// The same, where the number is `digits / 10^decimals` with 0 to 18 decimals: numbers come mostly so.
    mutating func quantity(_ finding: Finding.Index, digits: Int64, decimals: Int)
    /// The one option of a choice.
    mutating func option(_ finding: Finding.Index, _ option: Int)
    /// One option of a list; comes before `list`.
    mutating func listed(_ finding: Finding.Index, _ option: Int, isPresent: Bool)
    /// A list is complete: what was not `listed` is absent or unknown.
    mutating func list(_ finding: Finding.Index, unlisted: Truth)
    /// Something was noticed that does not stop an assessment.
    mutating func warn(_ warning: AssessmentWarning)
    /// A key was left unread (only where the reader is lenient).
    mutating func leaveKeyUnread()
}

extension PatientSink {
    /// Gives the number as an exact one.
    public mutating func quantity(_ finding: Finding.Index, digits: Int64, decimals: Int) {
        quantity(finding, Rational(coefficient: digits, decimals: decimals))
    }
}
