// Up to 64 patients at a time, from columns to what is asked of each.

/// Assesses blocks of up to 64 patients, one after the other, in the same memory. For one thread.
///
/// Enter patients into `columns`, call `evaluate`, and ask; what a block says of a patient is what `Assessor` says.
package struct PatientBlock {
    /// The words of the program.
    package let compiled: BlockProgram
    /// Where the answers go, lane by lane.
    package let columns: PatientColumns
    private var lanes: Lanes
    private var flags: RedFlagReading?

    /// A block without patients.
    package init(_ compiled: BlockProgram) {
        self.compiled = compiled
        columns = PatientColumns(compiled.program, keepsNumbers: false)
        lanes = Lanes(compiled.program, columns)
    }

    /// Evaluates what the columns hold.
    /// - Returns: the lanes whose answers cannot be true together; nothing is to be asked of these.
    package mutating func evaluate(_ count: Int) -> UInt64 {
        lanes.settle(count)
        for steps in compiled.steps { lanes.run(steps) }
        flags = compiled.depth == .firings ? nil : RedFlagReading(&lanes)
        return lanes.planes.conflict
    }

    /// Forgets all patients.
    package mutating func clear() { columns.clear() }

    /// What is known to hold, in the memory of `reading`.
    package func read(into reading: FiringReading) { reading.read(lanes.planes, lanes.count) }

    /// The range of urgency in a lane, and what follows from it alone.
    package func urgency(lane: Int, _ notes: PatientNotes) -> UrgencyReading {
        guard let flags else { preconditionFailure("the block was not compiled for this") }
        return UrgencyReading(lanes, flags, lane: lane, notes)
    }

    /// What assessments say of each patient, in the memory of `reading`.
    package func read(into reading: AssessmentReading) {
        guard let flags else { preconditionFailure("the block was not compiled for this") }
        reading.read(lanes, flags)
    }
}
