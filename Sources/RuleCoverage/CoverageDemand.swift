// How much coverage is asked for.

import Scenarios

/// The least coverage that is asked for: of everything, or of one kind of decision.
///
/// Every measure must reach it. `CoverageDemand("95")` is 95 percent of everything, `CoverageDemand("red_flags=100")` all
/// of the red flags.
public struct CoverageDemand: Sendable {
    /// The kind of decision; `nil` for all together.
    public let kind: Decision.Kind?
    /// In tenths of a percent.
    public let tenthsOfPercent: Int

    /// A demand as it is written; `nil` if it is none.
    public init?(_ text: String) {
        guard let demand = PercentDemand(text) else { return nil }
        if let name = demand.name {
            guard let kind = Decision.Kind.allCases.first(where: { $0.key == name }) else { return nil }
            self.kind = kind
        } else {
            kind = nil
        }
        tenthsOfPercent = demand.tenthsOfPercent
    }

    /// The measures by which a coverage is less than asked for.
    public func measures(missedBy coverage: Coverage) -> [Obligation.Measure] {
        Obligation.Measure.allCases.filter { coverage.figure($0, of: kind).tenthsOfPercent < tenthsOfPercent }
    }
}
