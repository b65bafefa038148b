// One question to a solver, and which patients it is about.

import RuleModel

/// What is asked of the solver: whether there are patients such that everything given and everything sought is true.
struct Question {
    /// What holds of the patients by their nature: how the second differs from the first.
    var given: [String] = []
    /// What they are to be an example of.
    let sought: [String]
}

/// What a question is about.
enum QuestionSubject {
    /// One complete patient.
    case patient
    /// Two complete patients.
    case pair
    /// One patient of whom a part is known.
    case known
}

extension Goal {
    var subject: QuestionSubject {
        switch kind {
        case .worseNeverLowers, .questionMatters, .answerMatters: .pair
        case .flagWins, .boundsHold, .everyoneSettles, .adviceKeepsToItsLevels: .known
        case .patientExists, .findingCanHold, .patternCanHold, .patternCanFail, .flagCanHold, .flagCanFail,
            .flagIsNeeded, .complicationCanHold, .complicationCanFail, .levelIsReachable, .causeIsReachable,
            .reasonCanHold, .adviceIsReachable, .stated, .someoneIsMeant:
            .patient
        }
    }
}

extension BookEncoding {
    /// The question that decides a statement about one complete patient.
    mutating func question(_ goal: Goal) -> Question {
        switch goal.kind {
        case .patientExists: return Question(sought: [])
        case .findingCanHold(let finding): return Question(sought: [truth(of: finding)])
        case .patternCanHold(let place): return Question(sought: [formula(pattern(place))])
        case .patternCanFail(let place): return Question(sought: [Formula.not(formula(pattern(place)))])
        case .flagCanHold(let flag): return Question(sought: [raised(flag)])
        case .flagCanFail(let flag): return Question(sought: [Formula.not(raised(flag))])
        case .flagIsNeeded(let flag):
            let rivals = rivals(of: flag).map { Formula.not(raised($0)) }
            return Question(sought: [raised(flag)] + rivals)
        case .complicationCanHold(let place): return Question(sought: [isMentioned(place)])
        case .complicationCanFail(let place): return Question(sought: [Formula.not(isMentioned(place))])
        case .levelIsReachable(let level): return Question(sought: [isLevel(level), hasDisposition()])
        case .causeIsReachable(let cause): return Question(sought: [isSupported(cause)])
        case .reasonCanHold(let cause, let isFor, let member):
            let reasons = isFor ? book.causes[cause].forIt : book.causes[cause].against
            return Question(sought: [formula(reasons[member].condition)])
        case .adviceIsReachable(let advice): return Question(sought: [isGiven(advice)])
        case .stated(let property, let claim):
            return Question(sought: whenever(property) + [violates(book.properties[property].claims[claim])])
        case .someoneIsMeant(let property): return Question(sought: whenever(property))
        case .worseNeverLowers, .questionMatters, .answerMatters, .flagWins, .boundsHold, .everyoneSettles,
            .adviceKeepsToItsLevels:
            preconditionFailure("these are not about one complete patient")
        }
    }

    private func pattern(_ place: Int) -> Condition {
        Condition(.pattern(Pattern.Index(place)), at: book.patterns[place].location)
    }

    private mutating func whenever(_ property: Int) -> [String] {
        book.properties[property].whenever.map { [formula($0)] } ?? []
    }

    private mutating func violates(_ claim: Property.Claim) -> String {
        switch claim {
        case .urgency(let least, let most):
            let isLow = least.map { Formula.not(isAtLeast($0)) } ?? Formula.no
            guard let most, most < book.topLevel else { return isLow }
            return Formula.any([isLow, isAtLeast(Level.Index(most.value + 1))])
        case .holds(let condition): return Formula.not(formula(condition))
        case .never(let condition): return formula(condition)
        case .raises(let flag, let isRaised): return isRaised ? Formula.not(raised(flag)) : raised(flag)
        case .gives(let advice, let given): return given ? Formula.not(isGiven(advice)) : isGiven(advice)
        case .supports(let cause, let supported):
            return supported ? Formula.not(isSupported(cause)) : isSupported(cause)
        }
    }

    /// The red flags of equal or higher level that could make one redundant: not those that it says it refines.
    func rivals(of flag: Int) -> [Int] {
        var refined = Set<Int>()
        var current = flag
        while let id = book.redFlags[current].refines, let next = book.redFlags.firstIndex(where: { $0.id == id }),
            refined.insert(next).inserted
        { current = next }
        return book.redFlags.indices.filter {
            $0 != flag && book.redFlags[$0].urgency >= book.redFlags[flag].urgency && !refined.contains($0)
        }
    }
}

extension PatientPair {
    /// The question that decides a statement about two patients.
    mutating func question(_ goal: Goal) -> Question {
        switch goal.kind {
        case .worseNeverLowers(let finding): return Question(given: isWorse(finding.value), sought: [isLower()])
        case .questionMatters(let place):
            return Question(given: differ(in: book.questions[place].fills), sought: [differInConclusions()])
        case .answerMatters(let finding):
            return Question(given: differ(in: [finding]), sought: [differInConclusions()])
        default: preconditionFailure("this is not about two patients")
        }
    }
}

extension KnownEncoding {
    /// The question that decides a statement about what is unknown.
    mutating func question(_ goal: Goal) -> Question {
        switch goal.kind {
        case .flagWins(let flag): return Question(sought: [loses(flag)])
        case .boundsHold: return Question(sought: [breaksBounds()])
        case .everyoneSettles: return Question(sought: [isNotSettled()])
        case .adviceKeepsToItsLevels(let advice): return Question(sought: [isGivenWrongly(advice)])
        default: preconditionFailure("this is not about what is unknown")
        }
    }
}
