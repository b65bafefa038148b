// Looking around: answers, red flags, causes, and whatever the rule book declares.

import Evaluation
import Reports
import RuleModel
import Wording

extension WorkbenchSession {
    /// The answers, and what is set aside; with a word, every finding like it.
    func findings(_ word: String) throws(CommandError) -> String {
        var screen = TextScreen(style, width: width)
        guard word.isEmpty else {
            let wanted = word.lowercased()
            let found = inUse.book.findings.filter { finding in
                ([finding.id, finding.label] + finding.synonyms).contains { $0.lowercased().contains(wanted) }
            }
            guard !found.isEmpty else {
                throw CommandError(.answerIsBad, "no finding is called like `\(printable(word))`")
            }
            for finding in found { screen.paragraph(line(of: finding), indent: 0) }
            return screen.text
        }
        let answered = inUse.book.findings.filter { sheet.answers[$0.id] != nil && !situation.setAside.contains($0.id) }
        for finding in answered { screen.paragraph(line(of: finding), indent: 0) }
        if sheet.isRestAbsent { screen.paragraph("everything else: no", indent: 0) }
        if answered.isEmpty, !sheet.isRestAbsent { screen.paragraph("no answers", indent: 0) }
        if situation.assessment != nil { try tellConsequences(&screen) }
        for id in situation.setAside {
            screen.paragraph("\(id): set aside, since it does not fit the rule book", indent: 0, ink: .caution)
        }
        return screen.text
    }

    /// What follows from the answers, but for what "everything else" says.
    private func tellConsequences(_ screen: inout TextScreen) throws(CommandError) {
        let values = try explained { (explainer) throws(Contradiction) in try explainer.why(situation.given).values }
        for (place, value) in values.enumerated() {
            let finding = inUse.book.findings[place]
            guard sheet.answers[finding.id] == nil, let words = WorkbenchSession.words(of: value, of: finding) else {
                continue
            }
            screen.paragraph("so \(finding.label): \(words)  [\(finding.id)]", indent: 2)
        }
    }

    private static func words(of value: KnownFinding.Value, of finding: Finding) -> String? {
        switch value {
        case .unknown, .between: nil
        case .truth(let truth): AnswerText.words(truth ? .present : .absent)
        case .number(let number): Phrases.measured(number, finding.unitCode)
        case .option(let option): finding.options[option].label
        case .options(let truths):
            StatedAnswer(.options(truths), to: finding)?.words(of: finding)
        }
    }

    private func line(of finding: Finding) -> String {
        let value =
            sheet.answers[finding.id]?.words(of: finding) ?? (finding.isStated ? Phrases.notAsked : "worked out")
        return "\(finding.label): \(value)  [\(finding.id)]"
    }

    /// The red flags by what is known of them.
    func rules() throws(CommandError) -> String {
        let assessment = try assessment()
        let book = assessment.book
        var screen = TextScreen(style, width: width)
        func tell(_ heading: String, _ places: [Int], _ ink: TextScreen.Ink?) {
            guard !places.isEmpty else { return }
            screen.heading("\(heading): \(places.count)")
            for place in places {
                let flag = book.redFlags[place]
                screen.paragraph(
                    "\(flag.title) (\(book[flag.urgency].id), \(flag.location)) [\(flag.id)]", mark: "- ", ink: ink)
            }
        }
        let (raised, open) = (assessment.redFlags.map(\.flag), assessment.notRuledOut.map(\.flag))
        tell("raised", raised, .caution)
        tell("not ruled out", open, nil)
        tell("ruled out", book.redFlags.indices.filter { !raised.contains($0) && !open.contains($0) }, .faint)
        return screen.text
    }

