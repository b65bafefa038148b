// Why, in ten lines or as a whole.

public import Evaluation
import RuleModel
public import Wording

extension Why {
    /// The rule that decided, with the patient's values, its place and its citation, and what else matters: in at most
    /// ten lines, and the book's disclaimer under them. Where nothing decided, what stands open.
    /// - Parameters:
    ///   - whole: everything, every condition with all its parts, in as many lines as it takes.
    ///   - changes: what would raise and lower the level, if that is to be told.
    ///   - style: whether to colour it.
    ///   - width: the column to wrap at.
    public func text(
        whole: Bool = false, changes: LevelChanges? = nil, style: TextStyle = .plain, width: Int = 80
    ) -> String {
        let writer = WhyText(self)
        let explained = whole ? writer.whole(style, width) : writer.short(style, width)
        let changed = changes.map { "\n" + $0.text(for: self, style: style, width: width) } ?? ""
        return explained + changed + writer.disclaimer(style, width)
    }
}

/// Writes one explanation.
private struct WhyText {
    private let why: Why
    private let book: RuleBook
    private let words: ExplainedText
    private var assessment: Assessment { why.assessment }
    private static let lines = 10

    init(_ why: Why) {
        self.why = why
        book = why.assessment.book
        words = ExplainedText(book: why.assessment.book, values: why.values)
    }

    // MARK: In ten lines

    func short(_ style: TextStyle, _ width: Int) -> String {
        // What decides, with its values, never gives way: it is told in fewer lines, then in fewer parts.
        let full = screen(Layout(inLines: true, most: 4), style, width)
        if full.lines(upTo: 2) <= WhyText.lines { return full.text(lines: WhyText.lines) }
        var dense = screen(Layout(inLines: false, most: 4), style, width)
        for most in [3, 2, 1] where dense.lines(upTo: 0) > WhyText.lines {
            dense = screen(Layout(inLines: false, most: most), style, width)
        }
        return dense.text(lines: WhyText.lines)
    }

    /// How what decides is laid out.
    private struct Layout {
        /// Whether the values behind a pattern or score stand in lines of their own, else behind its name.
        let inLines: Bool
        /// How many conditions are told.
        let most: Int
    }

    private func screen(_ layout: Layout, _ style: TextStyle, _ width: Int) -> ShortScreen {
        var screen = ShortScreen(style, width: width)
        screen.add(heading, indent: 0, ink: ink)
        if let deciding = why.deciding, assessment.urgency.atLeast.value > 0 {
            tell(deciding, layout, in: &screen)
        } else if assessment.redFlags.isEmpty, why.openAbove.isEmpty {
            screen.add(Phrases.allRuledOut(book.redFlags.count))
            let some = why.ruledOut.map { told($0) }
            if !some.isEmpty {
                screen.add(Phrases.fewParts(some, limit: 5), mark: "\(Phrases.ruledOutAmongOthers): ", rank: 2)
            }
        }
        scope(in: &screen)
        alsoRaised(in: &screen)
        open(in: &screen)
        for warning in assessment.warnings { screen.add(warning.message, mark: "\(Phrases.warnings): ", rank: 1) }
        return screen
    }

    func disclaimer(_ style: TextStyle, _ width: Int) -> String {
        var screen = TextScreen(style, width: width)
        screen.paragraph(book.header.disclaimer, ink: .faint)
        return "\n" + screen.text
    }

    private var isTop: Bool { assessment.urgency.atLeast == book.topLevel }

    private var ink: TextScreen.Ink {
        if assessment.urgency.atLeast == book.topLevel { return .alarm }
        return assessment.disposition?.value == 0 ? .calm : .caution
    }

