// Whether conditions can hold at all: the completion search, asked about patients of whom nothing is known.

public import RuleModel
import Synchronization

/// Answers whether any complete patient of a book fulfils conditions. Immutable; safe to share between threads.
///
///     let satisfiability = Satisfiability(book)
///     satisfiability.canHold(flag.when)                    // .no: no patient can raise it
///     satisfiability.canHold(flag.when, without: other)    // .no: whenever it holds, so does the other
///
/// A complete patient has an answer to everything: one value within the limits for each quantity, one option for each
/// choice, and no implication is broken. `yes` and `no` are proofs.
public struct Satisfiability: Sendable {
    /// Whether a complete patient fulfils what was asked about.
    public enum Answer: Hashable, Sendable {
        /// Some complete patient does.
        case yes
        /// No complete patient does.
        case no
        /// The search reached its work limit; or the answer hangs on a calculated finding, whose values are not known.
        case undecided
    }

    let program: Program
    /// What holds of every patient.
    let planes: Planes
    private let edges: [Condition: Edge]
    private let free: Set<Edge>
    let reading: ConditionReading
    /// Whether there is any patient.
    private let patients: Completion.Answer
    private let work = Work()

    /// The work that may still be done for one book, in visits of nodes.
    private final class Work: Sendable {
        /// A few seconds; books that people write take a small part of it.
        private let left = Atomic<Int>(200_000_000)

        /// Whether so much may still be done. Then it counts as done.
        func take(_ amount: Int) -> Bool { left.wrappingSubtract(amount, ordering: .relaxed).newValue >= 0 }
    }

    /// Compiles every condition of a book, the members of each, and further conditions over its findings.
    public init(_ book: RuleBook, including further: [Condition] = []) {
        var conditions: [Condition] = []
        var seen = Set<Condition>()
        func add(_ condition: Condition) {
            guard seen.insert(condition).inserted else { return }
            conditions.append(condition)
            for member in condition.members { add(member) }
        }
        for condition in ConditionReading.conditions(of: book) + further { add(condition) }
        let compiled = ProgramBuilder.compile(book, including: conditions)
        program = compiled.program
        edges = Dictionary(uniqueKeysWithValues: zip(conditions, compiled.edges))
        var planes = Planes(program)
        planes.close(program)
        planes.evaluate(program, before: program.nodes.count)
        free = Set(
            zip(compiled.edges, compiled.areFree).filter { $0.1 && planes.isOpen($0.0) & 1 != 0 }
                .flatMap { [$0.0, !$0.0] })
        self.planes = planes
        patients =
            planes.conflict & 1 != 0 ? .doesNotExist : Completion.exists(program, planes, lane: 0, making: [])
        reading = ConditionReading(book)
    }

    /// Whether the book has any patient: `no` if its implications contradict each other whatever the answers.
    public var hasPatients: Answer { isPossible(present: [], absent: []) }

    /// Whether some complete patient fulfils a condition.
    /// - Parameter condition: one of the book's, a member of one, or one of the further conditions.
    public func canHold(_ condition: Condition) -> Answer { isPossible(present: [condition], absent: []) }

    /// Whether some complete patient does not fulfil a condition.
    public func canFail(_ condition: Condition) -> Answer { isPossible(present: [], absent: [condition]) }

    /// Whether some complete patient fulfils one condition and not another.
    public func canHold(_ condition: Condition, without other: Condition) -> Answer {
        isPossible(present: [condition], absent: [other])
    }

    /// Whether some complete patient fulfils all of some conditions and none of some others.
    public func isPossible(present: [Condition], absent: [Condition]) -> Answer {
        isPossible(goal(present: present, absent: absent))
    }

    /// Whether some complete patient fulfils a goal; of a goal to leave something unknown, whether some patient does.
    public func isPossible(_ goal: Goal) -> Answer {
        let answer: Completion.Answer =
            switch goal.aim {
            case .unknown(let edge): patients == .exists && planes.isOpen(edge) & 1 == 0 ? .doesNotExist : patients
            case .known(let edges):
                if edges.isEmpty || patients == .doesNotExist || edges.count == 1 && free.contains(edges[0]) {
                    patients
                } else if work.take(program.nodes.count) {
                    find(making: edges).answer
                } else {
                    .undecided
                }
            }
        switch answer {
        case .doesNotExist: return .no
        case .undecided: return .undecided
        case .exists: return goal.restsOnCalculated ? .undecided : .yes
        }
    }

    /// Those of other conditions that hold for every patient who fulfils a condition, by place: proved, one by one.
    /// Nothing is said of a condition that no patient fulfils.
    public func holding(whenever condition: Condition, among others: [Condition]) -> [Int] {
        guard work.take(program.nodes.count) else { return [] }
        let found = find(making: [edge(condition)])
        guard found.answer != .doesNotExist else { return [] }
        return others.indices.filter { place in
            // One patient who fulfils the condition rules most of them out.
            if let example = found.planes, example.fails(edge(others[place])) & 1 != 0 { return false }
            return canHold(condition, without: others[place]) == .no
        }
    }

    func find(making goals: [Edge]) -> (answer: Completion.Answer, planes: Planes?) {
        var budget = Completion.budget(of: program)
        let before = budget
        defer { _ = work.take((before - budget) * program.nodes.count) }
        return Completion.find(program, planes, lane: 0, making: goals, budget: &budget)
    }

    func edge(_ condition: Condition) -> Edge {
        guard let edge = edges[condition] else {
            preconditionFailure("the condition is not the book's, and was not given as a further one")
        }
        return edge
    }

    func restsOnCalculated(_ conditions: [Condition]) -> Bool {
        !program.calculated.isEmpty && reading.calculatedBehind(conditions).contains { !$0.isEmpty }
    }
}
