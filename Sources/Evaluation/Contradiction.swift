// Answers that cannot be true together.

public import RuleModel

/// Answers of one patient that the rule book's implications do not allow together.
public struct Contradiction: Error, Hashable, Sendable {
    /// A smallest set of stated findings that contradict each other, in the book's order.
    public let findings: [Finding.Index]

    /// A contradiction between stated findings.
    public init(findings: [Finding.Index]) {
        self.findings = findings
    }
}
