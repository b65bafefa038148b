// `scenario`: a patient with the assessment expected of it, kept as data.

import LuaRuntime
import RuleBook

extension Loading {
    /// - Parameter findings: the declarations of all findings, in their order.
    func scenario(_ declaration: Declaration, _ findings: [Declaration]) -> Scenario? {
        let fields = Fields(declaration, self)
        let basis = fields.basis(isRequired: false)
        let given = fields.required("given").flatMap { entries($0, "given", fields) } ?? []
        let expect = fields.required("expect").flatMap { entries($0, "expect", fields) } ?? []
        for entry in expect { checkExpected(entry) }
        var everythingElseAbsent = false
        var kept: [Scenario.Field] = []
        for entry in given {
            if entry.key == "everything_else" {
                switch entry.value {
                case .name("no"), .truth(false): everythingElseAbsent = true
                case .name("unknown"): break
                default:
                    problems.add(.wrongType, at: entry.location, "`everything_else` must be `no` or `unknown`")
                }
                continue
            }
            if checkGiven(entry, findings) { kept.append(entry) }
        }
        return Scenario(
            name: declaration.id, given: kept, everythingElseAbsent: everythingElseAbsent, expect: expect,
            basis: basis, location: declaration.location)
    }

    /// Refuses an urgency that is no level.
    private func checkExpected(_ entry: Scenario.Field) {
        let known = levels.map(\.id)
        guard ["urgency", "at_least", "at_most"].contains(entry.key), !known.isEmpty else { return }
        switch entry.value {
        case .name(let name) where !known.contains(name) && !lostNames.contains(name):
            problems.add(
                .unknownLevel, at: entry.location, "there is no level of urgency `\(name)`",
                help: didYouMean(name, in: known) ?? "there are: " + known.map { "`\($0)`" }.joined(separator: ", "))
        case .text(let text):
            problems.add(
                .quotedName, at: entry.location, "`\(entry.key)` names a level of urgency without quotes, not a text",
                help: known.contains(text) ? "write `\(text)`" : didYouMean(text, in: known))
        default: break
        }
    }

    private func checkGiven(_ entry: Scenario.Field, _ findings: [Declaration]) -> Bool {
        switch names[entry.key]?.named {
        case .finding(let index):
            let finding = findings[index.value]
            guard finding.word != "score", finding.word != "calculated" else {
                problems.add(
                    .derivedFinding, at: entry.location,
                    "`\(entry.key)` is worked out from others and cannot be given",
                    related: [Problem.Related(finding.location, "it is declared here")])
                return false
            }
            return checkValue(entry, shapes[index.value])
        case .pattern, .level:
            problems.add(
                .unknownName, at: entry.location, "`\(entry.key)` is not a finding, and only findings can be given")
        case .lost: break
        case nil:
            let suggestion = didYouMean(entry.key, in: Array(names.keys) + ["everything_else"])
            guard !lostNames.contains(entry.key), !namesMayBeLost || suggestion != nil else { return false }
            problems.add(.unknownName, at: entry.location, "there is no finding `\(entry.key)`", help: suggestion)
        }
        return false
    }

    /// Refuses a value of another kind than the finding has.
    private func checkValue(_ entry: Scenario.Field, _ shape: Shape) -> Bool {
        if case .name("unknown") = entry.value { return true }
        let (fits, wanted): (Bool, String) =
            switch (shape, entry.value) {
            case (.yesNo, .truth), (.yesNo, .name("yes")), (.yesNo, .name("no")): (true, "")
            case (.yesNo, _): (false, "`yes`, `no` or `unknown`")
            case (.quantity, .number), (.quantity, .fields): (true, "")
            case (.quantity, _): (false, "a number or `unknown`")
            case (.choice, .text): (true, "")
            case (.choice, _): (false, "one answer in quotes, or `unknown`")
            case (.choices, .list), (.choices, .fields): (true, "")
            case (.choices, _): (false, "a list of answers in quotes, or `unknown`")
            case (.score, _), (.broken, _): (true, "")
            }
        if !fits { problems.add(.wrongType, at: entry.location, "`\(entry.key)` must be \(wanted)") }
        return fits
    }

    private func entries(_ value: Written, _ key: String, _ fields: Fields) -> [Scenario.Field]? {
        guard let table = value.table, table.items.isEmpty, !table.hasHoles, !table.hasOtherKeys else {
            if let first = value.items.first, !first.isBlamed {
                problems.add(
                    .valueWithoutField, at: first.location,
                    "\(first.kindInWords) stands here without the name it belongs to", help: "write `name = value`")
            } else {
                fields.wrongType(value, key, "a table", help: "write `\(key) = { name = value }`")
            }
            return nil
        }
        return self.fields(of: value)
    }

    private func fields(of value: Written) -> [Scenario.Field] {
        (value.table?.fields ?? []).compactMap { field in
            guard let written = value.field(field.key), let plain = plain(written) else { return nil }
            return Scenario.Field(key: field.key, value: plain, location: value.location(ofKey: field.key))
        }
    }

    private func plain(_ value: Written) -> Scenario.Value? {
        switch value.term {
        case .bool(let truth): return .truth(truth)
        case .integer, .number:
            if let number = value.number { return .number(number) }
        case .string(let text): return .text(text)
        case .name(let name, _): return .name(name)
        case .table(let table):
            if table.fields.isEmpty {
                checkPlain(value)
                return .list(
                    value.items.compactMap { item in
                        plain(item).map { Scenario.Field(key: "", value: $0, location: item.location) }
                    })
            }
            if table.items.isEmpty, !table.hasHoles, !table.hasOtherKeys { return .fields(fields(of: value)) }
            checkPlain(value)
            return nil
        default: break
        }
        if !value.isBlamed {
            problems.add(.wrongType, at: value.location, "\(value.kindInWords) cannot be a value of a patient")
        }
        return nil
    }
}
