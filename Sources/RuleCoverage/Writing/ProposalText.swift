// Proposed scenarios as Lua, with the expectation left to the author.

import Evaluation
import RuleModel
import Scenarios

extension CoverageReport {
    /// The scenarios that are missing, as text for a rule file: what is given, what that shows, and what comes out today
    /// as a question in a comment. A scenario without `expect` is refused, so that no answer is taken for granted.
    public func proposedScenarios() -> String {
        let proposals = coverage.proposals()
        guard !proposals.isEmpty else {
            return "-- Nothing to propose: the scenarios show everything for which a patient was found.\n"
        }
        let writer = ProposalWriter(self)
        var names = Set(coverage.book.scenarios.map(\.name))
        let head = """
            -- Scenarios that would show what no scenario shows yet, those that show the most first.
            -- Each asks: is what comes out today what should happen? If so, take away the dashes before `expect`; if
            -- not, write what should happen, and mend the rules. Until then `triage` refuses the scenario.

            """
        return head + proposals.map { "\n" + writer.text($0, &names) }.joined()
    }
}

/// Writes proposals.
private struct ProposalWriter {
    private let report: CoverageReport
    private let book: RuleBook
    /// Numbers that only another unit can say in decimals.
    private var written: [Finding.Index: [Rational: Condition.Threshold]] = [:]

    init(_ report: CoverageReport) {
        self.report = report
        book = report.coverage.book
        for (_, part, obligation) in report.coverage.all where obligation.aim.measure == .thresholds {
            guard let thresholds = Thresholds(part.condition, in: book) else { continue }
            for number in thresholds.named.flatMap(thresholds.around) where number.unit != nil {
                written[thresholds.finding, default: [:]][number.value] = number
            }
        }
    }

    func text(_ proposal: Proposal, _ names: inout Set<String>) -> String {
        var lines = ["scenario \(LuaText.quoted(name(of: proposal, &names))) {"]
        lines += wrapped(given(proposal), start: "  given = { ", indent: "    ", end: " },")
        lines.append("  -- Is this what should happen?")
        lines += wrapped(expectation(proposal), start: "  -- expect = { ", indent: "  --   ", end: " },")
        lines += wrapped(
            shown(proposal).map(\.shownAsLine), start: "  -- It shows ", indent: "  -- ", end: "", separator: "; ")
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    // MARK: The patient

    private func given(_ proposal: Proposal) -> [String] {
        var parts = book.findings.indices.compactMap { place -> String? in
            let finding = Finding.Index(place)
            return given(finding, proposal.given[finding])
        }
        if proposal.everythingElseAbsent { parts.append("everything_else = no") }
        return parts.isEmpty ? ["everything_else = unknown"] : parts
    }

    private func given(_ finding: Finding.Index, _ answer: Answer) -> String? {
        if case .quantity(let number) = answer, let known = endless(number, of: finding), let unit = known.unit {
            return "\(book[finding].id) = { value = \(known.written), unit = \(LuaText.quoted(unit)) }"
        }
        return GivenText(book).text(finding, answer)
    }

    /// A number whose decimals have no end, in the unit in which they have one.
    private func endless(_ number: Rational, of finding: Finding.Index) -> Condition.Threshold? {
        Rational(decimal: number.description) == number ? nil : written[finding]?[number]
    }

    /// A name that says what is given; numbered where there is one such already.
    private func name(of proposal: Proposal, _ names: inout Set<String>) -> String {
        var said = book.findings.indices.flatMap { words(of: Finding.Index($0), proposal.given) }
        if said.count > 3 { said = said.prefix(2) + ["\(said.count - 2) more answers"] }
        let rest = proposal.everythingElseAbsent ? "everything else no" : ""
        let plain =
            said.isEmpty
            ? (proposal.everythingElseAbsent ? "Everything answered with no" : "Nothing known yet")
            : (said + [rest]).filter { !$0.isEmpty }.joined(separator: ", ")
        var name = plain
        var number = 2
        while !names.insert(name).inserted {
            name = "\(plain) (\(number))"
            number += 1
        }
        return name
    }

    private func words(of finding: Finding.Index, _ patient: Patient) -> [String] {
        let label = book[finding].label
        switch patient[finding] {
        case .notAsked, .unsure: return []
        case .present: return [label]
        case .absent: return ["not: \(label)"]
        case .quantity(let number): return ["\(label) \((endless(number, of: finding))?.written ?? number)"]
        case .option(let option): return ["\(label): \(book[finding].options[option].label)"]
        case .options(let truths):
            let named = zip(book[finding].options, truths).filter { $0.1 == .present }.map(\.0.label)
            return [named.isEmpty ? "\(label): none of some" : "\(label): \(named.joined(separator: " and "))"]
        }
    }

    // MARK: What comes out

    private func expectation(_ proposal: Proposal) -> [String] {
        let assessment = proposal.assessment
        let (least, most) = (book[assessment.urgency.atLeast].id, book[assessment.urgency.atMost].id)
        var parts = [
            "urgency = \(least == most ? least : "{ at_least = \(least), at_most = \(most) }")",
            "settled = \(assessment.isSettled ? "yes" : "no")",
        ]
        parts += list("red_flags", assessment.redFlags.map { book.redFlags[$0.flag].id })
        let kinds = Set(proposal.shows.map(\.decision.kind))
        let shown = Set(proposal.shows.filter { $0.decision.kind == .cause }.map(\.decision.id))
        let causes = assessment.causes.filter { shown.contains(book.causes[$0.cause].id) }
        if !causes.isEmpty {
            parts += LuaLines.braced("causes", causes.map { "\(book.causes[$0.cause].id) = \($0.standing.rawValue)" })
        }
        if kinds.contains(.advice) { parts += list("advice", assessment.advice.map { book.advice[$0].id }) }
        if kinds.contains(.complication) {
            parts += list("complications", assessment.complications.map { book.complications[$0].id })
        }
        if kinds.contains(.scope) {
            let scope = [Truth.present: "yes", .absent: "no", .unknown: "unknown"]
            parts.append("in_scope = \(scope[assessment.inScope] ?? "unknown")")
        }
        return parts
    }

    private func list(_ key: String, _ ids: [String]) -> [String] {
        LuaLines.braced(key, ids.map { LuaText.quoted($0) })
    }

    // MARK: What it shows

    /// The most that is said of what a patient shows.
    private static let mostShown = 4

    private func shown(_ proposal: Proposal) -> [String] {
        var words: [String] = []
        for shown in proposal.shows {
            let name = shown.part.name ?? (shown.part.depth > 0 ? report.snippet(shown.part.location) : nil)
            let subject = shown.decision.words + (name.map { ", `\($0)`:" } ?? "")
            let what =
                switch shown.aim {
                case .seen: shown.truth.map { "seen \($0.rawValue)" } ?? ""
                case .decides: shown.truth.map { "decides while \($0.rawValue)" } ?? ""
                case .threshold(let number, let side): "\(side.words) \(number.written)"
                }
            let sentence = "\(subject) \(what) (\(shown.part.location))"
            if !words.contains(sentence) { words.append(sentence) }
        }
        guard words.count > ProposalWriter.mostShown + 1 else { return words }
        return words.prefix(ProposalWriter.mostShown) + ["\(words.count - ProposalWriter.mostShown) more"]
    }

    /// Parts in lines of at most 112 characters.
    private func wrapped(
        _ parts: [String], start: String, indent: String, end: String, separator: String = ", "
    ) -> [String] {
        LuaLines.wrapped(parts, start: start, indent: indent, end: end, separator: separator, width: 112)
    }
}
