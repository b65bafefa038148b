// What a scenario gives: findings with the answers of a patient.

import RuleModel
import RuleSyntax

/// Reads the answers that scenarios give; what is none is reported where it stands.
struct GivenAnswers {
    private let loading: Loading
    private let findings: [Finding]

    private var problems: ProblemList { loading.problems }

    init(_ loading: Loading, _ findings: [Finding]) {
        self.loading = loading
        self.findings = findings
    }

    /// The answers of a table `{ finding = value }`, or `nil` after saying that it is none.
    /// - Parameter isForAll: whether it may say what everything else is.
    func read(
        _ value: Written, _ key: String, _ fields: Fields, isForAll: Bool
    ) -> (answers: [Scenario.Given], everythingElseAbsent: Bool)? {
        guard let table = value.table, table.items.isEmpty, !table.hasHoles, !table.hasOtherKeys else {
            if let first = value.items.first {
                guard !first.isBlamed else { return nil }
                problems.add(
                    .valueWithoutField, at: first.location,
                    first.name.map { "`\($0)` stands here without an answer" }
                        ?? "\(first.kindInWords) stands here without the name it belongs to",
                    help: first.name.map { "write `\($0) = yes`, or what else it is" } ?? "write `name = value`")
            } else {
                fields.wrongType(
                    value, key, "a table", help: "write `{ finding = value }`")
            }
            return nil
        }
        var everythingElseAbsent = false
        var answers: [Scenario.Given] = []
        for field in table.fields {
            guard let written = value.field(field.key) else { continue }
            let place = value.location(ofKey: field.key)
            if field.key == "everything_else" {
                everythingElseAbsent = self.everythingElse(written, at: place, isForAll: isForAll)
            } else if let given = given(field.key, written, at: place) {
                answers.append(given)
            }
        }
        return (answers, everythingElseAbsent)
    }

    private func everythingElse(_ value: Written, at place: SourceLocation, isForAll: Bool) -> Bool {
        guard isForAll else {
            problems.add(
                .fieldOutside, at: place, "`everything_else` is said of all patients of a scenario at once",
                help: "write it in `given`")
            return false
        }
        if value.flag == false { return true }
        if value.name != "unknown", !value.isBlamed {
            problems.add(.wrongType, at: place, "`everything_else` must be `no` or `unknown`")
        }
        return false
    }

    private func given(_ id: String, _ value: Written, at place: SourceLocation) -> Scenario.Given? {
        switch loading.names[id]?.named {
        case .finding(let index):
            guard findings[index.value].isStated else {
                loading.reportDerived(findings[index.value], at: place)
                return nil
            }
            guard let (answer, unrecognised) = answer(value, findings[index.value], loading.shapes[index.value], place)
            else { return nil }
            return Scenario.Given(finding: index, answer: answer, unrecognised: unrecognised, location: place)
        case .pattern, .level:
            problems.add(.unknownName, at: place, "`\(id)` is not a finding, and only findings can be given")
        case .lost: break
        case nil:
            let suggestion = didYouMean(id, in: Array(loading.names.keys) + ["everything_else"])
            guard !loading.lostNames.contains(id), !loading.namesMayBeLost || suggestion != nil else { return nil }
            problems.add(.unknownName, at: place, "there is no finding `\(id)`", help: suggestion)
        }
        return nil
    }

    // MARK: Answers

    private func answer(
        _ value: Written, _ finding: Finding, _ shape: Shape, _ place: SourceLocation
    ) -> (Answer, unrecognised: [String])? {
        if value.name == "unknown" { return (.unsure, []) }
        switch shape {
        case .yesNo:
            if let flag = value.flag { return (flag ? .present : .absent, []) }
            return refuse(value, finding, "`yes`, `no` or `unknown`", place)
        case .quantity(let quantity):
            if value.table?.fields.isEmpty == false {
                return measured(value, quantity, finding).map { (.quantity($0), []) }
            }
            guard let number = value.number else { return refuse(value, finding, "a number or `unknown`", place) }
            return limited(number, number, nil, quantity, finding, value.location).map { (.quantity($0), []) }
        case .choice(let options):
            guard value.text != nil else {
                return refuse(value, finding, "one answer in quotes, or `unknown`", place)
            }
            return loading.place(of: value, among: options, finding.id).map { (.option($0), []) }
        case .choices:
            guard case .choices(let list) = finding.kind else { return nil }
            guard value.table != nil else {
                return refuse(value, finding, "a list of answers in quotes, or `unknown`", place)
            }
            return options(value, list, finding)
        case .score, .broken:
            // The finding's own declaration says what is wrong.
            return nil
        }
    }

    private func refuse(
        _ value: Written, _ finding: Finding, _ wanted: String, _ place: SourceLocation
    ) -> (Answer, unrecognised: [String])? {
        guard !value.isBlamed else { return nil }
        let written = value.text.flatMap { text in
            let isAnswer = text == "unknown" || (wanted.hasPrefix("`yes`") && ["yes", "no"].contains(text))
            return isAnswer || (wanted.hasPrefix("a number") && Rational(decimal: text) != nil) ? text : nil
        }
        problems.add(
            .wrongType, at: value.syntax == nil ? place : value.location,
            "`\(finding.id)` must be \(wanted), not \(value.kindInWords)",
            help: written.map { "write `\($0)` without quotes" })
        return nil
    }

