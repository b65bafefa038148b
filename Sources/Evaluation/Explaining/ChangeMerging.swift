// Sets of answers that differ in one number or option only, told as one.

/// Puts together ranges that meet and options of one choice.
struct ChangeMerging {
    private let slots: [ChangeSlot]

    init(_ slots: [ChangeSlot]) {
        self.slots = slots
    }

    /// Answers at one slot: the places of values that will do, rising.
    private struct Part: Hashable {
        let slot: Int
        var values: [Int]
    }

    /// The sets with what can be told together told together: smallest first, then fewer answers changed, then in the
    /// book's order.
    func changes(_ sets: [[ChangeSearch.Step]]) -> [[Change]] {
        var parts = sets.map { $0.map { Part(slot: $0.slot, values: [$0.value]) } }
        var count = -1
        while count != parts.count {
            count = parts.count
            for slot in slots.indices where slots[slot].values.count > 1 { parts = merged(parts, at: slot) }
        }
        let ordered = parts.enumerated().sorted { first, second in
            let (left, right) = (first.element, second.element)
            if left.count != right.count { return left.count < right.count }
            let (changedLeft, changedRight) = (changed(left), changed(right))
            return changedLeft != changedRight ? changedLeft < changedRight : first.offset < second.offset
        }
        return ordered.map { $0.element.map(change) }
    }

    private func changed(_ parts: [Part]) -> Int { parts.count { slots[$0.slot].isAnswered } }

    /// Merges sets that differ at one slot only, each into the first of them.
    private func merged(_ sets: [[Part]], at slot: Int) -> [[Part]] {
        guard case .truth = slots[slot].values[0] else {
            var result: [[Part]] = []
            var placeOfRest: [[Part]: [Int]] = [:]
            for set in sets {
                guard let own = set.firstIndex(where: { $0.slot == slot }) else {
                    result.append(set)
                    continue
                }
                var rest = set
                rest[own].values = []
                let fitting = placeOfRest[rest, default: []].first {
                    meets(result[$0][own].values, set[own].values, slot)
                }
                if let place = fitting {
                    result[place][own].values = (result[place][own].values + set[own].values).sorted()
                } else {
                    placeOfRest[rest, default: []].append(result.count)
                    result.append(set)
                }
            }
            return result
        }
        return sets
    }

    /// Whether values can be told as one: any options, or ranges side by side.
    private func meets(_ first: [Int], _ second: [Int], _ slot: Int) -> Bool {
        guard case .range = slots[slot].values[0], let low = first.first, let high = first.last,
            let otherLow = second.first, let otherHigh = second.last
        else { return true }
        return areNeighbours(high, otherLow, slot) || areNeighbours(otherHigh, low, slot)
    }

    private func areNeighbours(_ below: Int, _ above: Int, _ slot: Int) -> Bool {
        guard above == below + 1, case .range(let low) = slots[slot].values[below],
            case .range(let high) = slots[slot].values[above]
        else { return false }
        return low.high == high.low && low.includesHigh != high.includesLow
    }

    private func change(_ part: Part) -> Change {
        let slot = slots[part.slot]
        let values = part.values.map { slot.values[$0] }
        return Change(finding: slot.finding, option: slot.option, value: value(values), isNew: !slot.isAnswered)
    }

    private func value(_ values: [ChangeSlot.Value]) -> Change.Value {
        switch (values[0], values[values.count - 1]) {
        case (.truth(let truth), _): return .truth(truth)
        case (.range(let first), .range(let last)):
            return .range(
                ValueRange(
                    low: first.low, includesLow: first.includesLow, high: last.high, includesHigh: last.includesHigh,
                    isFromLimit: first.isFromLimit, isToLimit: last.isToLimit, example: first.example))
        default:
            return .options(values.compactMap { if case .option(let option) = $0 { option } else { nil } })
        }
    }
}
