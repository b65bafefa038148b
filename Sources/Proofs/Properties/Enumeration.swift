// Small books without a solver: every patient, one after the other.

import Evaluation
public import RuleModel

/// Decides what a small rule book is held to by assessing every complete patient there is: one for each set of answers
/// that some condition tells from another.
///
///     let all = Enumeration(book)    // nil: too many patients
///
/// Used on one thread.
public final class Enumeration {
    private let book: RuleBook
    private let replay: Replay
    private let implications: Implications
    /// By finding: each value it can have.
    private let answers: [[Answer]]
    /// Every complete patient that breaks no implication.
    private let patients: [Replay.Assessed]
    private let limit: Int

    /// Assesses every complete patient of a book.
    /// - Parameter limit: how many patients may be assessed; `nil` if the book has more.
    public init?(_ book: RuleBook, limit: Int = 5_000) {
        self.book = book
        self.limit = limit
        replay = Replay(book)
        implications = Implications(book)
        answers = Enumeration.answers(of: book)
        var count = 1
        for own in answers {
            count = count.multipliedReportingOverflow(by: own.count).partialValue
            guard count > 0, count <= limit else { return nil }
        }
        let replay = replay
        patients = Enumeration.patients(of: book, answers).map(replay.assessed).filter { $0.redFlags != nil }
    }

    /// Proves or refutes one statement.
    public func result(of goal: Goal) -> ProofResult {
        switch goal.kind {
        case .flagIsNeeded(let flag): return needed(flag, goal)
        case .questionMatters(let place): return matters(book.questions[place].fills, goal)
        case .answerMatters(let finding): return matters([finding], goal)
        case .worseNeverLowers(let finding): return worse(finding.value, goal)
        case .flagWins, .boundsHold, .adviceKeepsToItsLevels: return known(goal)
        default:
            let example = smallest(patients.filter { replay.isExample(goal, [$0]) }.map { [$0.patient] })
            switch goal.reach {
            case .someone: return ProofResult(goal, example == nil ? .refuted(nil) : .proved)
            case .everyone: return everyone(goal, example)
            }
        }
    }

    private func everyone(_ goal: Goal, _ example: [Patient]?) -> ProofResult {
        guard let example else { return ProofResult(goal, .proved) }
        return ProofResult(goal, .refuted(Counterexample(patients: example, complete: example)))
    }

    /// Of some examples the one with the fewest findings present, of these the first in the book's order.
    private func smallest(_ examples: [[Patient]]) -> [Patient]? {
        examples.min { left, right in
            let (one, other) = (present(left[0]), present(right[0]))
            return one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
        }
    }

    /// The places of what is present, options counted.
    private func present(_ patient: Patient) -> [Int] {
        var places: [Int] = []
        var next = 0
        for finding in book.findings.indices {
            switch patient.answers[finding] {
            case .present:
                places.append(next)
                next += 1
            case .options(let truths):
                places += truths.indices.filter { truths[$0] == .present }.map { next + $0 }
                next += truths.count
            default: next += 1
            }
        }
        return places
    }

    // MARK: Goals of more than one patient

    private func needed(_ flag: Int, _ goal: Goal) -> ProofResult {
        let raised = patients.filter { $0.redFlags?[flag] == .present }
        guard !raised.isEmpty else { return ProofResult(goal, .refuted(nil), remark: "it can never be raised") }
        let rival = BookEncoding(book).rivals(of: flag).first { rival in
            raised.allSatisfy { $0.redFlags?[rival] == .present }
        }
        guard let rival else { return ProofResult(goal, .proved) }
        return ProofResult(
            goal, .refuted(nil), remark: "whenever it is raised, so is `\(book.redFlags[rival].id)`")
    }

    private static let tooMany = ProofResult.Verdict.notDecided("there are too many patients to try them all")

    /// Whether two patients differ outside of some findings.
    private func differ(_ one: Patient, _ other: Patient, but free: Set<Int>) -> Bool {
        book.findings.indices.contains { !free.contains($0) && one.answers[$0] != other.answers[$0] }
    }

