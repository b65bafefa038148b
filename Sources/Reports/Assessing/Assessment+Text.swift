// An assessment on one screen, in the order of acts.

public import Evaluation
import RuleModel
public import Wording

extension Assessment {
    /// The assessment as a nurse would want it on one screen: what to do first, then why, what is not ruled out, what to
    /// ask next, causes with their reasons, advice, and what it all rests on.
    /// - Parameters:
    ///   - style: whether to colour it.
    ///   - width: the column to wrap at.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        AssessmentText(self, style, width).written()
    }
}

/// Writes one assessment.
private struct AssessmentText {
    private let assessment: Assessment
    private let book: RuleBook
    private let grounds: GroundText
    private var screen: TextScreen

    init(_ assessment: Assessment, _ style: TextStyle, _ width: Int) {
        self.assessment = assessment
        book = assessment.book
        grounds = GroundText(book: assessment.book)
        screen = TextScreen(style, width: width)
    }

    private var isTop: Bool { assessment.urgency.atLeast == book.topLevel && assessment.disposition != nil }

    consuming func written() -> String {
        var text = self
        text.verdict()
        if text.isTop { text.advice() }
        text.warnings()
        text.why()
        text.notRuledOut()
        text.questions()
        text.causes()
        if !text.isTop {
            text.advice()
            text.complications()
        }
        text.source()
        return text.screen.text
    }

    // MARK: The level, and what to do first

    private mutating func verdict() {
        if let disposition = assessment.disposition {
            let level = book[disposition]
            let isLowest = disposition.value == 0 && book.levels.count > 1
            screen.heading(level.title, isTop ? .alarm : isLowest ? .calm : .caution)
            if isLowest, assessment.redFlags.isEmpty, !level.title.contains(Phrases.noDangerSign) {
                screen.paragraph(Phrases.noDangerSign + ".")
            }
            screen.paragraph(level.advice)
            screen.paragraph("\(Phrases.whereToGo): \(level.whereToGo)")
        } else if assessment.inScope == .absent {
            screen.heading(Phrases.outOfScope, .caution)
            screen.paragraph(Phrases.outOfScope(of: book.header.title))
            floor()
        } else {
            undecided()
        }
        if assessment.inScope == .unknown { screen.paragraph(Phrases.scopeUnknown(of: book.header.title)) }
    }

    private mutating func undecided() {
        let (atLeast, atMost) = (assessment.urgency.atLeast, assessment.urgency.atMost)
        let nothingKnown = atLeast.value == 0 && assessment.notRuledOut.count == book.redFlags.count
        screen.heading(nothingKnown ? Phrases.nothingDecided : Phrases.notDecided, .caution)
        guard atLeast != atMost else {
            floor()
            screen.paragraph(Phrases.unreadKeys)
            return
        }
        if atLeast.value == 0 { screen.paragraph(nothingKnown ? Phrases.nothingKnown : Phrases.noneShown) }
        floor()
        screen.paragraph(Phrases.mayBe(book[atMost].title))
        if assessment.urgency.bounds == .sound { screen.paragraph(Phrases.soundBound) }
        if let first = assessment.nextQuestions.first, !first.redFlags.isEmpty {
            screen.paragraph("\(Phrases.askFirst): \(AskedQuestion(first, in: book).ask)", ink: .bold)
        } else {
            // Everything that could decide was asked; what was answered with "not sure" still would.
            let deciding = assessment.notRuledOut.filter { book.redFlags[$0.flag].urgency > atLeast }
            let needed = Set(deciding.flatMap(\.needs)).sorted { $0.value < $1.value }.map { book[$0].label }
            screen.paragraph(
                needed.isEmpty ? Phrases.nothingToAsk : "\(Phrases.stillNeeded): \(Phrases.firstFew(needed, limit: 6))",
                ink: .bold)
        }
    }

    /// What is certain already, with what to do about it.
    private mutating func floor() {
        guard assessment.urgency.atLeast.value > 0 else { return }
        let level = book[assessment.urgency.atLeast]
        screen.paragraph(Phrases.atLeast(level.title), ink: .bold)
        if assessment.inScope != .absent { screen.paragraph(level.advice) }
    }

    // MARK: Why

    private mutating func why() {
        guard !assessment.redFlags.isEmpty else { return }
        screen.heading(Phrases.why)
        // A narrower case speaks for the red flag that it refines.
        let refined = Set(assessment.redFlags.compactMap { book.redFlags[$0.flag].refines })
        for raised in assessment.redFlags where !refined.contains(book.redFlags[raised.flag].id) {
            let flag = book.redFlags[raised.flag]
            screen.paragraph(
                "\(flag.title) (\(book[flag.urgency].id))", mark: "! ",
                ink: flag.urgency == book.topLevel ? .alarm : .caution)
            screen.paragraph(flag.because, indent: 4)
            let reasons = grounds.words(raised.grounds)
            if !reasons.isEmpty, reasons != [flag.title] {
                screen.paragraph("\(Phrases.restsOn): \(reasons.joined(separator: "; "))", indent: 4)
            }
            let places = book.citations(flag.basis) + [flag.location.description]
            screen.paragraph(places.joined(separator: ", "), indent: 4, ink: .faint)
        }
    }

