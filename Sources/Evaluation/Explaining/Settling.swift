// A set of answers that settles a level: every red flag above it ruled out.

import RuleModel

/// Looks for answers that rule out red flags, of which none can be left out.
///
/// Mostly there is one such set, a "no" to each danger sign that is open. Whether another is smaller is not looked into:
/// the sets are too large for that.
struct Settling {
    private let program: Program
    private let patient: Patient
    private let flags: [Edge]
    private let slots: [ChangeSlot]
    /// Whether a patient's level is settled where it is.
    private let isSettled: (Patient) -> Bool

    /// - Parameter flags: what is to be ruled out.
    init(_ program: Program, _ patient: Patient, flags: [Edge], isSettled: @escaping (Patient) -> Bool) {
        self.isSettled = isSettled
        self.program = program
        self.patient = patient
        self.flags = flags
        let relevance = flags.map { ChangeRelevance(program, patient, .holds(!$0), changesAnswers: false) }
        slots = ChangeSlots(program, patient, relevance, changesAnswers: false).slots()
    }

    /// The answers; `nil` if none were found.
    func changes() -> [Change]? {
        var steps: [ChangeSearch.Step] = []
        // What a finding is to be is decided one after the other; the plain ones first, since they leave less open.
        for place in slots.indices.sorted(by: { slots[$0].values.count < slots[$1].values.count }) {
            let tries = slots[place].values.indices.map { steps + [.init(slot: place, value: $0)] }
            let open = tries.map { openFlags($0) }
            guard let least = open.compactMap(\.self).min(), let best = open.firstIndex(of: least) else { continue }
            steps = tries[best]
            if least == 0 { break }
        }
        guard isSettled(patient(with: steps)) else { return nil }
        for step in steps.sorted().reversed() {
            let fewer = steps.filter { $0 != step }
            if isSettled(patient(with: fewer)) { steps = fewer }
        }
        return ChangeMerging(slots).changes([steps.sorted()]).first
    }

    /// How many red flags are not ruled out; `nil` if the answers cannot be true together.
    private func openFlags(_ steps: [ChangeSearch.Step]) -> Int? {
        let planes = Lanes(program, [patient(with: steps)]).planes
        guard planes.conflict & 1 == 0 else { return nil }
        return flags.count { planes.truth($0, lane: 0) != .absent }
    }

    private func patient(with steps: [ChangeSearch.Step]) -> Patient {
        var patient = patient
        for step in steps { slots[step.slot].set(slots[step.slot].values[step.value], in: &patient) }
        return patient
    }
}
