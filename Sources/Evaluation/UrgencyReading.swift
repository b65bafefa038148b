// The urgency of one patient, and what follows from it alone.

package import RuleModel

/// How urgent it is, whether that can still change, and the disposition.
package struct UrgencyReading {
    /// Whether the patient is what the book is about.
    package let inScope: Truth
    package let urgency: Assessment.Urgency
    package let isSettled: Bool
    package let disposition: Level.Index?
    /// Whether advice may be given that fits.
    package let mayAdvise: Bool
    package let warnings: [AssessmentWarning]

    init(_ lanes: Lanes, _ flags: RedFlagReading, lane: Int, _ notes: PatientNotes) {
        urgency = flags.urgency(lane: lane)
        inScope = lanes.program.scope.map { lanes.planes.truth($0, lane: lane) } ?? .present
        isSettled = urgency.atLeast == urgency.atMost && !notes.hasUnreadKeys
        let isTop = urgency.atLeast == lanes.program.book.topLevel
        disposition = isTop || isSettled && inScope != .absent ? urgency.atLeast : nil
        mayAdvise = isTop || inScope != .absent && !notes.hasUnreadKeys
        let wasGivenUp = flags.wasGivenUp >> UInt64(lane) & 1 != 0
        warnings = notes.warnings + lanes.warnings[lane] + (wasGivenUp ? [.workLimit] : [])
    }
}
