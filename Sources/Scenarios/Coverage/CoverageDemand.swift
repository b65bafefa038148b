// How much coverage is asked for.

/// The least coverage that is asked for: of everything, or of one kind of decision.
///
/// Every measure must reach it. `CoverageDemand("95")` is 95 percent of everything, `CoverageDemand("red_flag=100")` all
/// of the red flags.
public struct CoverageDemand: Sendable {
    /// The kind of decision; `nil` for all together.
    public let kind: Decision.Kind?
    /// In tenths of a percent.
    public let tenthsOfPercent: Int

    /// A demand as it is written; `nil` if it is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard let number = parts.last, parts.count <= 2 else { return nil }
        if parts.count == 2 {
            guard let kind = Decision.Kind(rawValue: String(parts[0])) else { return nil }
            self.kind = kind
        } else {
            kind = nil
        }
        let digits = number.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = digits.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
        guard isNumber, digits.count == 1 || digits.count == 2 && digits[1].count == 1, let whole = Int(digits[0]),
            whole <= 100, let tenths = Int(digits.count == 2 ? digits[1] : "0")
        else { return nil }
        tenthsOfPercent = whole * 10 + tenths
        guard tenthsOfPercent <= 1_000 else { return nil }
    }

    /// The measures by which a coverage is less than asked for.
    public func measures(missedBy coverage: Coverage) -> [Obligation.Measure] {
        Obligation.Measure.allCases.filter { coverage.figure($0, of: kind).tenthsOfPercent < tenthsOfPercent }
    }
}
