// Why each rule of a book stands as it does for one patient, whether it holds or not.

public import RuleModel

/// How the conditions of a book stand for one patient, with what each rests on or needs.
///
///     let reasoning = try Reasoning(assessor, patient)
///     reasoning.redFlag(3).grounds        // why it holds, or why it does not
public struct Reasoning {
    /// How a condition stands.
    public struct State: Sendable {
        /// Whether it is known to hold, known not to, or neither.
        public let truth: Truth
        /// The facts that make it hold or fail, in the book's order; empty while it is unknown.
        public let grounds: [Assessment.Ground]
        /// The unknown stated findings that decide it; empty unless it is unknown.
        public let needs: [Finding.Index]
    }

    private let program: Program
    private let explanation: Explanation

    /// Takes up one patient of the assessor's book.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    public init(_ assessor: Assessor, _ patient: Patient) throws(Contradiction) {
        program = assessor.program
        let lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        explanation = Explanation(program, lanes, lane: 0)
    }

    /// Whether the patient is what the book is about; `nil` if the book is about every patient.
    public var scope: State? { program.scope.map { state($0) } }

    /// A red flag, by place.
    public func redFlag(_ place: Int) -> State { state(program.redFlags[place]) }

    /// A complication, by place.
    public func complication(_ place: Int) -> State { state(program.complications[place]) }

    /// When an advice is given, by place, and what must be known absent for it.
    public func advice(_ place: Int) -> (when: State, unless: [State]) {
        (state(program.adviceWhen[place]), program.adviceUnless[place].map { state($0) })
    }

    private func state(_ edge: Edge) -> State {
        let truth = explanation.planes.truth(edge, lane: 0)
        if truth == .unknown { return State(truth: truth, grounds: [], needs: explanation.needs([edge])) }
        return State(truth: truth, grounds: explanation.restsOn(edge).grounds, needs: [])
    }
}
