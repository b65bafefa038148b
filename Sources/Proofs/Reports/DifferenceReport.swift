// How two versions of a rule book differ, to be shown.

import Evaluation
import RuleModel
public import Wording

/// The result of one run of `triage diff`, in the shapes that people and programs read.
public struct DifferenceReport {
    /// What was found.
    public let difference: Difference
    /// The patients of a file, or `nil` if none was given.
    public let patients: ComparedPatients?
    /// What decided: the solver's name.
    public let decidedBy: String
    var match: BookMatch { difference.match }

    /// A report on what was found.
    public init(_ difference: Difference, patients: ComparedPatients?, by decidedBy: String) {
        self.difference = difference
        self.patients = patients
        self.decidedBy = decidedBy
    }

    /// Whether the versions differ at all in what they say of patients.
    public var hasChange: Bool {
        !difference.keepsEveryLevel || !difference.rules.isEmpty || !difference.acceptance.isEmpty
            || patients?.moved.isEmpty == false
    }

    /// What is true of every patient, in a sentence without its period.
    var verdict: String {
        if difference.keepsEveryLevel { return "no patient's level changes: proved for every patient" }
        func words(_ answers: [Bool?], _ change: String) -> String {
            if answers.contains(true) { return "the level of some patients \(change)" }
            return answers.contains(nil) ? "whether any level \(change) is not decided" : "proved: no level \(change)"
        }
        let falls = words([difference.someLevelFalls, difference.someOpenLevelFalls], "falls")
        return falls + "; " + words([difference.someLevelRises, difference.someOpenLevelRises], "rises")
    }

    func title(_ change: Difference.RuleChange) -> String {
        let word: String =
            switch change.kind {
            case .redFlag: "red flag"
            case .advice: "advice"
            case .cause: "cause"
            }
        let verb: String =
            switch (change.kind, change.change) {
            case (_, .added): "is new"
            case (_, .removed): "is gone"
            case (_, .level): "has another level"
            case (.redFlag, .appears): "is raised for more patients"
            case (.redFlag, .disappears): "is no longer raised for some"
            case (.advice, .appears): "is given to more patients"
            case (.advice, .disappears): "is no longer given to some"
            case (.cause, .appears): "is supported for more patients"
            case (.cause, .disappears): "is no longer supported for some"
            }
        return "\(word) `\(change.id)` \(verb)" + (change.remark.map { ": \($0)" } ?? "")
    }

    /// Why a level was given: the red flags that demand it.
    func reasons(_ assessment: Assessment) -> [String] {
        let book = assessment.book
        let decisive = assessment.redFlags.filter { book.redFlags[$0.flag].urgency == assessment.urgency.atLeast }
        return decisive.map { raised in
            let flag = book.redFlags[raised.flag]
            return "\(flag.title) (\(flag.location)): \(flag.because)"
        }
    }

    func level(_ assessment: Assessment) -> String { "`\(assessment.book[assessment.urgency.atLeast].id)`" }

    func range(_ assessment: Assessment?) -> String {
        guard let assessment else { return "refused as a contradiction" }
        let (least, most) = (
            assessment.book[assessment.urgency.atLeast].id, assessment.book[assessment.urgency.atMost].id
        )
        return least == most ? "`\(least)`" : "between `\(least)` and `\(most)`"
    }

    func asks(_ assessment: Assessment?) -> [String] {
        guard let assessment else { return [] }
        return assessment.nextQuestions.prefix(3).map { question in
            switch question.asked {
            case .question(let place): assessment.book.questions[place].ask
            case .finding(let finding): assessment.book[finding].ask ?? assessment.book[finding].label
            }
        }
    }

    static func condition(_ when: [String]) -> String { when.isEmpty ? "every patient" : when.joined(separator: "; ") }
}

// MARK: Text

