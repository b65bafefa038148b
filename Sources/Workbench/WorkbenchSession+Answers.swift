// Answers: given, taken back, made again.

import RuleModel
import Wording

extension WorkbenchSession {
    /// `stiff neck yes`, `everything_else no`
    mutating func answer(_ line: String) throws(CommandError) -> String {
        try WorkbenchSession.holdToOneLine(line)
        if let isAbsent = try everythingElse(line) {
            return try change("everything else: \(isAbsent ? "no" : "unknown")") { $0.isRestAbsent = isAbsent }
        }
        let (target, value) = try sentence(line)
        if value.isEmpty { return told(target.finding) }
        return try answer(value, to: target)
    }

    /// Takes a value for a finding or an option, and says back what it was taken as.
    mutating func answer(_ value: String, to target: FindingNames.Target) throws(CommandError) -> String {
        let taken = try reading(value, for: target, before: sheet)
        let finding = inUse.book.findings[target.finding]
        return try change("\(finding.label): \(taken.words)") { $0.answers[finding.id] = taken.answer }
    }

    /// What `everything_else VALUE` says; `nil` where the line is not about it.
    private func everythingElse(_ line: String) throws(CommandError) -> Bool? {
        let words = line.lowercased().split { $0 == " " || $0 == "_" || $0 == "=" || $0 == ":" }
        guard words.starts(with: ["everything", "else"]) else { return nil }
        switch words.dropFirst(2).joined(separator: " ") {
        case "no", "absent": return true
        case "unknown", "unsure", "not sure": return false
        default:
            throw CommandError(.usage, "`everything_else` is `no` or `unknown`", help: "as in a scenario")
        }
    }

    /// What a sentence is about, and what it says.
    func sentence(_ line: String) throws(CommandError) -> (FindingNames.Target, String) {
        if let match = inUse.names.match(line) { return (try single(match), match.rest) }
        // "no stiff neck"
        if line.lowercased().hasPrefix("no "), let target = inUse.names.target(of: String(line.dropFirst(3))) {
            return (target, "no")
        }
        let first = String(line.prefix { !$0.isWhitespace })
        let ids = Verb.allCases.map(\.rawValue) + inUse.book.findings.map(\.id)
        let labels = inUse.book.findings.map(\.label)
        let words = line.lowercased().split { $0.isWhitespace }
        let beginnings = (1...max(1, min(words.count, 5))).map { words.prefix($0).joined(separator: " ") }
        let meant = beginnings.lazy.compactMap { nearest(to: $0, in: ids) ?? nearest(to: $0, in: labels) }.first
        throw CommandError(
            .usage, "nothing here begins with `\(printable(first))`",
            help: meant.map { "did you mean `\($0)`?" } ?? "`help` lists the verbs, `? WORDS` looks for findings")
    }

    private func single(_ match: FindingNames.Match) throws(CommandError) -> FindingNames.Target {
        if match.targets.count == 1 { return match.targets[0] }
        let ids = match.targets.map { target in
            switch target {
            case .finding(let place): inUse.book.findings[place].id
            case .option(let place, let option):
                "\(inUse.book.findings[place].id) \(inUse.book.findings[place].options[option].id)"
            }
        }
        throw CommandError(.usage, "that name stands for several: \(ids.map { "`\($0)`" }.joined(separator: ", "))")
    }

    /// What is known of one finding, and how it is answered.
    private func told(_ place: Int) -> String {
        let finding = inUse.book.findings[place]
        let answer = sheet.answers[finding.id]?.words(of: finding) ?? Phrases.notAsked
        guard finding.isStated else { return "\(finding.label): worked out by the rule book".shownAsLine + "\n" }
        var screen = TextScreen(style, width: width)
        screen.paragraph("\(finding.label): \(answer)", indent: 0)
        screen.paragraph(manner(of: place))
        return screen.text
    }

    /// How a finding is answered, a line or two.
    func manner(of place: Int) -> String {
        let finding = inUse.book.findings[place]
        let options = finding.options.enumerated().map { "\($0 + 1) \($1.label)" }.joined(separator: "; ")
        return inUse.reader.hint(for: Finding.Index(place)) + (options.isEmpty ? "" : " \(options)")
    }

    mutating func unset(_ name: String) throws(CommandError) -> String {
        let (target, rest) = try sentence(name)
        guard rest.isEmpty else { throw CommandError(.usage, "`unset` needs the name of a finding and nothing else") }
        let finding = inUse.book.findings[target.finding]
        guard let before = sheet.answers[finding.id] else {
            throw CommandError(.badAnswer, "`\(finding.id)` is not answered")
        }
        guard case .option(_, let option) = target, case .choices = finding.kind else {
            return try change("\(finding.label): \(Phrases.notAsked)") { $0.answers[finding.id] = nil }
        }
        let answer = try saying(nil, ofOption: option, of: finding, before: before)
        return try change("\(finding.label): \(answer.words(of: finding))") { $0.answers[finding.id] = answer }
    }

    mutating func clear() -> String {
        let before = situation
        moveOn(to: Sheet())
        return "no answers\n" + resultText(since: before)
    }

    mutating func undo() throws(CommandError) -> String {
        guard let last = past.popLast() else { throw CommandError(.usage, "there is nothing to undo") }
        let (before, from) = (situation, sheet)
        future.append(sheet)
        sheet = last
        return differenceText(from: from) + resultText(since: before)
    }

    mutating func redo() throws(CommandError) -> String {
        guard let next = future.popLast() else { throw CommandError(.usage, "there is nothing to make again") }
        let (before, from) = (situation, sheet)
        past.append(sheet)
        sheet = next
        return differenceText(from: from) + resultText(since: before)
    }

    // MARK: Changes

    /// Makes a change that can be undone, and says what came of it.
    /// - Throws: why the answers cannot be true together, if that is new; then nothing has changed.
    mutating func change(_ words: String, _ edit: (inout Sheet) -> Void) throws(CommandError) -> String {
        var changed = sheet
        edit(&changed)
        let after = Situation(changed, inUse)
        if case .failure(let errors) = after.outcome, situation.assessment != nil {
            throw WorkbenchSession.trouble(errors)
        }
        let before = situation
        if changed != sheet { moveOn(to: changed) }
        return printable(words).shownAsLine + "\n" + resultText(since: before)
    }

    /// Goes on with other answers; undo leads back.
    mutating func moveOn(to changed: Sheet) {
        past.append(sheet)
        future = []
        sheet = changed
    }

    /// The answers that differ from those of another sheet, a line each.
    private func differenceText(from other: Sheet) -> String {
        let ids = Set(other.answers.keys).union(sheet.answers.keys).filter { other.answers[$0] != sheet.answers[$0] }
        var lines = inUse.book.findings.filter { ids.contains($0.id) }.map { finding in
            "\(finding.label): \(sheet.answers[finding.id]?.words(of: finding) ?? Phrases.notAsked)"
        }
        if other.isRestAbsent != sheet.isRestAbsent {
            lines.append("everything else: \(sheet.isRestAbsent ? "no" : "unknown")")
        }
        return lines.map { printable($0).shownAsLine + "\n" }.joined()
    }
}
