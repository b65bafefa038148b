// Scenarios that are missing: patients who show what no scenario shows, for the author to say what should happen.

public import Evaluation
public import RuleModel
import Scenarios

/// A patient who shows something that no scenario shows yet. What is to be expected of it is for the author to say.
public struct Proposal: Sendable {
    /// One thing that the patient shows.
    public struct Shown: Sendable {
        /// The decision.
        public let decision: Decision
        /// The part of it.
        public let part: Decision.Part
        /// What is shown of the part.
        public let aim: Obligation.Aim
        /// The value that the part has; of a threshold, `nil`.
        public let truth: Truth?
        /// The decision and the part by their places, in `Coverage.decisions` and `Decision.parts`.
        public let place: (decision: Int, part: Int)
    }

    /// What is said of the patient: nothing could be left out without showing less than it was made for.
    public let given: Patient
    /// Whether everything else is answered with no.
    public let everythingElseAbsent: Bool
    /// What it shows that neither a scenario nor an earlier proposal shows.
    public let shows: [Shown]
    /// What the book says of it today.
    public let assessment: Assessment
}

extension Coverage {
    /// Few patients who together show everything that is missing, as far as patients were found: those who show the
    /// most first. Each is found by search for one thing that is missing, is about what the book is about where that
    /// can be, and says no more than it must.
    public func proposals() -> [Proposal] {
        ProposalFinder(self).proposals()
    }
}

/// Finds patients, and picks few of them.
private struct ProposalFinder {
    /// What is missing: each goal once, with what is shown by fulfilling it.
    private struct Wanted {
        let goal: Satisfiability.Goal
        var shows: [Proposal.Shown]
    }

    private struct Candidate {
        let draft: PatientDraft
        /// As it is assessed.
        let patient: Patient
        /// Places of what it fulfils.
        var fulfils: [Int] = []
    }

    private let coverage: Coverage
    private let assessor: Assessor
    private let wanted: [Wanted]
    /// To be what the book is about.
    private let scope: Satisfiability.Goal?

    init(_ coverage: Coverage) {
        self.coverage = coverage
        assessor = Assessor(coverage.book)
        scope = coverage.book.header.appliesWhen.map { coverage.search.goal(present: [$0], absent: []) }
        var wanted: [Wanted] = []
        var places: [Satisfiability.Goal: Int] = [:]
        for (place, covered) in coverage.decisions.enumerated() {
            for (part, obligation) in covered.obligations.enumerated().flatMap({ part, all in all.map { (part, $0) } })
            where obligation.isMissing {
                for half in obligation.halves where half.state == .missing || half.state == .undecided {
                    let shown = Proposal.Shown(
                        decision: covered.decision, part: covered.decision.parts[part], aim: obligation.aim,
                        truth: half.truth, place: (place, part))
                    if let known = places[half.goal] {
                        wanted[known].shows.append(shown)
                    } else {
                        places[half.goal] = wanted.count
                        wanted.append(Wanted(goal: half.goal, shows: [shown]))
                    }
                }
            }
        }
        self.wanted = wanted
    }

    func proposals() -> [Proposal] {
        var open = Set(wanted.indices)
        var picked: [(candidate: Candidate, new: [Int])] = []
        let candidates = candidates()
        while let best = candidates.max(by: { isBefore($1, $0, open) }) {
            let new = best.fulfils.filter(open.contains)
            guard !new.isEmpty else { break }
            open.subtract(new)
            picked.append((best, new))
        }
        return merged(picked).compactMap { candidate, new in
            guard let assessment = try? assessor.assess(candidate.patient) else { return nil }
            return Proposal(
                given: candidate.draft.given, everythingElseAbsent: candidate.draft.everythingElseAbsent,
                shows: new.flatMap { wanted[$0].shows }, assessment: assessment)
        }
    }

    /// The most that is said of a patient who shows what two patients would.
    private static let mostSaid = 6

