// The slips of one condition.

import RuleModel

/// The conditions that one slip makes of a condition.
struct ConditionSlips {
    /// One of them.
    struct Slipped {
        let slip: Mutant.Slip
        let condition: Condition
        let change: String
        /// Where the slip is.
        let location: SourceLocation
    }

    private let book: RuleBook

    init(_ book: RuleBook) { self.book = book }

    /// Every condition that differs by one slip, outermost first.
    func slips(_ condition: Condition) -> [Slipped] {
        let here = own(condition)
        return here + members(condition)
    }

    /// The slips of the members, each put back into the condition.
    private func members(_ condition: Condition) -> [Slipped] {
        let members = condition.members
        return members.indices.flatMap { place in
            slips(members[place]).map { slipped in
                var changed = members
                changed[place] = slipped.condition
                return put(slipped, condition.with(members: changed))
            }
        }
    }

    private func put(_ slipped: Slipped, _ condition: Condition) -> Slipped {
        Slipped(slip: slipped.slip, condition: condition, change: slipped.change, location: slipped.location)
    }

    // MARK: The condition itself

    private func own(_ condition: Condition) -> [Slipped] {
        func slip(
            _ slip: Mutant.Slip, _ form: Condition.Form, _ change: String, at place: SourceLocation? = nil
        ) -> Slipped {
            Slipped(
                slip: slip, condition: Condition(form, at: condition.location), change: change,
                location: place ?? condition.location)
        }
        func dropping(_ members: [Condition], _ form: ([Condition]) -> Condition.Form) -> [Slipped] {
            guard members.count > 1 else { return [] }
            return members.indices.map { place in
                var fewer = members
                fewer.remove(at: place)
                return slip(.dropped, form(fewer), "without this", at: members[place].location)
            }
        }
        switch condition.form {
        case .all(let members):
            let other = members.count > 1 ? [slip(.quantified, .any(members), "`any` for `all`")] : []
            return other + dropping(members) { .all($0) }
        case .any(let members):
            let other = members.count > 1 ? [slip(.quantified, .all(members), "`all` for `any`")] : []
            return other + dropping(members) { .any($0) }
        case .none(let members):
            return [slip(.flipped, .any(members), "`any` for `none`")] + dropping(members) { .none($0) }
        case .atLeast(let count, let members):
            let counts = [count - 1, count + 1].filter { $0 >= 1 && $0 <= members.count }
            return counts.map { slip(.quantified, .atLeast($0, members), "\($0) for \(count)") }
                + (members.count > count ? dropping(members) { .atLeast(count, $0) } : [])
        case .atMost(let count, let members):
            let counts = [count - 1, count + 1].filter { $0 >= 0 && $0 < members.count }
            return counts.map { slip(.quantified, .atMost($0, members), "\($0) for \(count)") }
                + (members.count > count + 1 ? dropping(members) { .atMost(count, $0) } : [])
        case .absent(let inner): return [slip(.flipped, inner.form, "present for absent")]
        case .finding, .pattern, .option: return [slip(.flipped, .absent(condition), "absent for present")]
        case .anyOption(let finding, let options):
            let fewer = options.count > 1 ? options : []
            return [slip(.flipped, .absent(condition), "absent for present")]
                + fewer.map { option in
                    let id = book[finding].options[option].id
                    return slip(.dropped, .anyOption(finding, options.filter { $0 != option }), "without `\(id)`")
                }
        case .compare(let finding, let comparison, let number):
            return [slip(.flipped, .absent(condition), "absent for present")]
                + shifted(number, finding).map { other, change in
                    slip(change.slip, .compare(finding, comparison, other), change.words)
                }
        case .between(let finding, let low, let high):
            let lower = shifted(low, finding).filter { $0.0.value <= high.value }
            let upper = shifted(high, finding).filter { $0.0.value >= low.value }
            return [slip(.flipped, .absent(condition), "absent for present")]
                + lower.map { slip($1.slip, .between(finding, $0, high), $1.words) }
                + upper.map { slip($1.slip, .between(finding, low, $0), $1.words) }
        }
    }

    // MARK: Numbers

    /// Units that are mistaken for each other: each for its neighbours.
    private static let units = [
        ["Cel", "[degF]"], ["[lb_av]", "kg", "g"], ["m", "cm", "[in_i]"], ["a", "mo", "wk", "d", "h", "min", "s"],
        ["mm[Hg]", "kPa"], ["mg/dL", "mmol/L", "umol/L"], ["g/dL", "g/L", "mmol/L"],
    ]

    private static func neighbours(of unit: String) -> [String] {
        units.flatMap { row in
            row.indices.filter { row[$0] == unit }.flatMap { [$0 - 1, $0 + 1] }
                .filter(row.indices.contains).map { row[$0] }
        }
    }

    /// The number one step lower and higher, and in another unit, as far as it stays within the limits.
    private func shifted(
        _ number: Condition.Threshold, _ finding: Finding.Index
    ) -> [(Condition.Threshold, (slip: Mutant.Slip, words: String))] {
        let step = number.written.lastPlace
        let steps = [number.written.adding(step.negated), number.written.adding(step)].compactMap { $0 }
        guard case .quantity(let quantity) = book[finding].kind else {
            return steps.map { (Condition.Threshold($0), (.shifted, "\($0) for \(number.written)")) }
        }
        func own(_ written: Rational, _ code: String) -> Rational? {
            UCUMUnit(code).flatMap { quantity.value(written, in: $0) }
        }
        let code = number.unit ?? quantity.unit.code
        var shifted: [(Condition.Threshold, (slip: Mutant.Slip, words: String))] = []
        for written in steps {
            guard let value = number.unit == nil ? written : own(written, code), quantity.limits.contains(value)
            else { continue }
            shifted.append(
                (.init(value, written: written, unit: number.unit), (.shifted, "\(written) for \(number.written)")))
        }
        for other in ConditionSlips.neighbours(of: code) {
            guard let value = own(number.written, other), value != number.value, quantity.limits.contains(value)
            else { continue }
            shifted.append((.init(value, written: number.written, unit: other), (.unit, "`\(other)` for `\(code)`")))
        }
        return shifted
    }
}