    // MARK: Quantities

    /// `{ value = 102.2, unit = "[degF]" }`
    private func measured(_ value: Written, _ quantity: Finding.Quantity, _ finding: Finding) -> Rational? {
        let fields = Fields(table: value, of: finding.id, known: ["value", "unit"], loading)
        guard let written = fields.required("value"), let number = fields.number(written, "value"),
            let unit = fields.required("unit"), let code = fields.code(unit, "unit")
        else { return nil }
        guard let known = UCUMUnit(code) else {
            problems.add(
                .unknownUnit, at: unit.location, "`\(code)` is not a unit that is known here", help: unitHelp(code))
            return nil
        }
        if let refusal = quantity.refusal(of: known) {
            problems.add(
                .wrongUnit, at: unit.location, "`\(code)` \(refusal.reason(quantity)), the unit of `\(finding.id)`",
                help: refusal.help(quantity))
            return nil
        }
        guard let own = quantity.value(number, in: known) else {
            problems.add(
                .wrongUnit, at: written.location, "this number cannot be converted exactly to `\(quantity.unit.code)`")
            return nil
        }
        return limited(own, number, code, quantity, finding, written.location)
    }

    private func limited(
        _ number: Rational, _ written: Rational, _ unit: String?, _ quantity: Finding.Quantity, _ finding: Finding,
        _ place: SourceLocation
    ) -> Rational? {
        if quantity.limits.contains(number) { return number }
        let (least, greatest) = (quantity.limits.lowerBound, quantity.limits.upperBound)
        problems.add(
            .outOfLimits, at: place,
            "\(written)\(unit.map { " \($0)" } ?? "") is outside the limits of `\(finding.id)`, \(least) to "
                + "\(greatest) \(quantity.unit.code)",
            help: unit == nil
                ? "a number in another unit is written `{ value = \(written), unit = \"…\" }`"
                : "look for a digit too many or another unit")
        return nil
    }

    // MARK: Lists

    /// `{ "calf" }`, or `{ present = { "calf" }, absent = { "foot" } }`
    private func options(
        _ value: Written, _ list: Finding.OptionList, _ finding: Finding
    ) -> (Answer, unrecognised: [String])? {
        var truths = [Truth](repeating: .unknown, count: list.options.count)
        var names = GivenNames()
        if value.table?.fields.isEmpty == false {
            let fields = Fields(table: value, of: finding.id, known: ["present", "absent"], loading)
            for (key, truth) in [("present", Truth.present), ("absent", .absent)] {
                guard let part = fields[key], let members = fields.list(part, key, of: "answers in quotes") else {
                    continue
                }
                for member in members { enter(member, as: truth, list, finding, &truths, &names) }
            }
        } else {
            loading.checkPlain(value)
            for member in value.items { enter(member, as: .present, list, finding, &truths, &names) }
            if list.unlisted == .absent, names.allUnderstood {
                for place in truths.indices where truths[place] == .unknown && !names.unsure.contains(place) {
                    truths[place] = .absent
                }
            }
        }
        return (.options(truths), names.unrecognised)
    }

    private func enter(
        _ member: Written, as truth: Truth, _ list: Finding.OptionList, _ finding: Finding, _ truths: inout [Truth],
        _ names: inout GivenNames
    ) {
        var places: [Int] = []
        if list.recognises, truth == .present, let text = member.text,
            !list.options.contains(where: { $0.id == text })
        {
            let meaning = loading.recogniser(of: finding).meaning(of: text)
            places = meaning.options
            if !meaning.isComplete { names.unrecognised.append(text) }
            names.unsure.formUnion(meaning.unsure)
            if !meaning.isUnderstood { names.allUnderstood = false }
        } else if let place = loading.place(of: member, among: list.options, finding.id) {
            places = [place]
        }
        for place in places {
            guard truths[place] == .unknown || truths[place] == truth else {
                problems.add(
                    .repeatedEntry, at: member.location, "`\(member.text ?? "")` is given as present and as absent",
                    help: "delete one of them")
                continue
            }
            truths[place] = truth
        }
    }
}

/// What the names of one list left open.
private struct GivenNames {
    /// Names that say less than that something is present.
    var unrecognised: [String] = []
    /// Options that they leave unknown.
    var unsure: Set<Int> = []
    /// Whether what the list does not name is as `unlisted` says.
    var allUnderstood = true
}

extension Loading {
    /// What matches names against the options of a list.
    func recogniser(of finding: Finding) -> NameRecogniser {
        if let known = recognisers[finding.id] { return known }
        let made: NameRecogniser
        if case .choices(let list) = finding.kind { made = NameRecogniser(list) } else { made = NameRecogniser([]) }
        recognisers[finding.id] = made
        return made
    }
}
