// What is to be proved: one statement about every patient of a rule book, or about some patient.

public import RuleModel

/// One statement about a rule book that is proved or refuted by itself.
public struct Goal: Hashable, Sendable {
    /// What it says.
    public enum Kind: Hashable, Sendable {
        /// Some complete patient fits the book at all.
        case patientExists
        /// A yes/no finding that implications tie to others can be present.
        case findingCanHold(Int)
        /// A pattern can hold, or not hold.
        case patternCanHold(Int)
        case patternCanFail(Int)
        /// A red flag can hold, or not hold.
        case flagCanHold(Int)
        case flagCanFail(Int)
        /// A red flag can hold without another of equal or higher level that it does not say it refines.
        case flagIsNeeded(Int)
        /// A complication can hold, or not hold.
        case complicationCanHold(Int)
        case complicationCanFail(Int)
        /// Some patient in scope is given the level.
        case levelIsReachable(Level.Index)
        /// Some patient's findings support the cause, and each of its reasons can hold.
        case causeIsReachable(Int)
        case reasonCanHold(cause: Int, isFor: Bool, member: Int)
        /// Some patient is given the advice.
        case adviceIsReachable(Int)
        /// Some answer to a question of the book, or to that of a finding, changes something.
        case questionMatters(Int)
        case answerMatters(Finding.Index)
        /// A red flag that is known to hold gives at least its level, however what is unknown turns out.
        case flagWins(Int)
        /// However what is unknown turns out, the level is neither below `at_least` nor above `at_most`.
        case boundsHold
        /// A patient of whom everything is known is settled.
        case everyoneSettles
        /// Advice is given only beside levels it belongs to, however what is unknown turns out.
        case adviceKeepsToItsLevels(Int)
        /// A worse value of a finding never lowers the level.
        case worseNeverLowers(Finding.Index)
        /// A claim of a property that the author states.
        case stated(property: Int, claim: Int)
        /// Some patient is one that a stated property is about.
        case someoneIsMeant(property: Int)
    }

    /// What it says.
    public let kind: Kind
    /// A stable name: `red-flag-can-hold/stiff_neck`.
    public let id: String
    /// What it says, as a sentence without its period.
    public let sentence: String
    /// The declaration that it is about.
    public let location: SourceLocation

    /// What it says of patients.
    enum Reach {
        /// Some patient, or some two patients, are an example.
        case someone
        /// No patient, or no two patients, are an example of the opposite.
        case everyone
    }

    var reach: Reach {
        switch kind {
        case .flagWins, .boundsHold, .everyoneSettles, .adviceKeepsToItsLevels, .worseNeverLowers, .stated: .everyone
        case .patientExists, .findingCanHold, .patternCanHold, .patternCanFail, .flagCanHold, .flagCanFail,
            .flagIsNeeded, .complicationCanHold, .complicationCanFail, .levelIsReachable, .causeIsReachable,
            .reasonCanHold, .adviceIsReachable, .questionMatters, .answerMatters, .someoneIsMeant:
            .someone
        }
    }
}

extension Goal {
    /// Everything that a rule book is held to, what its author states first.
    public static func all(of book: RuleBook) -> [Goal] {
        var goals = Goals(book)
        goals.addStated()
        goals.addSafety()
        goals.addRules()
        goals.addQuestions()
        return goals.all
    }
}

/// Gathers the goals of one book.
private struct Goals {
    let book: RuleBook
    var all: [Goal] = []

    init(_ book: RuleBook) { self.book = book }

    private mutating func add(_ kind: Goal.Kind, _ name: String, _ sentence: String, _ location: SourceLocation) {
        all.append(Goal(kind: kind, id: name, sentence: sentence, location: location))
    }

    mutating func addStated() {
        for (place, property) in book.properties.enumerated() {
            for (number, claim) in property.claims.enumerated() {
                let id = property.claims.count == 1 ? property.name : "\(property.name) (\(number + 1))"
                add(
                    .stated(property: place, claim: number), "stated/\(id)",
                    "\(property.name): \(words(claim))", property.location)
            }
            if property.whenever != nil {
                add(
                    .someoneIsMeant(property: place), "stated-of-someone/\(property.name)",
                    "\(property.name): there are such patients", property.location)
            }
        }
    }

    private func words(_ claim: Property.Claim) -> String {
        func level(_ index: Level.Index) -> String { "`\(book[index].id)`" }
        switch claim {
        case .urgency(let least?, let most?) where least == most: return "the urgency is \(level(least))"
        case .urgency(let least?, nil): return "the urgency is at least \(level(least))"
        case .urgency(_, let most?): return "the urgency is at most \(level(most))"
        case .urgency: return "the urgency is any"
        case .holds: return "what it says holds"
        case .never: return "what it excludes never holds"
        case .raises(let flag, let isRaised):
            return "red flag `\(book.redFlags[flag].id)` is \(isRaised ? "" : "never ")raised"
        case .gives(let advice, let isGiven):
            return "advice `\(book.advice[advice].id)` is \(isGiven ? "" : "never ")given"
        case .supports(let cause, let isSupported):
            return "cause `\(book.causes[cause].id)` is \(isSupported ? "" : "never ")supported"
        }
    }

