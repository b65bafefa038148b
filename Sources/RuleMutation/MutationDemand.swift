// How many mutants are asked to be killed.

import Scenarios

/// The least share of mutants that must be killed: of all, or of one part of the book.
///
/// `MutationDemand("95")` is 95 percent of all, `MutationDemand("red_flags=100")` all of those in red flags.
public struct MutationDemand: Sendable {
    /// The part of the book; `nil` for all.
    public let part: Mutant.Part?
    /// In tenths of a percent.
    public let tenthsOfPercent: Int

    /// A demand as it is written; `nil` if it is none.
    public init?(_ text: String) {
        guard let demand = PercentDemand(text) else { return nil }
        if let name = demand.name {
            guard let part = Mutant.Part(rawValue: name) else { return nil }
            self.part = part
        } else {
            part = nil
        }
        tenthsOfPercent = demand.tenthsOfPercent
    }

    /// Whether so many were killed.
    public func isMet(by run: MutationRun) -> Bool {
        let (killed, total) = run.figure(of: part)
        return killed * 1_000 >= total * tenthsOfPercent
    }
}
