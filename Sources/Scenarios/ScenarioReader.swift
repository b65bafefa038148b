// The values of a scenario, read as answers.

import RuleBook

/// Reads what a scenario gives, one finding after the other.
struct ScenarioReader {
    private let book: RuleBook
    private(set) var patient: Patient
    private(set) var problems: [Problem] = []
    /// Findings about which "everything else" says nothing: given as `unknown`, or with a name nobody recognises.
    private(set) var unsettled: Set<Finding.Index> = []

    init(_ book: RuleBook) {
        self.book = book
        patient = Patient(for: book)
    }

    mutating func read(_ field: Scenario.Field) {
        guard let place = book.findings.firstIndex(where: { $0.id == field.key }) else {
            return report(field, "there is no finding `\(field.key)`")
        }
        let finding = Finding.Index(place)
        if case .name("unknown") = field.value {
            patient[finding] = .unsure
            unsettled.insert(finding)
            return
        }
        switch (book[finding].kind, field.value) {
        case (.yesNo, .truth(let truth)): patient[finding] = truth ? .present : .absent
        case (.yesNo, .name("yes")): patient[finding] = .present
        case (.yesNo, .name("no")): patient[finding] = .absent
        case (.quantity(let quantity), .number(let number)):
            if let value = limited(number, quantity, field) { patient[finding] = .quantity(value) }
        case (.quantity(let quantity), .fields(let parts)):
            if let value = measured(parts, quantity, field) { patient[finding] = .quantity(value) }
        case (.choice(let options), .text(let id)):
            if let option = option(id, options, field) { patient[finding] = .option(option) }
        case (.choices(let list), .list(let members)): read(finding, list, members)
        case (.choices(let list), .fields(let parts)): readParts(finding, list, parts)
        default: report(field, "this is no answer to `\(field.key)`")
        }
    }

    private mutating func report(_ field: Scenario.Field, _ message: String, help: String? = nil) {
        problems.append(Problem(ScenarioProblems.code, .warning, at: field.location, message, help: help))
    }

    // MARK: Quantities

    private mutating func limited(_ value: Exact, _ quantity: Finding.Quantity, _ field: Scenario.Field) -> Exact? {
        if quantity.limits.contains(value) { return value }
        let (least, greatest) = (quantity.limits.lowerBound, quantity.limits.upperBound)
        report(field, "`\(field.key)` must be from \(least) to \(greatest) \(quantity.unit.code)")
        return nil
    }

    private mutating func measured(
        _ parts: [Scenario.Field], _ quantity: Finding.Quantity, _ field: Scenario.Field
    ) -> Exact? {
        guard parts.count == 2, case .number(let number)? = parts.first(where: { $0.key == "value" })?.value,
            case .text(let code)? = parts.first(where: { $0.key == "unit" })?.value
        else {
            report(
                field, "this is no answer to `\(field.key)`", help: "write a number, or `{ value = …, unit = \"…\" }`")
            return nil
        }
        guard let unit = Unit(code), unit.measures(sameAs: quantity.unit, molarMass: quantity.molarMass),
            let own = unit.convert(number, to: quantity.unit, molarMass: quantity.molarMass)
        else {
            report(
                field, "`\(field.key)` cannot be given in `\(code)`", help: "it is measured in `\(quantity.unit.code)`")
            return nil
        }
        return limited(own, quantity, field)
    }

    // MARK: Options

    private mutating func option(_ id: String, _ options: [Finding.Option], _ field: Scenario.Field) -> Int? {
        if let place = options.firstIndex(where: { $0.id == id }) { return place }
        let meant = nearest(to: id, in: options.map(\.id)).map { "did you mean `\"\($0)\"`?" }
        report(field, "`\(id)` is none of the answers", help: meant)
        return nil
    }

    /// `{ "calf", "foot" }`
    private mutating func read(_ finding: Finding.Index, _ list: Finding.OptionList, _ members: [Scenario.Field]) {
        var truths = [Truth](repeating: .unknown, count: list.options.count)
        enter(members, as: .present, finding, list, &truths)
        if list.unlisted == .absent, !unsettled.contains(finding) {
            truths = truths.map { $0 == .unknown ? .absent : $0 }
        }
        patient[finding] = .options(truths)
    }

    /// `{ present = { "calf" }, absent = { "foot" } }`
    private mutating func readParts(_ finding: Finding.Index, _ list: Finding.OptionList, _ parts: [Scenario.Field]) {
        var truths = [Truth](repeating: .unknown, count: list.options.count)
        for part in parts {
            guard case .list(let members) = part.value, part.key == "present" || part.key == "absent" else {
                report(part, "`\(part.key)` is neither `present` nor `absent` with a list")
                continue
            }
            enter(members, as: part.key == "present" ? .present : .absent, finding, list, &truths)
        }
        patient[finding] = .options(truths)
    }

    private mutating func enter(
        _ members: [Scenario.Field], as truth: Truth, _ finding: Finding.Index, _ list: Finding.OptionList,
        _ truths: inout [Truth]
    ) {
        for member in members {
            guard case .text(let text) = member.value else {
                report(member, "the answers to `\(book[finding].id)` stand in quotes")
                continue
            }
            var places = list.options.indices.filter { list.options[$0].id == text }
            if places.isEmpty, list.recognises, truth == .present {
                let meaning = NameRecogniser(list.options).meaning(of: text)
                places = meaning.options
                if !meaning.isComplete { unsettled.insert(finding) }
            } else if places.isEmpty, let place = option(text, list.options, member) {
                places = [place]
            }
            for place in places {
                guard truths[place] == .unknown || truths[place] == truth else {
                    report(member, "`\(text)` is given as present and as absent")
                    continue
                }
                truths[place] = truth
            }
        }
    }
}
