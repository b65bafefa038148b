// What if, as text: the difference, and nothing else.

public import Evaluation
import RuleModel
public import Wording

extension WhatIf {
    /// What is otherwise, a line each; with the book's disclaimer.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        let writer = DifferenceText(difference)
        screen.heading(writer.heading(given))
        if difference.isEmpty {
            screen.paragraph(Phrases.noDifference)
        } else {
            writer.write(into: &screen)
        }
        screen.blank()
        screen.paragraph(difference.before.book.header.disclaimer, ink: .faint)
        return screen.text
    }
}

extension AssessmentDifference {
    /// What is otherwise, a line each, without heading and disclaimer.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        if isEmpty {
            screen.paragraph(Phrases.noDifference)
        } else {
            DifferenceText(self).write(into: &screen)
        }
        return screen.text
    }
}

/// Writes a difference.
private struct DifferenceText {
    private let difference: AssessmentDifference
    private let book: RuleBook

    init(_ difference: AssessmentDifference) {
        self.difference = difference
        book = difference.before.book
    }

    func heading(_ given: [WhatIf.Given]) -> String {
        guard !given.isEmpty else { return Phrases.sameAnswers }
        let words = GivenWords(book: book)
        let parts = given.map { words.words($0) }
        return "\(Phrases.with) \(parts.joined(separator: "; "))"
    }

    func write(into screen: inout TextScreen) {
        urgency(into: &screen)
        if let scope = difference.inScope {
            change(
                Phrases.aboutThis(book.header.title), AnswerText.words(scope.before), AnswerText.words(scope.after),
                &screen)
        }
        flags(into: &screen)
        causes(into: &screen)
        list(Phrases.nowGiven, difference.advice.filter(\.after).map { book.advice[$0.place].text }, &screen)
        list(Phrases.noLongerGiven, difference.advice.filter(\.before).map { book.advice[$0.place].text }, &screen)
        list(
            Phrases.nowMentioned,
            difference.complications.filter(\.after).map { book.complications[$0.place].title }, &screen)
        list(
            Phrases.noLongerMentioned,
            difference.complications.filter(\.before).map { book.complications[$0.place].title }, &screen)
        questions(into: &screen)
        list(Phrases.warnings, difference.newWarnings.map(\.message), &screen)
        list(Phrases.goneWarnings, difference.goneWarnings.map(\.message), &screen)
    }

    /// `Title: now this (was that)`
    private func change(_ title: String, _ before: String, _ after: String, _ screen: inout TextScreen) {
        screen.paragraph("\(title): \(Phrases.now) \(after) (\(Phrases.was) \(before))", mark: "- ")
    }

    private func list(_ title: String, _ parts: [String], _ screen: inout TextScreen) {
        for part in parts { screen.paragraph("\(title): \(part)", mark: "- ") }
    }

    private func urgency(into screen: inout TextScreen) {
        let (before, after) = (difference.before, difference.after)
        guard difference.urgency != nil || difference.settled != nil || difference.disposition != nil else { return }
        let ink: TextScreen.Ink? = after.urgency.atLeast > before.urgency.atLeast ? .alarm : .bold
        screen.paragraph(
            "\(Phrases.urgency): \(Phrases.now) \(range(after)) (\(Phrases.was) \(range(before)))", mark: "- ", ink: ink
        )
    }

    /// `Call for emergency help now`, or a range that is not decided.
    private func range(_ assessment: Assessment) -> String {
        if let disposition = assessment.disposition { return "“\(book[disposition].title)”" }
        let (low, high) = (assessment.urgency.atLeast, assessment.urgency.atMost)
        if low != high { return Phrases.undecided(from: book[low].id, to: book[high].id) }
        return assessment.isSettled ? Phrases.withoutDisposition(book[low].id) : Phrases.unsettled(book[low].id)
    }

    private func flags(into screen: inout TextScreen) {
        func told(_ before: Truth?, _ after: Truth) -> [RedFlag] {
            difference.redFlags.filter { $0.after == after && (before == nil || $0.before == before) }
                .map { book.redFlags[$0.place] }
        }
        for flag in told(nil, .present) {
            screen.paragraph(
                "\(Phrases.nowRaised): \(flag.title) (\(book[flag.urgency].id), \(flag.location))", mark: "- ")
        }
        for flag in told(.present, .absent) + told(.present, .unknown) {
            screen.paragraph(
                "\(Phrases.noLongerRaised): \(flag.title) (\(book[flag.urgency].id), \(flag.location))", mark: "- ")
        }
        let ruledOut = told(.unknown, .absent) + told(.present, .absent)
        if !ruledOut.isEmpty { list(Phrases.nowRuledOut, [ruledOut.map(\.title).joined(separator: "; ")], &screen) }
        let open = told(nil, .unknown)
        if !open.isEmpty { list(Phrases.nowOpen, [open.map(\.title).joined(separator: "; ")], &screen) }
    }

    private func causes(into screen: inout TextScreen) {
        for item in difference.causes {
            change(book.causes[item.place].title, weight(item.before), weight(item.after), &screen)
        }
    }

    private func weight(_ weight: AssessmentDifference.Weight) -> String {
        "\(Phrases.standing(weight.standing)), \(Phrases.points(weight.score))"
    }

    private func questions(into screen: inout TextScreen) {
        func ask(_ asked: Assessment.NextQuestion.Asked?) -> String {
            switch asked {
            case .question(let place): "“\(book.questions[place].ask)”"
            case .finding(let finding): "“\(book[finding].ask ?? book[finding].label)”"
            case nil: Phrases.nothing
            }
        }
        if let first = difference.firstQuestion {
            change(Phrases.askFirst, ask(first.before), ask(first.after), &screen)
        }
        if let count = difference.questionCount {
            change(Phrases.questionsLeft, "\(count.before)", "\(count.after)", &screen)
        }
    }
}

/// Writes what is asked about: `Stiff neck: yes (was not asked)`.
struct GivenWords {
    let book: RuleBook

    func words(_ given: WhatIf.Given) -> String {
        let finding = book[given.finding]
        if case .options(let after) = given.after {
            var before = after.map { _ in Truth.unknown }
            if case .options(let known) = given.before { before = known }
            let changed = after.indices.filter { after[$0] != before[$0] }.map { option in
                let words = AnswerText.words(after[option])
                return "\(finding.options[option].label) \(words) (\(Phrases.was) \(AnswerText.words(before[option])))"
            }
            if changed.count <= 3 { return "\(finding.label): \(changed.joined(separator: ", "))" }
        }
        return "\(finding.label): \(word(given.after, finding)) (\(Phrases.was) \(word(given.before, finding)))"
    }

    /// An answer as people read it.
    func word(_ answer: Answer, _ finding: Finding) -> String {
        AnswerText.words(answer, to: finding) { Phrases.rounded($0, finding.unitCode) }
    }
}
