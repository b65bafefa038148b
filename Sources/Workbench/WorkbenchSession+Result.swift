// The result in one line, and what a change did to it.

import Evaluation
import PatientRecords
import RuleModel
import Wording

extension WorkbenchSession {
    /// `= self_care to emergency → emergency: Stiff neck`, and under it what else has changed since another result.
    func resultText(since before: Situation) -> String {
        var screen = TextScreen(style, width: width)
        let change = ResultChange(from: before.assessment, to: situation.assessment)
        guard let assessment = situation.assessment else {
            let ids = situation.contradicting.map { "`\($0)`" }.joined(separator: ", ")
            screen.paragraph(
                "no result: these answers cannot be true together: \(ids)", indent: 0, mark: "= ", ink: .alarm)
            return screen.text
        }
        screen.paragraph(
            (change.range.map { "\($0) → " } ?? "") + WorkbenchSession.words(of: assessment), indent: 0, mark: "= ",
            ink: ink(of: assessment))
        for line in change.lines { screen.paragraph(line) }
        return screen.text
    }

    /// `emergency: Stiff neck`, `self_care to emergency: 46 red flags not ruled out`
    static func words(of assessment: Assessment) -> String {
        let book = assessment.book
        // A narrower case speaks for the red flag that it refines.
        let refined = Set(assessment.redFlags.compactMap { book.redFlags[$0.flag].refines })
        let raised = assessment.redFlags.map { book.redFlags[$0.flag] }.filter { !refined.contains($0.id) }
        var said: [String] = []
        if let first = raised.first { said.append(first.title) }
        if raised.count > 1 { said.append("\(raised.count - 1) more red flag\(raised.count > 2 ? "s" : "")") }
        let isOpen = assessment.urgency.atLeast != assessment.urgency.atMost
        if isOpen {
            let count = assessment.notRuledOut.count
            said.append("\(count) red flag\(count == 1 ? "" : "s") not ruled out")
        } else if raised.isEmpty {
            said.append("no red flag")
        }
        if assessment.inScope == .absent { said.append("outside of what the rule book is about") }
        return "\(ResultChange.range(of: assessment)): \(said.joined(separator: "; "))"
    }

    private func ink(of assessment: Assessment) -> TextScreen.Ink {
        if assessment.urgency.atLeast == assessment.book.topLevel { return .alarm }
        return assessment.urgency.atMost.value == 0 ? .calm : .caution
    }
}

extension Situation {
    /// The ids of the answers that cannot be true together.
    var contradicting: [String] {
        guard case .failure(let errors) = outcome else { return [] }
        return errors.errors.map { String($0.pointer.dropFirst()) }
    }
}

/// What differs between two assessments, of one rule book or of two.
struct ResultChange {
    /// One part of an assessment.
    fileprivate struct Item {
        let id: String
        let title: String
        var place: SourceLocation?
    }

    /// The range of urgency before, where it is another now.
    private(set) var range: String?
    /// What was added and what is gone, a line each.
    private(set) var lines: [String] = []

    init(from before: Assessment?, to after: Assessment?) {
        guard let after else { return }
        guard let before else {
            range = "no result"
            return
        }
        let earlier = ResultChange.range(of: before)
        if earlier != ResultChange.range(of: after) { range = earlier }
        compare("red flag", \.raisedTitles, before, after)
        compare("supported cause", \.supportedTitles, before, after)
        compare("advice", \.adviceTexts, before, after)
        compare("complication", \.complicationTitles, before, after)
        compare("note", \.notes, before, after)
    }

    /// `self_care to emergency`, `prompt`
    static func range(of assessment: Assessment) -> String {
        let (least, most) = (assessment.urgency.atLeast, assessment.urgency.atMost)
        let ids = (assessment.book[least].id, assessment.book[most].id)
        return least == most ? ids.0 : "\(ids.0) to \(ids.1)"
    }

    private mutating func compare(
        _ word: String, _ list: (Assessment) -> [ResultChange.Item], _ before: Assessment,
        _ after: Assessment
    ) {
        let (old, new) = (list(before), list(after))
        add("+ \(word)", new.filter { item in !old.contains { $0.id == item.id } })
        add("- \(word)", old.filter { item in !new.contains { $0.id == item.id } })
    }

    private mutating func add(_ mark: String, _ items: [ResultChange.Item]) {
        guard !items.isEmpty else { return }
        var titles = items.prefix(3).map { ResultChange.shortened($0.title) + ($0.place.map { " (\($0))" } ?? "") }
        if items.count > 3 { titles.append("and \(items.count - 3) more") }
        lines.append("\(mark): \(titles.joined(separator: "; "))")
    }

    /// A text of which a line is enough.
    private static func shortened(_ text: String) -> String {
        guard text.count > 70 else { return text }
        return text.prefix(68).split(separator: " ").dropLast().joined(separator: " ") + " …"
    }
}

extension Assessment {
    fileprivate var raisedTitles: [ResultChange.Item] {
        redFlags.map { raised in
            let flag = book.redFlags[raised.flag]
            return .init(id: flag.id, title: flag.title, place: flag.location)
        }
    }

    fileprivate var supportedTitles: [ResultChange.Item] {
        causes.filter { $0.standing == .supported }.map {
            .init(id: book.causes[$0.cause].id, title: book.causes[$0.cause].title)
        }
    }

    fileprivate var adviceTexts: [ResultChange.Item] {
        advice.map { .init(id: book.advice[$0].id, title: book.advice[$0].text) }
    }

    fileprivate var complicationTitles: [ResultChange.Item] {
        complications.map { .init(id: book.complications[$0].id, title: book.complications[$0].title) }
    }

    fileprivate var notes: [ResultChange.Item] { warnings.map { .init(id: $0.message, title: $0.message) } }
}