    mutating func addSafety() {
        let header = book.header.location
        add(.patientExists, "some-patient-fits", "some patient fits the book", header)
        add(.everyoneSettles, "everyone-settles", "every complete patient is settled", header)
        add(
            .boundsHold, "bounds-hold", "what is unknown never makes it less than `at_least` or more than `at_most`",
            header)
        for (place, finding) in book.findings.enumerated() where finding.worse != nil {
            add(
                .worseNeverLowers(Finding.Index(place)), "worse-never-lowers/\(finding.id)",
                "a worse `\(finding.id)` never lowers the level", finding.location)
        }
        for (place, flag) in book.redFlags.enumerated() {
            add(
                .flagWins(place), "red-flag-wins/\(flag.id)",
                "red flag `\(flag.id)` gives at least `\(book[flag.urgency].id)`", flag.location)
        }
        for (place, advice) in book.advice.enumerated() {
            add(
                .adviceKeepsToItsLevels(place), "advice-keeps-to-its-levels/\(advice.id)",
                "advice `\(advice.id)` is given only beside its levels", advice.location)
        }
    }

    mutating func addRules() {
        for (rank, level) in book.levels.enumerated() {
            add(
                .levelIsReachable(Level.Index(rank)), "level-is-reachable/\(level.id)",
                "some patient is given level `\(level.id)`", level.location)
        }
        let tied = Implications(book).tied
        for (place, finding) in book.findings.enumerated() where tied.contains(place) {
            add(
                .findingCanHold(place), "finding-can-hold/\(finding.id)", "`\(finding.id)` can be present",
                finding.location)
        }
        for (place, pattern) in book.patterns.enumerated() {
            add(
                .patternCanHold(place), "pattern-can-hold/\(pattern.id)", "pattern `\(pattern.id)` can hold",
                pattern.location)
            add(
                .patternCanFail(place), "pattern-can-fail/\(pattern.id)",
                "pattern `\(pattern.id)` does not always hold",
                pattern.location)
        }
        for (place, flag) in book.redFlags.enumerated() {
            add(
                .flagCanHold(place), "red-flag-can-hold/\(flag.id)", "red flag `\(flag.id)` can be raised",
                flag.location)
            add(
                .flagCanFail(place), "red-flag-can-fail/\(flag.id)", "red flag `\(flag.id)` is not always raised",
                flag.location)
            add(
                .flagIsNeeded(place), "red-flag-is-needed/\(flag.id)",
                "red flag `\(flag.id)` is made redundant by no other", flag.location)
        }
        for (place, cause) in book.causes.enumerated() {
            add(
                .causeIsReachable(place), "cause-is-reachable/\(cause.id)", "cause `\(cause.id)` can be supported",
                cause.location)
            for (isFor, members) in [(true, cause.forIt), (false, cause.against)] {
                for (number, member) in members.enumerated() {
                    add(
                        .reasonCanHold(cause: place, isFor: isFor, member: number),
                        "reason-can-hold/\(cause.id)/\(isFor ? "for_it" : "against")/\(number + 1)",
                        "reason \(number + 1) \(isFor ? "for" : "against") cause `\(cause.id)` can hold",
                        member.location)
                }
            }
        }
        for (place, advice) in book.advice.enumerated() {
            add(
                .adviceIsReachable(place), "advice-is-reachable/\(advice.id)", "advice `\(advice.id)` can be given",
                advice.location)
        }
        for (place, complication) in book.complications.enumerated() {
            add(
                .complicationCanHold(place), "complication-can-hold/\(complication.id)",
                "complication `\(complication.id)` can hold", complication.location)
            add(
                .complicationCanFail(place), "complication-can-fail/\(complication.id)",
                "complication `\(complication.id)` does not always hold", complication.location)
        }
    }

    mutating func addQuestions() {
        let filled = Set(book.questions.flatMap(\.fills))
        for (place, question) in book.questions.enumerated() {
            add(
                .questionMatters(place), "question-matters/\(question.id)",
                "question `\(question.id)` can change something", question.location)
        }
        for (place, finding) in book.findings.enumerated() where finding.ask != nil && finding.isStated {
            guard !filled.contains(Finding.Index(place)) else { continue }
            add(
                .answerMatters(Finding.Index(place)), "question-matters/\(finding.id)",
                "the question of `\(finding.id)` can change something", finding.location)
        }
    }
}