    private var heading: String {
        let level = book[assessment.urgency.atLeast]
        if assessment.disposition != nil {
            guard let deciding = why.deciding, assessment.urgency.atLeast.value > 0 else { return level.title }
            return Phrases.because(level.title, book.redFlags[deciding.flag].title)
        }
        if why.openings.contains(.outOfScope) { return Phrases.outOfScope }
        guard let deciding = why.deciding, assessment.urgency.atLeast.value > 0 else {
            return why.openings.contains(.openFlags)
                ? Phrases.openBecause(why.openAbove.count, upTo: book[assessment.urgency.atMost].title)
                : "\(Phrases.notDecided). \(Phrases.unreadKeys)"
        }
        return
            "\(Phrases.notDecided). \(Phrases.because(Phrases.atLeast(level.title), book.redFlags[deciding.flag].title))"
    }

    /// The rule that decided: its conditions, why it matters, where it stands.
    private func tell(_ explained: Why.ExplainedFlag, _ layout: Layout, in screen: inout ShortScreen) {
        let flag = book.redFlags[explained.flag]
        let deciding = explained.when.deciding
        for condition in deciding.prefix(layout.most) {
            let mark = ExplainedText.mark(condition.truth)
            let inside = inside(told(condition, within: explained.when))
            guard layout.inLines else {
                let from = inside.isEmpty ? "" : ", from \(Phrases.fewParts(inside, limit: 3))"
                screen.add(words.words(condition) + from, mark: mark)
                continue
            }
            screen.add(words.words(condition), mark: mark)
            for part in inside.prefix(3) { screen.add(part, indent: 4, mark: mark) }
            if inside.count > 3 { screen.add(Phrases.more(inside.count - 3), indent: 6) }
        }
        if deciding.count > layout.most { screen.add(Phrases.more(deciding.count - layout.most), indent: 4) }
        screen.add(flag.because, rank: 1)
        let places = [flag.location.description] + book.citations(flag.basis)
        screen.add(places.joined(separator: ", "), ink: .faint)
    }

    /// A pattern or score with its parts, which a tree tells where it first comes to it.
    private func told(_ condition: ExplainedCondition, within tree: ExplainedCondition) -> ExplainedCondition {
        guard condition.members.isEmpty else { return condition }
        func first(_ node: ExplainedCondition) -> ExplainedCondition? {
            if !node.members.isEmpty, node.condition.form == condition.condition.form { return node }
            return node.members.lazy.compactMap(first).first
        }
        return first(tree) ?? condition
    }

    /// What decides inside of a pattern, or what gives a score its points: `Pulse 104 per minute: 1 point`.
    private func inside(_ condition: ExplainedCondition) -> [String] {
        guard !condition.members.isEmpty else { return [] }
        if condition.known == nil { return condition.decidingFindings.map { words.words($0) } }
        var points: [(findings: [Finding.Index], sum: Rational)] = []
        for member in condition.members where member.truth == .present {
            let read = Set(member.decidingFindings.compactMap(\.known?.finding)).sorted { $0.value < $1.value }
            let given = member.points ?? Rational(0)
            if let place = points.firstIndex(where: { $0.findings == read }) {
                points[place].sum = points[place].sum.adding(given) ?? points[place].sum
            } else {
                points.append((read, given))
            }
        }
        return points.map { "\($0.findings.map(words.fact).joined(separator: "; ")): \(Phrases.points($0.sum))" }
    }

    private func scope(in screen: inout ShortScreen) {
        guard let scope = why.scope, scope.truth != .present else { return }
        let title = book.header.title
        if scope.truth == .absent {
            screen.add(Phrases.outOfScope(of: title))
            for condition in scope.decidingFindings.prefix(3) {
                screen.add(words.words(condition), indent: 4, mark: ExplainedText.mark(condition.truth), rank: 2)
            }
        } else {
            screen.add(Phrases.scopeUnknown(of: title), rank: 3)
        }
    }

    private func alsoRaised(in screen: inout ShortScreen) {
        let others = assessment.redFlags.map(\.flag).filter { $0 != why.deciding?.flag }.map { book.redFlags[$0] }
        guard !others.isEmpty else { return }
        let titles = others.map { "\($0.title) (\(book[$0.urgency].id))" }
        screen.add(Phrases.fewParts(titles, limit: 4), mark: "\(Phrases.alsoRaised): ", rank: 2)
    }

