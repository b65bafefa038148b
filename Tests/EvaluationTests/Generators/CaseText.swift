// A case as text, in the manner of a rule file, for a person who looks into a failure.

import RuleModel

extension Case: CustomStringConvertible {
    package var description: String {
        var lines = ["levels 0…\(draft.levels - 1)"]
        if let condition = draft.appliesWhen { lines.append("applies_when \(text(condition))") }
        for (place, finding) in draft.findings.enumerated() {
            var parts = ["finding f\(place): \(kind(finding))"]
            parts += finding.implies.map { "implies \(text($0))" }
            if let condition = finding.impliedBy { parts.append("implied_by \(text(condition))") }
            if finding.ifUnsure != .unknown { parts.append("if_unsure \(finding.ifUnsure)") }
            if finding.ask != nil { parts.append("has ask") }
            if finding.isStated { parts.append("ANSWER \(patient.answers[place])") }
            lines.append(parts.joined(separator: "; "))
        }
        for (place, pattern) in draft.patterns.enumerated() { lines.append("pattern p\(place) \(text(pattern.when))") }
        for (place, flag) in draft.redFlags.enumerated() {
            lines.append("red_flag \(place) level \(flag.urgency.value) when \(text(flag.when))")
        }
        for (place, cause) in draft.causes.enumerated() {
            lines.append("cause \(place) \(cause.id) for \(text(cause.forIt)) against \(text(cause.against))")
        }
        for (place, question) in draft.questions.enumerated() {
            lines.append("question \(place) fills \(question.fills.map { "f\($0.value)" })")
        }
        for (place, advice) in draft.advice.enumerated() {
            lines.append(
                "advice \(place) when \(text(advice.when)) unless \(advice.unless.map(text)) "
                    + "levels \(advice.levels.map(\.value))")
        }
        for (place, complication) in draft.complications.enumerated() {
            lines.append("complication \(place) when \(text(complication.when))")
        }
        if patient.hasUnreadKeys { lines.append("the patient has unread keys") }
        if !patient.warnings.isEmpty { lines.append("the patient has warnings") }
        return lines.joined(separator: "\n")
    }

    private func kind(_ finding: Finding) -> String {
        var kind =
            switch finding.kind {
            case .yesNo: "yes/no"
            case .quantity(let quantity): "quantity \(quantity.limits)"
            case .choice(let options): "choice of \(options.count)"
            case .choices(let list): "list of \(list.options.count)"
            case .score: "score"
            }
        switch finding.origin {
        case .stated: break
        case .score(let score): kind += " \(score.points.map { "\($0.points): \(text($0.condition))" })"
        case .calculated(let calculated): kind += " calculated from \(calculated.inputs.map { "f\($0.value)" })"
        }
        return kind
    }

    private func text(_ members: [WeightedCondition]) -> String {
        "\(members.map { "\($0.points): \(text($0.condition))" })"
    }

    private func text(_ condition: Condition) -> String {
        func list(_ members: [Condition]) -> String { "{ \(members.map(text).joined(separator: ", ")) }" }
        switch condition.form {
        case .finding(let finding): return "f\(finding.value)"
        case .pattern(let pattern): return "p\(pattern.value)"
        case .all(let members): return "all \(list(members))"
        case .any(let members): return "any \(list(members))"
        case .none(let members): return "none \(list(members))"
        case .atLeast(let count, let members): return "at_least(\(count), \(list(members)))"
        case .atMost(let count, let members): return "at_most(\(count), \(list(members)))"
        case .absent(let inner): return "absent(\(text(inner)))"
        case .compare(let finding, let comparison, let threshold):
            return "f\(finding.value):\(comparison.rawValue)(\(threshold.value))"
        case .between(let finding, let low, let high):
            return "f\(finding.value):between(\(low.value), \(high.value))"
        case .option(let finding, let option): return "f\(finding.value):is(\(option))"
        case .anyOption(let finding, let options): return "f\(finding.value):any_of(\(options))"
        }
    }
}
