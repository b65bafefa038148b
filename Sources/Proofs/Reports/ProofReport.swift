// What was proved of a rule book, to be shown.

import Evaluation
public import RuleModel
public import Wording

/// The results of one run of `triage prove`, in the shapes that people and programs read.
public struct ProofReport {
    /// The book.
    public let book: RuleBook
    /// What decided: the solver's name, or `enumeration`.
    public let decidedBy: String
    /// What was found, in the order of goals.
    public let results: [ProofResult]
    let assessor: Assessor

    /// A report on results about one book.
    public init(_ book: RuleBook, by decidedBy: String, _ results: [ProofResult]) {
        self.book = book
        self.decidedBy = decidedBy
        self.results = results
        assessor = Assessor(book)
    }

    /// How many statements are proved, refuted, and not decided.
    public var proved: Int { results.count { $0.isProved } }
    /// How many statements are refuted.
    public var refuted: Int { results.count { $0.isRefuted } }
    /// How many statements are not decided.
    public var notDecided: Int { results.count - proved - refuted }

    /// `412 statements: 411 proved, 1 refuted`
    public var summary: String {
        var parts = ["\(proved) proved"]
        if refuted > 0 { parts.append("\(refuted) refuted") }
        if notDecided > 0 { parts.append("\(notDecided) not decided") }
        return "\(results.count) statement\(results.count == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
    }
}

extension ProofResult {
    /// Whether it is proved.
    public var isProved: Bool { if case .proved = verdict { true } else { false } }
    /// Whether it is refuted.
    public var isRefuted: Bool { if case .refuted = verdict { true } else { false } }
    /// The patients that refute it, or `nil`.
    public var counterexample: Counterexample? { if case .refuted(let found) = verdict { found } else { nil } }

    var word: String {
        switch verdict {
        case .proved: "proved"
        case .refuted: "refuted"
        case .notDecided: "not decided"
        }
    }
}

// MARK: Text

extension ProofReport {
    /// The report for people.
    /// - Parameter listsAll: whether every statement is listed, or only those that are not proved.
    public func text(listsAll: Bool = false, style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        screen.heading("\(book.header.title) (\(book.header.id) \(book.header.version)), decided by \(decidedBy)")
        screen.blank()
        for family in GoalFamily.allCases {
            let own = results.filter { $0.goal.family == family }
            guard !own.isEmpty else { continue }
            let proved = own.count { $0.isProved }
            screen.paragraph(
                "\(family.rawValue): \(proved == own.count ? "\(proved) proved" : "\(proved) of \(own.count) proved")",
                mark: proved == own.count ? "✓ " : "✗ ", ink: proved == own.count ? .calm : .alarm)
            if listsAll {
                for result in own { screen.paragraph("\(result.word): \(result.goal.sentence)", indent: 4) }
            }
        }
        for result in results where !result.isProved { write(result, into: &screen) }
        screen.blank()
        screen.paragraph(summary + ".", indent: 0, ink: .bold)
        return screen.text
    }

    private func write(_ result: ProofResult, into screen: inout TextScreen) {
        screen.heading("\(result.word): \(result.goal.sentence)", result.isRefuted ? .alarm : .caution)
        screen.paragraph("\(result.goal.location)", ink: .place)
        if let remark = result.remark { screen.paragraph(remark) }
        switch result.verdict {
        case .proved: break
        case .notDecided(let reason): screen.paragraph(reason)
        case .refuted(nil):
            if result.remark == nil { screen.paragraph("there is no such patient") }
        case .refuted(let found?): write(found, into: &screen)
        }
    }

    private func write(_ found: Counterexample, into screen: inout TextScreen) {
        let titles =
            found.patients.count == 1 ? ["A patient of whom it is not true"] : ["A patient", "and one who differs"]
        for (title, patient) in zip(titles, found.patients) {
            screen.paragraph("\(title)\(level(of: patient).map { ", at \($0)" } ?? ""):")
            let words = PatientText(book: book)
            for line in words.present(patient) { screen.paragraph(line, indent: 4, mark: "+ ") }
            let absent = words.absent(patient)
            if !absent.isEmpty {
                screen.paragraph("not: \(absent.joined(separator: "; "))", indent: 4, mark: "- ")
            }
            if words.present(patient).isEmpty, absent.isEmpty { screen.paragraph("any patient", indent: 4) }
        }
    }

    /// The range of levels of a patient, in words.
    func level(of patient: Patient) -> String? {
        guard let urgency = try? assessor.assess(patient).urgency else { return nil }
        let (least, most) = (book[urgency.atLeast].id, book[urgency.atMost].id)
        return least == most ? "`\(least)`" : "`\(least)` to `\(most)`"
    }
}
