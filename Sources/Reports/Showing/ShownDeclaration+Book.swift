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

    /// All declarations, in the order in which they are shown.
    var all: [ShownDeclaration] {
        book.levels.map(level) + book.groups.map(group) + book.findings.indices.map(finding)
            + book.findings.flatMap(options) + book.patterns.indices.map(pattern) + book.redFlags.map(redFlag)
            + book.causes.map(cause) + book.questions.map(question) + book.advice.map(advice)
            + book.complications.map(complication) + book.sources.map(source)
            + book.statements.indices.map(statement)
    }

    private func level(_ level: Level) -> ShownDeclaration {
        var shown = ShownDeclaration("level", level.id, at: level.location)
        shown.add("title", level.title)
        shown.add("advice", level.advice)
        shown.add("where", level.whereToGo)
        shown.add("demanded_by", book.redFlags.filter { book[$0.urgency].id == level.id }.map { "red_flag \($0.id)" })
        return shown
    }

    private func group(_ group: Group) -> ShownDeclaration {
        var shown = ShownDeclaration("group", group.id, at: group.location)
        shown.add("title", group.title)
        shown.add("causes", book.causes.filter { $0.group.map { book.groups[$0].id } == group.id }.map(\.id))
        return shown
    }

    private func finding(_ place: Int) -> ShownDeclaration {
        let finding = book.findings[place]
        var shown = ShownDeclaration(finding.word, finding.id, at: finding.location)
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
        shown.add(finding.basis, in: book)
        shown.add("read_by", readers.ofFinding[place])
        return shown
    }

    private func worse(_ finding: Finding) -> [String] {
        switch finding.worse {
        case nil: []
        case .truth(let isPresent): [isPresent ? "present" : "absent"]
        case .numbers(let rising, let falling): [rising, falling].compactMap { $0.map(conditions.text) }
        case .order(let options), .options(let options): options.map { finding.options[$0].label }
        }
    }

    private func options(_ finding: Finding) -> [ShownDeclaration] {
        finding.options.map { option in
            var shown = ShownDeclaration("option", option.id, at: option.location)
            shown.add("label", option.label)
            shown.add("also", option.synonyms)
            shown.add("perhaps", option.perhaps)
            shown.add("perhaps_ask", option.perhapsAsk)
            shown.add("of", finding.id)
            return shown
        }
    }

    private func pattern(_ place: Int) -> ShownDeclaration {
        let pattern = book.patterns[place]
        var shown = ShownDeclaration("pattern", pattern.id, at: pattern.location)
        shown.add("label", pattern.label)
        shown.add("when", conditions.text(pattern.when))
        shown.add(pattern.basis, in: book)
        shown.add("read_by", readers.ofPattern[place])
        return shown
    }

    private func redFlag(_ flag: RedFlag) -> ShownDeclaration {
        var shown = ShownDeclaration("red_flag", flag.id, at: flag.location)
        shown.add("title", flag.title)
        shown.add("urgency", book[flag.urgency].id)
        shown.add("when", conditions.text(flag.when))
        shown.add("because", flag.because)
        shown.add("refines", flag.refines)
        shown.add(flag.basis, in: book)
        return shown
    }

    private func cause(_ cause: Cause) -> ShownDeclaration {
        func members(_ members: [Weighed]) -> [String] {
            members.map { "\(conditions.text($0.condition)) (\($0.weight.map { "\($0), " } ?? "")\($0.points))" }
        }
        var shown = ShownDeclaration("cause", cause.id, at: cause.location)
        shown.add("title", cause.title)
        shown.add("group", cause.group.map { book.groups[$0].id })
        shown.add("because", cause.because)
        shown.add("for_it", members(cause.forIt))
        shown.add("against", members(cause.against))
        shown.add("codes", cause.codes.map(\.shown))
        shown.add(cause.basis, in: book)
        return shown
    }

    private func question(_ question: Question) -> ShownDeclaration {
        var shown = ShownDeclaration("question", question.id, at: question.location)
        shown.add("ask", question.ask)
        shown.add("help", question.help)
        shown.add("fills", book.ids(question.fills))
        shown.add("because", question.because)
        shown.add(question.basis, in: book)
        return shown
    }

    private func advice(_ advice: Advice) -> ShownDeclaration {
        var shown = ShownDeclaration("advice", advice.id, at: advice.location)
        shown.add("text", advice.text)
        shown.add("when", conditions.text(advice.when))
        shown.add("unless", advice.unless.map(conditions.text))
        shown.add("levels", advice.levels.map { book[$0].id })
        shown.add(advice.basis, in: book)
        return shown
    }

    private func complication(_ complication: Complication) -> ShownDeclaration {
        var shown = ShownDeclaration("complication", complication.id, at: complication.location)
        shown.add("title", complication.title)
        shown.add("text", complication.text)
        shown.add("when", conditions.text(complication.when))
        shown.add(complication.basis, in: book)
        return shown
    }

    private func source(_ source: Source) -> ShownDeclaration {
        var shown = ShownDeclaration("source", source.id, at: source.location)
        shown.add("title", source.title)
        shown.add("publisher", source.publisher)
        shown.add("url", source.url)
        shown.add("reviewer", source.reviewer)
        shown.add("reviewed", source.reviewed)
        if let months = source.reviewIntervalMonths { shown.add("review_interval_months", .numbers([Exact(months)])) }
        return shown
    }

    private func statement(_ place: Int) -> ShownDeclaration {
        let statement = book.statements[place]
        var shown = ShownDeclaration("statement", statement.id, at: statement.location)
        shown.add("kind", statement.kind)
        shown.add("gist", statement.gist)
        if statement.lifeThreatening { shown.add("life_threatening", .flag(true)) }
        shown.add("note", statement.note)
        shown.add("source", book.sources[statement.source].id)
        shown.add("cited_by", citing(place))
        return shown
    }

    /// The declarations that cite a statement.
    private func citing(_ statement: Int) -> [String] {
        func names<Item>(_ word: String, _ items: [Item], _ id: (Item) -> String, _ basis: (Item) -> Basis) -> [String]
        {
            items.filter { basis($0).cites.contains(statement) }.map { "\(word) \(id($0))" }
        }
        let header = book.header.basis.cites.contains(statement) ? ["rule_book \(book.header.id)"] : []
        return header + book.findings.filter { $0.basis.cites.contains(statement) }.map { "\($0.word) \($0.id)" }
            + names("pattern", book.patterns, \.id, \.basis) + names("red_flag", book.redFlags, \.id, \.basis)
            + names("cause", book.causes, \.id, \.basis) + names("question", book.questions, \.id, \.basis)
            + names("advice", book.advice, \.id, \.basis)
            + names("complication", book.complications, \.id, \.basis)
    }
}

extension Code {
    /// `ICD-10-CM R07.9 (2026-04)`
    fileprivate var shown: String { "\(system) \(code) (\(release))" }
}
