// Every declaration of a rule book, described.

import RuleModel
import Wording

/// Describes the declarations of one rule book.
struct BookDescriber {
    let book: RuleBook
    let readers: RuleReaders
    let conditions: ConditionText

    init(_ book: RuleBook) {
        self.book = book
        readers = RuleReaders(book)
        conditions = ConditionText(book: book)
    }

    /// All declarations, in the order in which they are listed.
    var all: [ShownDeclaration] { book.declarations.map(shown) }

    private func shown(_ declaration: Declaration) -> ShownDeclaration {
        var shown = ShownDeclaration(declaration)
        let place = declaration.place
        switch declaration.kind {
        case .ruleBook: describe(book.header, on: &shown)
        case .level: describe(book.levels[place], on: &shown)
        case .group: describe(book.groups[place], place, on: &shown)
        case .finding: describe(book.findings[place], on: &shown)
        case .option: declaration.finding.map { describe(book.findings[$0], option: place, on: &shown) }
        case .pattern:
            shown.add("label", book.patterns[place].label)
            shown.add("when", conditions.text(book.patterns[place].when))
        case .redFlag: describe(book.redFlags[place], on: &shown)
        case .cause: describe(book.causes[place], on: &shown)
        case .question: describe(book.questions[place], on: &shown)
        case .advice: describe(book.advice[place], on: &shown)
        case .complication: describe(book.complications[place], on: &shown)
        case .source: describe(book.sources[place], on: &shown)
        case .statement: describe(book.statements[place], place, on: &shown)
        case .scenario: shown.add("patients", .numbers([Rational(book.scenarios[place].cases.count)]))
        case .property: describe(book.properties[place], on: &shown)
        }
        if let basis = declaration.basis { shown.add(basis, in: book) }
        switch declaration.kind {
        case .finding: shown.add("read_by", readers.ofFinding[place])
        case .pattern: shown.add("read_by", readers.ofPattern[place])
        case .ruleBook, .level, .group, .option, .redFlag, .cause, .question, .advice, .complication, .source,
            .statement, .scenario, .property:
            break
        }
        return shown
    }

    private func describe(_ header: RuleBook.Header, on shown: inout ShownDeclaration) {
        shown.add("title", header.title)
        shown.add("version", header.version)
        shown.add("purpose", header.purpose)
        shown.add("misuse", header.misuse)
        shown.add("audience", header.audience)
        shown.add("authors", header.authors)
        shown.add("reviewers", header.reviewers)
        shown.add("disclaimer", header.disclaimer)
        shown.add("emergency_number", header.emergencyNumber)
        shown.add("applies_when", header.appliesWhen.map(conditions.text))
    }

    private func describe(_ level: Level, on shown: inout ShownDeclaration) {
        shown.add("title", level.title)
        shown.add("advice", level.advice)
        shown.add("where", level.whereToGo)
        shown.add("demanded_by", book.redFlags.filter { book[$0.urgency].id == level.id }.map { "red_flag \($0.id)" })
    }

    private func describe(_ group: Group, _ place: Int, on shown: inout ShownDeclaration) {
        shown.add("title", group.title)
        shown.add("causes", book.causes.filter { $0.group == place }.map(\.id))
    }

    private func describe(_ finding: Finding, on shown: inout ShownDeclaration) {
        shown.add("label", finding.label)
        shown.add("ask", finding.ask)
        shown.add("help", finding.help)
        shown.add("also", finding.synonyms)
        switch finding.kind {
        case .yesNo, .score: break
        case .quantity(let quantity):
            shown.add("unit", quantity.unit.code)
            shown.add("limits", .numbers([quantity.limits.lowerBound, quantity.limits.upperBound]))
            if let mass = quantity.molarMass { shown.add("molar_mass", .numbers([mass])) }
            if let charge = quantity.charge { shown.add("charge", .numbers([charge])) }
            if let others = quantity.otherUnits {
                shown.add(
                    "units",
                    others.map { other in
                        guard let line = other.line else { return other.unit.code }
                        return "\(other.unit.code) (times \(line.times), plus \(line.plus))"
                    })
            }
        case .choice(let options):
            shown.add("options", .options(options))
        case .choices(let list):
            shown.add("options", .options(list.options))
            shown.add("unlisted", list.unlisted.rawValue)
            if list.recognises { shown.add("recognise", .flag(true)) }
            shown.add("irrelevant", list.irrelevant)
            if list.nameWords != .english {
                shown.add("understood", list.nameWords.understood)
                shown.add("units", list.nameWords.units)
                shown.add("salts", list.nameWords.salts)
            }
        }
        switch finding.origin {
        case .stated: break
        case .score(let score):
            shown.add("points", score.points.map { "\(conditions.text($0.condition)) (\($0.points))" })
        case .calculated(let calculated): shown.add("from", book.ids(calculated.inputs))
        }
        shown.add("implies", finding.implies.map(conditions.text))
        shown.add("implied_by", finding.impliedBy.map(conditions.text))
        if finding.ifUnsure != .unknown { shown.add("if_unsure", finding.ifUnsure.rawValue) }
        shown.add("worse", worse(finding))
        shown.add("was", finding.formerID)
        shown.add("codes", finding.codes.map(\.shown))
    }

