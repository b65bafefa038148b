// Decides every goal of a rule book with a solver, and has the evaluator confirm each example.

public import RuleModel

/// Proves what a rule book is held to, with a solver.
///
///     let prover = Prover(book, solver, SolverLimits())
///     for goal in Goal.all(of: book) { print(try prover.result(of: goal)) }
///
/// Used on one thread. Patients that show or refute something were assessed by the evaluator before they are returned.
public final class Prover {
    private let book: RuleBook
    private let replay: Replay
    private let solver: SolverProgram
    private let limits: SolverLimits

    private lazy var patient = SinglePatient(book, SolverSession(solver, limits))
    private lazy var pair = TwoPatients(book, SolverSession(solver, limits))
    private lazy var known = KnownPatient(book, SolverSession(solver, limits))
    private var started: [SolverSession] = []

    /// A prover of one book.
    public init(_ book: RuleBook, _ solver: SolverProgram, _ limits: SolverLimits = SolverLimits()) {
        self.book = book
        self.solver = solver
        self.limits = limits
        replay = Replay(book)
    }

    /// All that was asked of the solver so far, as scripts of SMT-LIB 2 that stand one behind the other.
    public var script: String {
        started.map { $0.script.joined(separator: "\n") + "\n" }.joined(separator: "(reset)\n")
    }

    /// Proves or refutes one statement.
    /// - Throws: if the solver's example is none for the evaluator, which is a bug.
    public func result(of goal: Goal) throws(ProofDisagreement) -> ProofResult {
        switch goal.subject {
        case .patient: try result(of: goal, patient)
        case .pair: try result(of: goal, pair)
        case .known: try result(of: goal, known)
        }
    }

    private func result(of goal: Goal, _ asked: some QuestionedPatients) throws(ProofDisagreement) -> ProofResult {
        if !started.contains(where: { $0 === asked.conversation.session }) {
            started.append(asked.conversation.session)
        }
        let (question, scope) = asked.question(goal)
        asked.conversation.session.note("\(goal.id): \(goal.sentence)")
        let outcome = asked.conversation.example(of: question, scope, smallest: goal.reach == .everyone)
        switch (goal.reach, outcome) {
        case (_, .undecided(let reason)): return ProofResult(goal, .notDecided(reason))
        case (.everyone, .none): return ProofResult(goal, .proved)
        case (.someone, .none): return none(goal)
        case (.someone, .found(let patients, _)):
            guard try isConfirmed(goal, patients) else { return ProofResult(goal, .notDecided(calculatedReason)) }
            return ProofResult(goal, .proved)
        case (.everyone, .found(let patients, let model)):
            let shown = asked.shown(patients, model)
            guard try isConfirmed(goal, shown) else { return ProofResult(goal, .notDecided(calculatedReason)) }
            var smallest = shown
            if asked.canBeReduced, let needed = asked.conversation.needed(patients, question, scope),
                replay.isExample(goal, needed.map(replay.assessed))
            {
                smallest = needed
            }
            return ProofResult(goal, .refuted(Counterexample(patients: smallest, complete: patients)))
        }
    }

    private func isConfirmed(_ goal: Goal, _ patients: [Patient]) throws(ProofDisagreement) -> Bool {
        if replay.isExample(goal, patients.map(replay.assessed)) { return true }
        // A proof lets a calculated finding have any value; the evaluator calculates it.
        guard !replay.calculated.isEmpty else { throw ProofDisagreement(goal: goal, patients: patients) }
        return false
    }

    private var calculatedReason: String {
        let ids = replay.calculated.map { "`\($0)`" }.joined(separator: ", ")
        return "it hangs on what is calculated (\(ids)), which a proof takes for any value within its limits"
    }

    /// Nobody is an example: the statement is refuted, but for a red flag that has several rivals.
    private func none(_ goal: Goal) -> ProofResult {
        guard case .flagIsNeeded(let flag) = goal.kind else { return ProofResult(goal, .refuted(nil)) }
        let raised = patient.encoding.raised(flag)
        guard case .found = ask([raised]) else {
            return ProofResult(goal, .refuted(nil), remark: "it can never be raised")
        }
        for rival in patient.encoding.rivals(of: flag) {
            switch ask([raised, Formula.not(patient.encoding.raised(rival))]) {
            case .none:
                return ProofResult(
                    goal, .refuted(nil), remark: "whenever it is raised, so is `\(book.redFlags[rival].id)`")
            case .undecided(let reason): return ProofResult(goal, .notDecided(reason))
            case .found: break
            }
        }
        return ProofResult(goal, .proved, remark: "others together are raised whenever it is, but none alone")
    }

    private func ask(_ sought: [String]) -> Conversation.Outcome {
        let scope = patient.prepared()
        return patient.conversation.example(of: Question(sought: sought), scope, smallest: false)
    }
}