    /// Fewer patients: those of whom little is said are made one where the one shows what both do.
    private func merged(_ picked: [(candidate: Candidate, new: [Int])]) -> [(candidate: Candidate, new: [Int])] {
        var kept: [(candidate: Candidate, new: [Int])] = []
        for (candidate, new) in picked {
            let place = kept.indices.first { place in
                let draft = kept[place].candidate.draft.merged(with: candidate.draft, atMost: ProposalFinder.mostSaid)
                let both = kept[place].new + new
                let isAbout = isAbout(candidate.patient) || isAbout(kept[place].candidate.patient)
                guard let draft, let patient = draft.patient(by: assessor), fulfils(patient, both, isAbout) else {
                    return false
                }
                kept[place] = (Candidate(draft: draft, patient: patient), both)
                return true
            }
            if place == nil { kept.append((candidate, new)) }
        }
        return kept.map { candidate, new in (shortened(candidate, new), new) }
    }

    /// The candidate without what it need not say to show all this.
    private func shortened(_ candidate: Candidate, _ goals: [Int]) -> Candidate {
        let isAbout = isAbout(candidate.patient)
        let draft = candidate.draft.reduced { draft in
            draft.patient(by: assessor).map { fulfils($0, goals, isAbout) } ?? false
        }
        guard let draft, let patient = draft.patient(by: assessor) else { return candidate }
        return Candidate(draft: draft, patient: patient)
    }

    /// Whether a patient shows all this, and, where that is asked for, is what the book is about.
    private func fulfils(_ patient: Patient, _ goals: [Int], _ isAbout: Bool) -> Bool {
        let known = coverage.search.knowledge(of: [patient])
        return goals.allSatisfy { known.fulfilling(wanted[$0].goal) == 1 }
            && (!isAbout || scope.map { known.fulfilling($0) == 1 } ?? true)
    }

    private func isAbout(_ patient: Patient) -> Bool { fulfils(patient, [], true) }

    /// Whether one candidate is to be picked before another: it shows more, or as much and says less.
    private func isBefore(_ left: Candidate, _ right: Candidate, _ open: Set<Int>) -> Bool {
        let (many, fewer) = (left.fulfils.count(where: open.contains), right.fulfils.count(where: open.contains))
        return many != fewer ? many > fewer : left.draft.count < right.draft.count
    }

    /// For everything that is wanted, a patient of whom little is said and, where that says no more, one of whom
    /// everything else is denied.
    private func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        var seen = Set<PatientDraft>()
        for want in wanted {
            for draft in drafts(for: want.goal) where seen.insert(draft).inserted {
                guard let patient = draft.patient(by: assessor) else { continue }
                candidates.append(Candidate(draft: draft, patient: patient))
            }
        }
        for start in stride(from: 0, to: candidates.count, by: 64) {
            let places = start..<min(start + 64, candidates.count)
            let known = coverage.search.knowledge(of: candidates[places].map(\.patient))
            for (goal, want) in wanted.enumerated() {
                let fulfilling = known.fulfilling(want.goal)
                for place in places where fulfilling >> UInt64(place - start) & 1 != 0 {
                    candidates[place].fulfils.append(goal)
                }
            }
        }
        return candidates
    }

    private func drafts(for goal: Satisfiability.Goal) -> [PatientDraft] {
        let search = coverage.search
        let about = coverage.book.header.appliesWhen.map { search.goal(goal, and: $0) }
        for goal in [about, goal].compactMap({ $0 }) {
            guard let complete = search.patient(fulfilling: goal) else { continue }
            let isFulfilled = { (draft: PatientDraft) in
                draft.patient(by: assessor).map { search.knowledge(of: [$0]).fulfilling(goal) == 1 } ?? false
            }
            let drafts = [true, false].compactMap { everythingElseAbsent in
                PatientDraft(complete, of: coverage.book, everythingElseAbsent: everythingElseAbsent)
                    .reduced(while: isFulfilled)
            }
            if !drafts.isEmpty { return drafts }
        }
        return []
    }
}