    private func worse(_ finding: Finding) -> [String] {
        switch finding.worse {
        case nil: []
        case .truth(let isPresent): [isPresent ? "present" : "absent"]
        case .numbers(let rising, let falling): [rising, falling].compactMap { $0.map(conditions.text) }
        case .order(let options), .options(let options): options.map { finding.options[$0].label }
        }
    }

    private func describe(_ finding: Finding, option place: Int, on shown: inout ShownDeclaration) {
        let option = finding.options[place]
        shown.add("label", option.label)
        shown.add("also", option.synonyms)
        shown.add("perhaps", option.perhaps)
        shown.add("perhaps_ask", option.perhapsAsk)
        shown.add("of", finding.id)
    }

    private func describe(_ flag: RedFlag, on shown: inout ShownDeclaration) {
        shown.add("title", flag.title)
        shown.add("urgency", book[flag.urgency].id)
        shown.add("when", conditions.text(flag.when))
        shown.add("because", flag.because)
        shown.add("refines", flag.refines)
    }

    private func describe(_ cause: Cause, on shown: inout ShownDeclaration) {
        func members(_ members: [WeightedCondition]) -> [String] {
            members.map { "\(conditions.text($0.condition)) (\($0.weight.map { "\($0), " } ?? "")\($0.points))" }
        }
        shown.add("title", cause.title)
        shown.add("group", cause.group.map { book.groups[$0].id })
        shown.add("because", cause.because)
        shown.add("for_it", members(cause.forIt))
        shown.add("against", members(cause.against))
        shown.add("codes", cause.codes.map(\.shown))
    }

    private func describe(_ question: Question, on shown: inout ShownDeclaration) {
        shown.add("ask", question.ask)
        shown.add("help", question.help)
        shown.add("fills", book.ids(question.fills))
        shown.add("because", question.because)
    }

    private func describe(_ advice: Advice, on shown: inout ShownDeclaration) {
        shown.add("text", advice.text)
        shown.add("when", conditions.text(advice.when))
        shown.add("unless", advice.unless.map(conditions.text))
        shown.add("levels", advice.levels.map { book[$0].id })
    }

    private func describe(_ complication: Complication, on shown: inout ShownDeclaration) {
        shown.add("title", complication.title)
        shown.add("text", complication.text)
        shown.add("when", conditions.text(complication.when))
    }

    private func describe(_ source: Source, on shown: inout ShownDeclaration) {
        shown.add("title", source.title)
        shown.add("publisher", source.publisher)
        shown.add("url", source.url)
        shown.add("reviewer", source.reviewer)
        shown.add("reviewed", source.reviewed.description)
        if let months = source.reviewIntervalMonths {
            shown.add("review_interval_months", .numbers([Rational(months)]))
        }
    }

    private func describe(_ statement: Statement, _ place: Int, on shown: inout ShownDeclaration) {
        shown.add("kind", statement.kind)
        shown.add("gist", statement.gist)
        if statement.lifeThreatening { shown.add("life_threatening", .flag(true)) }
        shown.add("note", statement.note)
        shown.add("source", book.sources[statement.source].id)
        let citing = book.declarations.filter { $0.basis?.cites.contains(place) == true }
        shown.add("cited_by", citing.map(\.wordAndID))
    }

    private func describe(_ property: Property, on shown: inout ShownDeclaration) {
        shown.add("whenever", property.whenever.map(conditions.text))
        for claim in property.claims {
            switch claim {
            case .urgency(let least, let most):
                if least == most {
                    shown.add("urgency", least.map { book[$0].id })
                } else {
                    let ends = [least.map { "at_least(\(book[$0].id))" }, most.map { "at_most(\(book[$0].id))" }]
                    shown.add("urgency", ends.compactMap { $0 })
                }
            case .holds(let condition): shown.add("holds", conditions.text(condition))
            case .never(let condition): shown.add("never", conditions.text(condition))
            case .raises(let flag, let isRaised):
                shown.append(isRaised ? "raises" : "never_raises", book.redFlags[flag].id)
            case .gives(let advice, let isGiven):
                shown.append(isGiven ? "gives" : "never_gives", book.advice[advice].id)
            case .supports(let cause, let isSupported):
                shown.append(isSupported ? "supports" : "never_supports", book.causes[cause].id)
            }
        }
    }
}

extension Code {
    /// `ICD-10-CM R07.9 (2026-04)`
    fileprivate var shown: String { "\(system) \(code) (\(release))" }
}