    private func open(in screen: inout ShortScreen) {
        if why.openAbove.isEmpty {
            guard !why.open.isEmpty else { return }
            screen.add(Phrases.noneDemandsMore(why.open.count), rank: 4)
            return
        }
        if assessment.urgency.atLeast.value > 0 {
            screen.add(Phrases.stillOpen(why.openAbove.count, upTo: book[assessment.urgency.atMost].title))
        }
        for explained in why.openAbove.prefix(4) {
            let flag = book.redFlags[explained.flag]
            screen.add("\(told(explained)) (\(flag.location))", mark: "? ", rank: 2)
        }
        if why.openAbove.count > 4 { screen.add(Phrases.more(why.openAbove.count - 4), indent: 4, rank: 2) }
        if let first = assessment.nextQuestions.first, !first.redFlags.isEmpty {
            screen.add(AskedQuestion(first, in: book).ask, mark: "\(Phrases.askFirst): ", ink: .bold, rank: 1)
        }
    }

    /// What decides a red flag, in passing; one that reads a single thing of the same name says it once.
    private func told(_ explained: Why.ExplainedFlag) -> String {
        let title = book.redFlags[explained.flag].title
        let conditions = explained.when.decidingFindings
        let needs = conditions.prefix(3).map { words.words($0) }.joined(separator: "; ")
        let more = conditions.count > 3 ? "; \(Phrases.more(conditions.count - 3))" : ""
        return (needs.hasPrefix(title + ":") ? needs : "\(title). \(needs)") + more
    }

    // MARK: As a whole

    func whole(_ style: TextStyle, _ width: Int) -> String {
        var screen = TextScreen(style, width: width)
        screen.heading(heading, ink)
        if let scope = why.scope {
            screen.heading(Phrases.aboutThis(book.header.title))
            words.tree(scope, indent: 2, into: &screen)
        }
        flags(Phrases.raised, why.raised, into: &screen)
        flags(Phrases.notRuledOut, why.open, into: &screen)
        causes(into: &screen)
        if !why.ruledOut.isEmpty {
            screen.heading(Phrases.ruledOut)
            for explained in why.ruledOut {
                let flag = book.redFlags[explained.flag]
                screen.paragraph("\(told(explained)) (\(book[flag.urgency].id), \(flag.location))", mark: "- ")
            }
        }
        for warning in assessment.warnings { screen.paragraph(warning.message, indent: 0) }
        return screen.text
    }

    private func flags(_ title: String, _ flags: [Why.ExplainedFlag], into screen: inout TextScreen) {
        guard !flags.isEmpty else { return }
        screen.heading(title)
        for explained in flags {
            let flag = book.redFlags[explained.flag]
            let places = [flag.location.description] + book.citations(flag.basis)
            screen.paragraph("\(flag.title) (\(book[flag.urgency].id))", mark: "! ", ink: .bold)
            screen.paragraph(places.joined(separator: ", "), indent: 4, ink: .faint)
            words.tree(explained.when, indent: 4, into: &screen)
        }
    }

    private func causes(into screen: inout TextScreen) {
        guard !why.causes.isEmpty else { return }
        screen.heading(Phrases.alsoSupported)
        for explained in why.causes {
            let cause = book.causes[explained.ranked.cause]
            screen.paragraph("\(cause.title) (\(Phrases.points(explained.ranked.score)))", mark: "- ", ink: .bold)
            screen.paragraph(
                ([cause.location.description] + book.citations(cause.basis)).joined(separator: ", "), indent: 4,
                ink: .faint)
            screen.paragraph(Phrases.forIt, indent: 4)
            for member in explained.forIt { words.tree(member, indent: 6, into: &screen) }
            guard !explained.against.isEmpty else { continue }
            screen.paragraph(Phrases.against, indent: 4)
            for member in explained.against { words.tree(member, indent: 6, into: &screen) }
        }
    }
}