    private mutating func notRuledOut() {
        guard !assessment.notRuledOut.isEmpty else { return }
        if isTop {
            screen.paragraph(Phrases.othersNotRuledOut(assessment.notRuledOut.count))
            return
        }
        screen.heading(Phrases.notRuledOut)
        for rank in book.levels.indices.reversed() {
            let titles = assessment.notRuledOut.map { book.redFlags[$0.flag] }.filter { $0.urgency.value == rank }
                .map(\.title)
            guard !titles.isEmpty else { continue }
            var shown = titles.prefix(8).joined(separator: "; ")
            if titles.count > 8 { shown += "; \(Phrases.more(titles.count - 8))" }
            screen.paragraph(shown, mark: "\(book.levels[rank].id): ")
        }
    }

    private mutating func questions() {
        guard !assessment.nextQuestions.isEmpty else { return }
        screen.heading(isTop ? Phrases.askAfterHelp : Phrases.askNext)
        // What may still change the urgency is worth more of the screen than what only bears on causes.
        let shownCount = assessment.isSettled ? 3 : 5
        for (number, next) in assessment.nextQuestions.prefix(shownCount).enumerated() {
            let question = AskedQuestion(next, in: book)
            let ids = book.ids(next.findings)
            var shown = ids.prefix(4).joined(separator: ", ")
            if ids.count > 4 { shown += ", \(Phrases.more(ids.count - 4))" }
            screen.paragraph("\(question.ask) [\(shown)]", mark: "\(number + 1). ")
            screen.paragraph(question.shortWhy, indent: 5, ink: .faint)
        }
        if assessment.nextQuestions.count > shownCount {
            screen.paragraph(Phrases.more(assessment.nextQuestions.count - shownCount), indent: 5, ink: .faint)
        }
    }

    // MARK: Causes

    private mutating func causes() {
        let supported = assessment.causes.filter { $0.standing == .supported }
        let open = assessment.causes.count { $0.standing == .open }
        guard !assessment.causes.isEmpty, !isTop || !supported.isEmpty else { return }
        screen.heading(Phrases.causes)
        if isTop {
            let titles = supported.map { book.causes[$0.cause].title }
            screen.paragraph(Phrases.firstFew(titles, limit: 6))
            return
        }
        if supported.isEmpty { screen.paragraph(Phrases.noCauseSupported) }
        for ranked in supported.prefix(8) {
            let cause = book.causes[ranked.cause]
            let group = cause.group.map { ", \(book.groups[$0].title.lowercased())" } ?? ""
            screen.paragraph("\(cause.title) (\(Phrases.points(ranked.score))\(group))", mark: "- ", ink: .bold)
            if let because = cause.because { screen.paragraph(because, indent: 4) }
            reasons(Phrases.forIt, ranked.forIt, of: cause.forIt)
            reasons(Phrases.against, ranked.against, of: cause.against)
        }
        if supported.count > 8 {
            let titles = supported.dropFirst(8).map { book.causes[$0.cause].title }
            screen.paragraph("\(Phrases.alsoSupported): \(titles.joined(separator: "; "))")
        }
        if open > 0 { screen.paragraph(Phrases.openCauses(open), ink: .faint) }
    }

    private mutating func reasons(_ title: String, _ reasons: [Assessment.Reason], of members: [WeightedCondition]) {
        guard !reasons.isEmpty else { return }
        let words = reasons.map { reason in
            let member = members[reason.member]
            let what = grounds.words(reason.grounds).joined(separator: ", ")
            let weight = member.weight.map { "\($0), " } ?? ""
            return "\(what) (\(weight)\(member.points))"
        }
        screen.paragraph(words.joined(separator: "; "), indent: 4, mark: "\(title): ")
    }

    // MARK: The rest

    private mutating func advice() {
        guard !assessment.advice.isEmpty else { return }
        screen.heading(isTop ? Phrases.adviceUntilHelp : Phrases.advice)
        for place in assessment.advice { screen.paragraph(book.advice[place].text, mark: "- ") }
    }

    private mutating func complications() {
        guard !assessment.complications.isEmpty else { return }
        screen.heading(Phrases.complications)
        for place in assessment.complications {
            let complication = book.complications[place]
            let text = complication.text.map { ": \($0)" } ?? ""
            screen.paragraph("\(complication.title)\(text)", mark: "- ")
        }
    }

    private mutating func warnings() {
        guard !assessment.warnings.isEmpty else { return }
        screen.heading(Phrases.warnings, .caution)
        for warning in assessment.warnings {
            let pointer = warning.pointer.map { " (\($0))" } ?? ""
            screen.paragraph("\(warning.message)\(pointer)", mark: "- ")
        }
    }

    private mutating func source() {
        screen.heading(Phrases.source)
        for source in book.sources {
            let publisher = source.publisher.map { ", \($0)" } ?? ""
            screen.paragraph("“\(source.title)”\(publisher), \(Phrases.reviewed(source.reviewed, by: source.reviewer))")
        }
        let header = book.header
        screen.paragraph(
            "\(Phrases.ruleBook) \(header.id) \(header.version) (\(book.sha256.prefix(12))), triage \(Engine.version)",
            ink: .faint)
        screen.paragraph(header.disclaimer)
    }
}
