// `scenario`: patients with the assessment expected of them.

import RuleModel
import RuleSyntax

extension Loading {
    /// - Parameter findings: all findings of the book.
    func scenario(_ declaration: WrittenDeclaration, _ findings: [Finding]) -> Scenario {
        let fields = Fields(declaration, self)
        let basis = fields.basis(isRequired: false)
        let answers = GivenAnswers(self, findings)
        let given = fields.required("given").flatMap { answers.read($0, "given", fields, isForAll: true) }
        let rows = rows(fields, answers)
        let threshold = threshold(fields, findings)
        let nowhere = Expectation([], at: declaration.location)
        let expect = fields.required("expect").map { expectation($0, "expect", fields) } ?? nowhere
        var otherwise: Expectation?
        if fields["threshold"] != nil {
            let help = "add `otherwise = { … }`: what is expected where the comparison does not hold"
            otherwise = fields.required("otherwise", help).map { expectation($0, "otherwise", fields) }
        } else {
            refuseWithoutThreshold(["step", "otherwise"], fields)
        }
        if let threshold { refuseRepeated(threshold, (given?.answers ?? []) + rows.flatMap(\.given), findings) }
        return Scenario(
            name: declaration.id, given: given?.answers ?? [],
            everythingElseAbsent: given?.everythingElseAbsent ?? false, rows: rows, threshold: threshold,
            expect: expect, otherwise: otherwise, basis: basis, location: declaration.location)
    }

    private func rows(_ fields: Fields, _ answers: GivenAnswers) -> [Scenario.Row] {
        if let value = fields["patients"], let first = value.table?.fields.first, value.items.isEmpty {
            problems.add(
                .nameInList, at: value.location(ofKey: first.key), "`\(first.key) = …` stands in a list of patients",
                help: "each patient has braces of its own: `patients = { { \(first.key) = … } }`")
            return []
        }
        guard let value = fields["patients"],
            let items = fields.list(value, "patients", of: "patients: `{ finding = value }`")
        else { return [] }
        if items.isEmpty, !value.isBlamed {
            problems.add(
                .emptyList, at: value.location, "`patients` has nothing in its braces",
                help: "add a patient, `{ finding = value }`, or delete the field")
        }
        return items.compactMap { item in
            answers.read(item, "patients", fields, isForAll: false).map {
                Scenario.Row(given: $0.answers, location: item.location)
            }
        }
    }

    // MARK: Thresholds

    private func threshold(_ fields: Fields, _ findings: [Finding]) -> Scenario.Threshold? {
        guard let value = fields["threshold"], let condition = condition(value) else { return nil }
        guard case .number(let finding, let range) = condition.meaning else {
            problems.add(
                .wrongType, at: value.location, "`threshold` must be a comparison of a quantity",
                help: "write it like `temperature:at_least(39)`")
            return nil
        }
        guard case .quantity(let quantity) = shapes[finding.value], findings[finding.value].isStated else {
            reportDerived(findings[finding.value], at: value.location)
            return nil
        }
        var step: Rational?
        if let written = fields["step"] {
            step = fields.number(written, "step")
            if let number = step, number <= Rational(0) {
                problems.add(.badNumber, at: written.location, "a step is above zero")
                return nil
            }
        }
        var points: [Scenario.Threshold.Point] = []
        for number in range.thresholds {
            let step = step ?? number.written.lastPlace
            for tried in [number.written.adding(step.negated), number.written, number.written.adding(step)] {
                guard let tried, let value = quantity.own(tried, number.unit), quantity.limits.contains(value),
                    !points.contains(where: { $0.number.value == value })
                else { continue }
                points.append(
                    .init(.init(value, written: tried, unit: number.unit), holds: range.contains(value)))
            }
        }
        return Scenario.Threshold(
            finding: finding, points: points.sorted { $0.number.value < $1.number.value }, location: value.location)
    }

    private func refuseWithoutThreshold(_ keys: [String], _ fields: Fields) {
        for key in keys where fields[key] != nil {
            guard !fields.isAlreadyBlamed("threshold") else { return }
            problems.add(
                .missingField, at: fields.body.location(ofKey: key),
                "`\(key)` stands here, and the scenario has no `threshold`",
                help: "add a comparison, such as `threshold = temperature:at_least(39)`, or delete `\(key)`")
        }
    }

    private func refuseRepeated(_ threshold: Scenario.Threshold, _ given: [Scenario.Given], _ findings: [Finding]) {
        for answer in given where answer.finding == threshold.finding {
            let id = findings[answer.finding.value].id
            problems.add(
                .repeatedEntry, at: answer.location, "`\(id)` is given here, and `threshold` tries several",
                help: "delete one of them", related: [Problem.Related(threshold.location, "the threshold is here")])
        }
    }

    /// Says that a finding is worked out, so that no patient states it.
    func reportDerived(_ finding: Finding, at location: SourceLocation) {
        problems.add(
            .derivedFinding, at: location, "`\(finding.id)` is worked out from others and cannot be given",
            related: [Problem.Related(finding.location, "it is declared here")])
    }
}

extension Finding.Quantity {
    /// A number of a unit (by default the finding's own) in the finding's own.
    fileprivate func own(_ number: Rational, _ code: String?) -> Rational? {
        guard let code else { return number }
        return UCUMUnit(code).flatMap { value(number, in: $0) }
    }
}
