// What is known of one patient: any condition of a book, and whether a finding has a value.

package import RuleModel

/// Tells of patients whether conditions hold that an assessment does not speak of by themselves, such as a pattern's.
package struct ConditionProbe: Sendable {
    private let program: Program
    private let edges: [Condition: Edge]

    /// Compiles a book with conditions over its findings.
    package init(_ book: RuleBook, conditions: [Condition]) {
        let distinct = Array(Set(conditions))
        let compiled = ProgramBuilder.compile(book, including: distinct)
        program = compiled.program
        edges = Dictionary(uniqueKeysWithValues: zip(distinct, compiled.edges))
    }

    /// What is known of one patient, after closure and calculation.
    /// - Throws: a `Contradiction` if stated and implied values cannot be true together.
    package func reading(of patient: Patient) throws(Contradiction) -> Reading {
        let lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        return Reading(edges: edges, explanation: Explanation(program, lanes, lane: 0))
    }

    /// What is known of one patient.
    package struct Reading {
        fileprivate let edges: [Condition: Edge]
        fileprivate let explanation: Explanation

        /// Whether one of the probe's conditions holds.
        package func truth(_ condition: Condition) -> Truth {
            explanation.planes.truth(edge(condition), lane: explanation.lane)
        }

        /// What a condition that is known rests on, in the book's order.
        package func grounds(_ condition: Condition) -> [Assessment.Ground] {
            explanation.restsOn(edge(condition)).grounds
        }

        /// The stated findings that a condition that is not known needs, in the book's order.
        package func needs(_ condition: Condition) -> [Finding.Index] { explanation.needs([edge(condition)]) }

        private func edge(_ condition: Condition) -> Edge {
            guard let edge = edges[condition] else { preconditionFailure("the condition was not given to the probe") }
            return edge
        }

        /// Whether a finding has a value; of a list, whether every option has one.
        package func isKnown(_ finding: Finding.Index) -> Bool { !explanation.isUnknown(finding.value) }
    }
}
