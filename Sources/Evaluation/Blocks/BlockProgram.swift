// What is to be computed for many patients, worked out once a rule book.

package import RuleModel

/// A rule book compiled for blocks of patients. Immutable; safe to share between threads.
package struct BlockProgram: Sendable {
    /// What will be asked of each block.
    package enum Depth: Sendable {
        /// Which patterns hold, the level that is demanded, and the causes that are supported: `FiringReading`.
        case firings
        /// The range of urgency, and what follows from it alone.
        case urgency
        /// Whole assessments.
        case assessments
    }

    let program: Program
    let depth: Depth
    /// What computes what is asked, after closure.
    let steps: [Steps]
    /// By pattern, where they are asked for.
    let patterns: [Edge]
    /// Places of causes, by id.
    package let causesById: [Int]
    /// Where the parts of whole assessments are, where these are asked for.
    package let layout: AssessmentLayout?

    /// Compiles a rule book for one kind of question.
    package init(_ book: RuleBook, _ depth: Depth) {
        self.depth = depth
        let compiled = ProgramBuilder.compile(book, including: depth == .firings ? book.patterns.map(\.when) : [])
        let program = compiled.program
        self.program = program
        patterns = compiled.edges
        switch depth {
        case .firings:
            let members = program.causes.flatMap { ($0.forIt + $0.against).map(\.edge) }
            steps = [
                Steps(
                    program, program.closureEnd..<program.nodes.count,
                    wanted: patterns + program.redFlags + members)
            ]
        case .urgency:
            steps = [
                program.flagSteps,
                Steps(
                    program, program.flagsEnd..<program.nodes.count,
                    wanted: program.scope.map { [$0, !$0] } ?? []),
            ]
        case .assessments: steps = [program.flagSteps, program.furtherSteps]
        }
        causesById = book.causesById
        layout = depth == .assessments ? AssessmentLayout(program) : nil
    }

    /// The rule book.
    package var book: RuleBook { program.book }

    /// The answers of a patient that cannot be true together, where `PatientBlock.evaluate` found that there are some.
    package func contradiction(of patient: Patient) -> Contradiction { Lanes.contradiction(program, patient) }
}