extension DifferenceReport {
    /// The report for people.
    public func text(style: TextStyle = .plain, width: Int = 80) -> String {
        var screen = TextScreen(style, width: width)
        let (old, new) = (match.old.header, match.new.header)
        screen.heading(
            "\(new.title): \(old.version) (\(match.old.sha256.prefix(8))) to \(new.version) (\(match.new.sha256.prefix(8)))"
        )
        screen.paragraph(verdict + ".", ink: difference.downgrades == false ? .calm : .alarm)
        for note in match.notes { screen.paragraph(note, mark: "note: ") }
        if !difference.levels.isEmpty {
            screen.paragraph(
                "Below, each group keeps its level where something else demands as much; advice that goes with a level "
                    + "follows it.")
        }
        for falls in [true, false] {
            let changes = difference.levels.filter { $0.falls == falls }
            guard !changes.isEmpty else { continue }
            screen.heading(falls ? "The level falls" : "The level rises", falls ? .alarm : .caution)
            for change in changes { write(change, into: &screen) }
        }
        if !difference.acceptance.isEmpty {
            screen.heading("Answers that cannot be true together")
            screen.paragraph("Who leaves one of them out is taken to have what follows from the others.")
            for change in difference.acceptance {
                screen.paragraph(
                    "\(change.isAcceptedNow ? "accepted now" : "refused now"): \(DifferenceReport.condition(change.when))",
                    mark: "- ")
            }
        }
        for change in difference.open {
            let present = PatientText(book: match.new).present(change.patient)
            let absent = PatientText(book: match.new).absent(change.patient).map { "not: \($0)" }
            screen.paragraph(
                "who says only \((present + absent).joined(separator: "; ")): before \(range(change.before)), now "
                    + range(change.now), mark: change.falls ? "falls: " : "rises: ",
                ink: change.falls ? .alarm : .caution)
        }
        if !difference.rules.isEmpty {
            screen.heading("Rules")
            for change in difference.rules {
                screen.paragraph(title(change), mark: "- ")
                for group in change.groups {
                    screen.paragraph(DifferenceReport.condition(group.when), indent: 4, mark: "where ")
                }
            }
        }
        if let patients { write(patients, into: &screen) }
        if !difference.omitted.isEmpty {
            screen.heading("More patients are concerned than are told above")
            for name in difference.omitted { screen.paragraph(name, mark: "- ") }
        }
        if !difference.undecided.isEmpty {
            screen.heading("Not decided", .caution)
            for reason in difference.undecided { screen.paragraph(reason, mark: "- ") }
        }
        return screen.text
    }

    private func write(_ change: Difference.LevelChange, into screen: inout TextScreen) {
        let (from, to) = (match.old[change.from].id, match.new[change.to].id)
        screen.paragraph(
            DifferenceReport.condition(change.group.when),
            mark: "from `\(from)` \(change.falls ? "down" : "up") to `\(to)`: ")
        let words = PatientText(book: match.new)
        let present = words.present(change.group.new)
        let absent = words.absent(change.group.new)
        screen.paragraph(
            "for example \(present.isEmpty ? "nothing present" : present.joined(separator: "; "))"
                + (absent.isEmpty ? "" : ", and no to \(absent.count) others"), indent: 4)
        for (word, assessment) in [("before", change.group.before), ("now", change.group.now)] {
            let reasons = reasons(assessment)
            screen.paragraph(
                reasons.isEmpty ? "no red flag" : reasons.joined(separator: " "), indent: 4,
                mark: "\(word) \(level(assessment)): ")
        }
    }

    private func write(_ patients: ComparedPatients, into screen: inout TextScreen) {
        screen.heading("Of \(patients.count) patients \(patients.moved.count) move")
        if !patients.unread.isEmpty {
            let lines = patients.unread.prefix(10).map(String.init).joined(separator: ", ")
            screen.paragraph(
                "neither version can read \(patients.unread.count == 1 ? "line" : "lines") \(lines)\(patients.unread.count > 10 ? " and more" : "")"
            )
        }
        for moved in patients.moved {
            screen.paragraph(
                "\(moved.direction.rawValue): before \(range(moved.before)), now \(range(moved.now))",
                mark: "line \(moved.line)\(moved.id.map { ", \($0)" } ?? ""): ")
            for ask in asks(moved.now) { screen.paragraph(ask, indent: 4, mark: "ask next: ") }
        }
    }
}