    private func matters(_ asked: [Finding.Index], _ goal: Goal) -> ProofResult {
        guard patients.count <= 600 else { return ProofResult(goal, Enumeration.tooMany) }
        let asked = Set(asked.map(\.value))
        let free = implications.connected(to: asked)
        for (place, one) in patients.enumerated() {
            for other in patients[place...] where !differ(one.patient, other.patient, but: free) {
                guard asked.contains(where: { one.patient.answers[$0] != other.patient.answers[$0] }) else { continue }
                if replay.isExample(goal, [one, other]) { return ProofResult(goal, .proved) }
            }
        }
        return ProofResult(goal, .refuted(nil))
    }

    private func worse(_ finding: Int, _ goal: Goal) -> ProofResult {
        guard patients.count <= 600 else { return ProofResult(goal, Enumeration.tooMany) }
        let relation = WorseRelation(book, implications, finding)
        var examples: [[Patient]] = []
        for one in patients {
            for other in patients where replay.isExample(goal, [one, other]) && relation.holds(one, other) {
                examples.append([one.patient, other.patient])
            }
        }
        return everyone(goal, smallest(examples))
    }

    /// Patients of whom a part is known, each with every way in which it may turn out.
    private func known(_ goal: Goal) -> ProofResult {
        var count = 1
        let partial = answers.map { Enumeration.partial($0) }
        for own in partial {
            count = count.multipliedReportingOverflow(by: own.count).partialValue
            guard count > 0, count <= limit else { return ProofResult(goal, Enumeration.tooMany) }
        }
        for start in Enumeration.patients(of: book, partial) {
            let known = replay.assessed(start)
            guard known.redFlags != nil else { continue }
            for complete in patients where agrees(complete.patient, start) {
                if replay.isExample(goal, [known, complete]) { return everyone(goal, [start, complete.patient]) }
            }
        }
        return ProofResult(goal, .proved)
    }

    private func agrees(_ complete: Patient, _ known: Patient) -> Bool {
        zip(complete.answers, known.answers).allSatisfy { answer, known in
            switch (answer, known) {
            case (_, .notAsked): true
            case (.options(let truths), .options(let stated)):
                zip(truths, stated).allSatisfy { $1 == .unknown || $0 == $1 }
            default: answer == known
            }
        }
    }

    // MARK: All patients

    /// By finding: one answer for each class of values that conditions tell apart.
    private static func answers(of book: RuleBook) -> [[Answer]] {
        var encoding = BookEncoding(book)
        let conditions = ConditionReading.conditions(of: book) + book.properties.flatMap(\.conditions)
        _ = encoding.formulas(conditions)
        for case .numbers(let rising, let falling)? in book.findings.map(\.worse) {
            _ = encoding.formulas([rising, falling].compactMap { $0 })
        }
        return book.findings.enumerated().map { place, finding in
            guard finding.isStated else { return [.notAsked] }
            switch finding.kind {
            case .yesNo: return [.absent, .present]
            case .choice(let options): return options.indices.map { .option($0) }
            case .choices(let list):
                return list.options.reduce([[]]) { lists, _ in lists.flatMap { [$0 + [.absent], $0 + [.present]] } }
                    .map { .options($0) }
            case .quantity(let quantity):
                let cuts = (encoding.cuts[place] ?? []).filter(quantity.limits.contains).sorted()
                let between = zip(cuts, cuts.dropFirst()).compactMap { ReadPatient.plainest(between: $0, and: $1) }
                return (cuts + between).sorted().map { .quantity($0) }
            case .score: return [.notAsked]
            }
        }
    }

    /// The same with what may be known of a finding.
    private static func partial(_ answers: [Answer]) -> [Answer] {
        guard case .options(let first)? = answers.first else {
            return answers == [.notAsked] ? answers : [.notAsked] + answers
        }
        return first.reduce([[]]) { lists, _ in
            lists.flatMap { [$0 + [.unknown], $0 + [.absent], $0 + [.present]] }
        }.map { .options($0) }
    }

    private static func patients(of book: RuleBook, _ answers: [[Answer]]) -> [Patient] {
        var patients = [Patient(for: book)]
        for (finding, own) in answers.enumerated() {
            patients = patients.flatMap { patient in
                own.map { answer in
                    var patient = patient
                    patient.answers[finding] = answer
                    return patient
                }
            }
        }
        return patients
    }
}
