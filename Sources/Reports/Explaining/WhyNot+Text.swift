// Why not, as text.

public import Evaluation
import RuleModel
public import Wording

extension WhyNot {
    /// How it is, what would make it so, what was nearly so and what is merely unknown; with the book's disclaimer.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        WhyNotText(self, style, width).written()
    }
}

/// Writes one explanation.
private struct WhyNotText {
    private let whyNot: WhyNot
    private let book: RuleBook
    private let words: ExplainedText
    private let changes: ChangeText
    private var screen: TextScreen

    init(_ whyNot: WhyNot, _ style: TextStyle, _ width: Int) {
        self.whyNot = whyNot
        book = whyNot.assessment.book
        words = ExplainedText(book: book, values: whyNot.values)
        changes = ChangeText(book: book, values: whyNot.values)
        screen = TextScreen(style, width: width)
    }

    consuming func written() -> String {
        var text = self
        text.heading()
        text.conditions()
        text.sets()
        text.misses()
        text.unknown()
        text.screen.blank()
        text.screen.paragraph(text.book.header.disclaimer, ink: .faint)
        return text.screen.text
    }

    private mutating func heading() {
        let title = whyNot.target.title(in: book)
        switch whyNot.state {
        case .so: screen.heading(Phrases.isSo(title))
        case .open: screen.heading(Phrases.isOpen(title))
        case .ruledOut: screen.heading(Phrases.isRuledOut(title))
        case .unsettled:
            screen.heading(Phrases.isUnsettled(title))
            let assessment = whyNot.assessment
            let open = assessment.notRuledOut.count { book.redFlags[$0.flag].urgency > assessment.urgency.atLeast }
            screen.paragraph(
                open > 0 ? Phrases.stillOpen(open, upTo: book[assessment.urgency.atMost].title) : Phrases.unreadKeys)
        case .above:
            screen.heading(Phrases.isAbove(title, book[whyNot.assessment.urgency.atLeast].title))
        }
        if whyNot.target.isUrgency, whyNot.assessment.inScope == .absent, whyNot.assessment.disposition == nil {
            screen.paragraph(Phrases.outOfScope(of: book.header.title))
        }
        let places = whyNot.target.places(in: book)
        if !places.isEmpty { screen.paragraph(places.joined(separator: ", "), ink: .faint) }
        if whyNot.state == .above || whyNot.state == .so && whyNot.target.isUrgency {
            screen.paragraph(Phrases.seeWhy, ink: .faint)
        }
    }

    private mutating func conditions() {
        if let condition = whyNot.condition { words.tree(condition, indent: 2, into: &screen) }
        if let cause = whyNot.cause {
            for (title, members) in [(Phrases.forIt, cause.forIt), (Phrases.against, cause.against)] {
                guard !members.isEmpty else { continue }
                screen.paragraph("\(title):")
                for member in members { words.tree(member, indent: 4, into: &screen) }
            }
        }
    }

    private mutating func sets() {
        guard whyNot.state != .so else { return }
        switch whyNot.state {
        case .unsettled:
            guard let set = whyNot.sets.sets.first else { return }
            screen.heading(Phrases.wouldBeSettled)
            screen.paragraph(Phrases.fewParts(set.changes.map(changes.words), limit: 12))
            screen.paragraph(Phrases.stoppedByOneSet, ink: .faint)
            return
        case .above: screen.heading(Phrases.wouldBeLower)
        default: screen.heading(whyNot.staysWithAnswers ? Phrases.wouldBeSo : Phrases.wouldBeSoChanged)
        }
        if whyNot.sets.sets.isEmpty, whyNot.sets.stop == nil {
            screen.paragraph(Phrases.noSetFound)
        } else {
            changes.list(whyNot.sets, limit: 8, levelsAbove: toldAbove, into: &screen)
        }
    }

    /// The level that goes without saying; `nil` where no level was asked after.
    private var toldAbove: Level.Index? {
        guard case .level(let level) = whyNot.target else { return nil }
        return whyNot.state == .above ? Level.Index(0) : level
    }

    private mutating func misses() {
        guard !whyNot.nearMisses.isEmpty else { return }
        screen.heading(Phrases.nearMisses)
        for miss in whyNot.nearMisses.prefix(5) {
            screen.paragraph(words.words(miss), mark: "- ")
        }
    }

    private mutating func unknown() {
        guard !whyNot.unknown.isEmpty else { return }
        screen.heading(Phrases.merelyUnknown)
        screen.paragraph(Phrases.fewParts(whyNot.unknown.map { book[$0].label }, limit: 8))
    }
}

extension ExplainedText {
    /// `Body temperature 38.8 °C, needs at least 39 °C (0.2 °C more)`
    func words(_ miss: NearMiss) -> String {
        let label = book[miss.known.finding].label
        let value: String
        switch miss.known.value {
        case .number(let number): value = measured(number, miss.known.finding)
        case .between(let low, let high): value = "from \(low) to \(high)"
        default: value = Phrases.notKnown
        }
        let distance =
            miss.distance == Rational(0)
            ? "" : " (\(Phrases.distance(measured(miss.distance, miss.known.finding), isMore: miss.isMore)))"
        return "\(label) \(value), needs \(needed(miss.condition))\(distance)"
    }
}

extension NearMiss {
    /// Whether more is needed, rather than less.
    var isMore: Bool {
        guard case .number(_, let range) = condition.meaning, let low = range.low?.threshold.value else { return false }
        guard range.high != nil else { return true }
        return switch known.value {
        case .number(let number): number < low
        case .between(_, let high): high < low
        case .unknown, .truth, .option, .options: false
        }
    }
}

extension ExplanationTarget {
    /// The word that declares it.
    var word: String {
        switch self {
        case .redFlag: "red_flag"
        case .pattern: "pattern"
        case .cause: "cause"
        case .level: "level"
        }
    }

    var isUrgency: Bool {
        switch self {
        case .redFlag, .level: true
        case .pattern, .cause: false
        }
    }

    func id(in book: RuleBook) -> String {
        switch self {
        case .redFlag(let place): book.redFlags[place].id
        case .pattern(let pattern): book[pattern].id
        case .cause(let place): book.causes[place].id
        case .level(let level): book[level].id
        }
    }

    func title(in book: RuleBook) -> String {
        switch self {
        case .redFlag(let place): book.redFlags[place].title
        case .pattern(let pattern): book[pattern].label ?? ConditionText(book: book).text(book[pattern].when)
        case .cause(let place): book.causes[place].title
        case .level(let level): book[level].title
        }
    }

    /// Its place in the book and its citations; none of a level.
    func places(in book: RuleBook) -> [String] {
        switch self {
        case .redFlag(let place):
            [book.redFlags[place].location.description] + book.citations(book.redFlags[place].basis)
        case .pattern(let pattern): [book[pattern].location.description] + book.citations(book[pattern].basis)
        case .cause(let place):
            [book.causes[place].location.description] + book.citations(book.causes[place].basis)
        case .level: []
        }
    }
}
