// Findings that a patient states: `finding`, `quantity`, `choice`, `choices`.

import RuleModel
import RuleSyntax

extension Loading {
    /// What values a finding may have, as far as its declaration can be read; conditions need it first.
    func shape(of declaration: WrittenDeclaration) -> Shape {
        let fields = Fields(declaration, self)
        switch declaration.word {
        case .finding: return .yesNo
        case .score: return .score
        case .quantity: return quantity(fields).map { Shape.quantity($0) } ?? .broken
        case .choice: return options(fields).map { Shape.choice($0) } ?? .broken
        case .choices: return options(fields).map { Shape.choices($0) } ?? .broken
        case .calculated: return calculatedShape(fields)
        case .ruleBook, .source, .pattern, .redFlag, .cause, .question, .advice, .complication, .scenario, .property,
            .level, .group, .statement, .option, .code:
            return .broken
        }
    }

    func quantity(_ fields: Fields) -> Finding.Quantity? {
        let unit = fields.required("unit", "add `unit = \"…\"` with a UCUM code, such as `Cel`, `kg` or `mm[Hg]`")
            .flatMap { self.unit($0, fields) }
        let limits = fields.required("limits", "add `limits = { lowest, highest }`: what is outside is refused")
            .flatMap { self.limits($0, fields) }
        var molarMass: Rational?
        if let value = fields["molar_mass"] {
            molarMass = fields.number(value, "molar_mass")
            if let mass = molarMass, mass <= Rational(0) {
                problems.add(.badNumber, at: value.location, "a molar mass is above zero")
            }
        }
        let charge = charge(fields)
        guard let unit, let limits else { return nil }
        let plain = Finding.Quantity(unit: unit, limits: limits, molarMass: molarMass, charge: charge)
        return Finding.Quantity(
            unit: unit, limits: limits, molarMass: molarMass, charge: charge, otherUnits: otherUnits(fields, plain))
    }

    private func unit(_ value: Written, _ fields: Fields) -> UCUMUnit? {
        guard let code = fields.code(value, "unit") else { return nil }
        if let unit = UCUMUnit(code) { return unit }
        problems.add(
            .unknownUnit, at: value.location, "`\(code)` is not a unit that is known here",
            help: unitHelp(code))
        return nil
    }

    private func limits(_ value: Written, _ fields: Fields) -> ClosedRange<Rational>? {
        guard let items = fields.list(value, "limits", of: "two numbers") else { return nil }
        let numbers = items.compactMap { fields.number($0, "limits") }
        guard items.count == 2 else {
            if !value.isBlamed {
                problems.add(
                    .badRange, at: value.location, "`limits` are two numbers, the lowest and the highest value",
                    help: "write `limits = { lowest, highest }`; decimals are written with a point")
            }
            return nil
        }
        guard numbers.count == 2 else { return nil }
        guard numbers[0] < numbers[1] else {
            problems.add(
                .badRange, at: value.location, "the first of the `limits` must be the lower",
                help: "write `limits = { \(numbers[1]), \(numbers[0]) }`")
            return nil
        }
        return numbers[0]...numbers[1]
    }

    func options(_ fields: Fields) -> [Finding.Option]? {
        let declarations = fields.inner("options", .option)
        guard !declarations.isEmpty else { return nil }
        var seen = Namespace("option of `\(fields.id)`")
        return declarations.map { declaration in
            let inner = Fields(declaration, self)
            if let meant = checkIdentifier(declaration) { lostOptions.insert(meant) }
            seen.add(declaration.id, at: declaration.idLocation, problems)
            return Finding.Option(
                id: declaration.id, label: inner.requiredText("label") ?? "", synonyms: inner.texts("also"),
                perhaps: inner.names("perhaps") ?? [], perhapsAsk: inner.text("perhaps_ask"),
                location: declaration.location)
        }
    }

    /// A finding of any kind, complete.
    func finding(_ declaration: WrittenDeclaration, _ index: Finding.Index) -> Finding {
        let fields = Fields(declaration, self)
        let shape = shapes[index.value]
        let kind: Finding.Kind
        var isClinical = true
        switch shape {
        case .yesNo: kind = .yesNo
        case .quantity(let quantity): kind = .quantity(quantity)
        case .choice(let options): kind = .choice(options)
        case .choices(let options):
            kind = .choices(list(options, fields))
        case .score, .broken: kind = .score
        }
        if [.finding, .choice, .choices].contains(declaration.word) {
            isClinical = ["implies", "implied_by", "if_unsure", "worse"].contains { fields[$0] != nil }
        }
        let origin: Finding.Origin =
            switch declaration.word {
            case .score: .score(score(fields))
            case .calculated: .calculated(calculated(fields, index))
            default: .stated
            }
        if let value = fields["if_unsure"] { unsurePlaces[index.value] = value.location }
        let implies = fields.conditions("implies")
        let impliedBy = fields.condition("implied_by")
        for condition in implies + (impliedBy.map { [$0] } ?? []) where condition.form == .finding(index) {
            problems.add(
                .cycle, at: condition.location, "`\(declaration.id)` follows from itself", help: "delete it here")
        }
        return Finding(
            id: declaration.id, label: fields.requiredText("label") ?? "", ask: fields.text("ask"),
            help: fields.text("help"), synonyms: fields.texts("also"), kind: kind, origin: origin, implies: implies,
            impliedBy: impliedBy,
            ifUnsure: fields.word("if_unsure", of: ["unknown", "present", "absent"]).flatMap(Finding.IfUnsure.init)
                ?? .unknown,
            worse: worsening(fields, index), formerID: formerID(fields), codes: fields.codes(),
            basis: fields.basis(isRequired: isClinical), location: declaration.location)
    }

    private func list(_ options: [Finding.Option], _ fields: Fields) -> Finding.OptionList {
        let recognises = fields.flag("recognise")
        for key in ["irrelevant", "understood", "units", "salts"] {
            guard !recognises, let value = fields[key], !value.isBlamed else { continue }
            problems.add(
                .wrongType, at: value.location, "`\(key)` has a meaning only where the list recognises names",
                help: "add `recognise = yes`, or delete `\(key)`")
        }
        let english = NameWords.english
        return Finding.OptionList(
            options: options, unlisted: unlisted(fields), recognises: recognises,
            irrelevant: fields.names("irrelevant") ?? [],
            nameWords: NameWords(
                understood: fields.names("understood") ?? english.understood,
                units: fields.names("units") ?? english.units, salts: fields.names("salts") ?? english.salts))
    }

    private func unlisted(_ fields: Fields) -> Truth {
        let help =
            "write `unlisted = absent` if a list that does not name it says that it is not there, "
            + "else `unlisted = unknown`"
        guard fields.required("unlisted", help) != nil else { return .unknown }
        return fields.word("unlisted", of: ["absent", "unknown"]).flatMap(Truth.init) ?? .unknown
    }
}
