// Changes to a patient in words.

import Evaluation
import JSONText
import RuleModel
import Wording

/// Writes changes as a clinician says them: `Body temperature at least 39 °C (now 38.8 °C)`.
struct ChangeText {
    let words: ExplainedText
    /// What is known of each finding.
    let values: [KnownFinding.Value]
    private var book: RuleBook { words.book }

    init(book: RuleBook, values: [KnownFinding.Value]) {
        words = ExplainedText(book: book, values: values)
        self.values = values
    }

    /// All changes of a set: `Stiff neck: yes, and High fever: yes`.
    func words(_ set: ChangeSet) -> String {
        set.changes.map { "\(words($0))\(now($0))" }.joined(separator: ", \(Phrases.and) ")
    }

    /// What is to be answered.
    func words(_ change: Change) -> String {
        let finding = book[change.finding]
        switch change.value {
        case .truth(let truth):
            guard let option = change.option else { return "\(finding.label): \(truth ? "yes" : "no")" }
            let label = finding.options[option].label
            return truth ? "\(finding.label): \(label)" : "\(finding.label): \(Phrases.notOption(label))"
        case .options(let options):
            return "\(finding.label): \(Phrases.list(options.map { finding.options[$0].label }, last: "or"))"
        case .range(let range): return "\(finding.label) \(words(range, of: change.finding))"
        }
    }

    /// `at least 39 °C`
    private func words(_ range: ValueRange, of finding: Finding.Index) -> String {
        let (low, high) = (words.measured(range.low, finding), words.measured(range.high, finding))
        if range.low == range.high { return high }
        let least = range.includesLow ? Phrases.comparison(.atLeast) : Phrases.comparison(.above)
        let most = range.includesHigh ? Phrases.comparison(.atMost) : Phrases.comparison(.below)
        switch (range.isFromLimit, range.isToLimit) {
        case (false, true): return "\(least) \(low)"
        case (true, false): return "\(most) \(high)"
        case (true, true): return Phrases.anyNumber
        case (false, false): return "\(least) \(low) \(Phrases.and) \(most) \(high)"
        }
    }

    /// What it is now, where an answer is changed: ` (now no)`.
    private func now(_ change: Change) -> String {
        guard !change.isNew else { return "" }
        let finding = book[change.finding]
        switch values[change.finding.value] {
        case .truth(let truth): return " (\(Phrases.now) \(truth ? "yes" : "no"))"
        case .number(let number): return " (\(Phrases.now) \(words.measured(number, change.finding)))"
        case .option(let option): return " (\(Phrases.now) \(finding.options[option].label))"
        case .options:
            guard case .truth(let truth) = change.value else { return "" }
            return " (\(Phrases.now) \(truth ? "no" : "yes"))"
        case .unknown, .between: return ""
        }
    }

    // MARK: Lists of sets

    /// Sets, each on a line with its number; what one answer alone does is told together first.
    /// - Parameters:
    ///   - limit: how many lines of sets of several answers are told, and how many single answers.
    ///   - level: the level above which the level that a set leads to is told, if it is told at all.
    func list(
        _ sets: ChangeSets, limit: Int, levelsAbove level: Level.Index?, indent: Int = 2, into screen: inout TextScreen
    ) {
        func words(_ set: ChangeSet) -> String {
            guard let level, set.level > level else { return self.words(set) }
            return "\(self.words(set)), \(Phrases.atLeastLevel(book[set.level].id))"
        }
        let single = sets.sets.filter { $0.changes.count == 1 }
        let several = sets.sets.filter { $0.changes.count > 1 }
        if single.count == 1 {
            screen.paragraph(words(single[0]), indent: indent, mark: "- ")
        } else if !single.isEmpty {
            screen.paragraph("\(Phrases.anyOneOf):", indent: indent, mark: "- ")
            let told = single.prefix(limit)
            for set in told { screen.paragraph(words(set), indent: indent + 4, mark: "") }
            if single.count > told.count {
                screen.paragraph(Phrases.more(single.count - told.count), indent: indent + 4, ink: .faint)
            }
        }
        for set in several.prefix(limit) { screen.paragraph(words(set), indent: indent, mark: "- ") }
        if several.count > limit {
            screen.paragraph(Phrases.more(several.count - limit), indent: indent + 2, ink: .faint)
        }
        switch sets.stop {
        case .workLimit: screen.paragraph(Phrases.stoppedByWork, indent: indent, ink: .caution)
        case .countLimit: screen.paragraph(Phrases.stoppedByCount, indent: indent, ink: .faint)
        case .oneSet: screen.paragraph(Phrases.stoppedByOneSet, indent: indent, ink: .faint)
        case .calculation: screen.paragraph(Phrases.stoppedByCalculation, indent: indent, ink: .faint)
        case nil: break
        }
    }
}

/// Writes changes as JSON.
struct ChangeJSON {
    let text: ChangeText
    private var book: RuleBook { text.words.book }

    init(book: RuleBook, values: [KnownFinding.Value]) {
        text = ChangeText(book: book, values: values)
    }

    /// `{"sets": […], "complete": true, "stopped_by": null}`
    func write(_ sets: ChangeSets, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("sets", array: sets.sets) { writer, set in
                writer.object {
                    $0.member("level", book[set.level].id)
                    $0.member("changes", array: set.changes) { write($1, into: &$0) }
                }
            }
            writer.member("complete", sets.stop == nil)
            if let stop = sets.stop { writer.member("stopped_by", stop.rawValue) } else { writer.null("stopped_by") }
        }
    }

    private func write(_ change: Change, into writer: inout JSONWriter) {
        let finding = book[change.finding]
        writer.object { writer in
            writer.member("says", text.words(change))
            writer.member("finding", finding.id)
            if let option = change.option { writer.member("option", finding.options[option].id) }
            writer.member("is_new", change.isNew)
            switch change.value {
            case .truth(let truth): writer.member("to", truth)
            case .options(let options): writer.member("any_of", options.map { finding.options[$0].id })
            case .range(let range):
                if !range.isFromLimit { bound("from", range.low, range.includesLow, finding, &writer) }
                if !range.isToLimit { bound("up_to", range.high, range.includesHigh, finding, &writer) }
            }
        }
    }

    private func bound(
        _ name: String, _ value: Rational, _ isIncluded: Bool, _ finding: Finding, _ writer: inout JSONWriter
    ) {
        writer.member(name) {
            $0.member("value", value)
            $0.member("unit", ifAny: finding.unitCode)
            $0.member("included", isIncluded)
        }
    }
}