    /// The causes by standing, with their points.
    func causes() throws(CommandError) -> String {
        let assessment = try assessment()
        let book = assessment.book
        var screen = TextScreen(style, width: width)
        for (standing, heading) in [
            (Assessment.Standing.supported, "supported"), (.open, "open"),
            (.notSupported, "nothing entered speaks for these"),
        ] {
            let ranked = assessment.causes.filter { $0.standing == standing }
            guard !ranked.isEmpty else { continue }
            screen.heading("\(heading): \(ranked.count)")
            for each in ranked {
                let cause = book.causes[each.cause]
                let points = standing == .supported ? ", \(each.score) points" : ""
                screen.paragraph("\(cause.title)\(points) [\(cause.id)]", mark: "- ")
            }
        }
        if assessment.causes.isEmpty { screen.paragraph("the rule book names no cause", indent: 0) }
        return screen.text
    }

    /// Everything of one id.
    func show(_ name: String) throws(CommandError) -> String {
        let lookup = BookLookup(inUse.book)
        var id = name
        if !lookup.contains(id), let target = inUse.names.target(of: name) {
            id = inUse.book.findings[target.finding].id
        }
        guard lookup.contains(id) else { throw unknown(name, lookup) }
        return lookup.text(id, style: style, width: width)
    }

    private func unknown(_ name: String, _ lookup: BookLookup) -> CommandError {
        CommandError(
            .answerIsBad, "the rule book has nothing with the id `\(printable(name))`",
            help: lookup.nearest(to: name).map { "did you mean `\($0)`?" }
                ?? "`? \(printable(name))` looks for the words")
    }

    /// Where words occur in what is declared.
    func search(_ text: String) throws(CommandError) -> String {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "_" }.map { String($0) }
        guard !words.isEmpty else {
            throw CommandError(.usage, "`?` needs words to look for", help: "such as `? neck`")
        }
        let wanted = words.joined(separator: " ")
        var found: [(rank: Int, place: Int)] = []
        for (place, declared) in inUse.declared.enumerated() where declared.isFoundByWords {
            let name = declared.id.lowercased().split { $0 == "_" }.joined(separator: " ")
            let title = declared.title.lowercased()
            let all = ([name, title] + declared.words.map { $0.lowercased() }).joined(separator: "\n")
            guard words.allSatisfy(all.contains) else { continue }
            // What is called so, or has an answer called so, comes before what only speaks of it.
            let isCalledSo = ([name, title] + declared.words).contains { $0.lowercased() == wanted }
            let rank = isCalledSo ? 0 : words.allSatisfy(name.contains) || words.allSatisfy(title.contains) ? 1 : 2
            found.append((rank + declared.distance, place))
        }
        guard !found.isEmpty else {
            throw CommandError(.answerIsBad, "nothing in the rule book speaks of `\(printable(text))`")
        }
        var screen = TextScreen(style, width: width)
        for (_, place) in found.sorted(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }).prefix(20) {
            let declared = inUse.declared[place].declaration
            let title = declared.title.isEmpty ? "" : ": \(declared.title)"
            screen.paragraph("\(declared.wordAndID)\(title) (\(declared.location))", mark: "- ")
        }
        if found.count > 20 { screen.paragraph("and \(found.count - 20) more; add a word") }
        return screen.text
    }

    /// The declaration that a person means: by its id or title, or with the word before it where several share the id,
    /// `pattern:fast_pulse`.
    func declared(_ name: String) throws(CommandError) -> Declaration {
        var found = inUse.declared.filter { $0.id == name || $0.wordAndID == name }
        if found.isEmpty { found = inUse.declared.filter { $0.title.lowercased() == name.lowercased() } }
        if found.isEmpty {
            let words = name.split(separator: " ", maxSplits: 1)
            if words.count == 2 {
                found = inUse.declared.filter { $0.declaration.word.rawValue == words[0] && $0.id == words[1] }
            }
        }
        let preferred = found.map(\.preference).min()
        found = found.filter { $0.preference == preferred }
        guard let first = found.first else { throw unknown(name, BookLookup(inUse.book)) }
        guard found.count == 1 else {
            let names = found.map { "`\($0.wordAndID)`" }
            throw CommandError(
                .usage, "`\(printable(name))` is the id of several things",
                help: "write \(Phrases.list(names, last: "or"))")
        }
        return first.declaration
    }
}
