// Explains what a rule book says of one patient: why, why not, and what would change it.

public import RuleModel

/// Explains assessments. Immutable; safe to share between threads.
///
///     let explainer = Explainer(book)
///     let why = try explainer.why(patient)
///     why.deciding?.when.truth                                    // .present
///     try explainer.whyNot(.level(book.topLevel), patient)        // what would make it so
///     try explainer.levelChanges(of: patient).lowering.sets       // what would lower the level
///
/// Every answer comes from the one evaluator: a condition's value is what an assessment finds it to be, and a change is
/// judged by assessing the patient who has it.
public struct Explainer: Sendable {
    /// Assesses the patients that are explained.
    public let assessor: Assessor
    /// The book with an edge for every part of every condition.
    let program: Program
    let edges: [Condition: Edge]
    let reading: ConditionReading

    /// Compiles a rule book, with every part of every condition of it.
    public init(_ book: RuleBook) { self.init(Assessor(book)) }

    /// Explains what an assessor says.
    public init(_ assessor: Assessor) {
        self.assessor = assessor
        var conditions: [Condition] = []
        var seen = Set<Condition>()
        var open = Array(ConditionReading.conditions(of: assessor.book).reversed())
        while let condition = open.popLast() {
            guard seen.insert(condition).inserted else { continue }
            conditions.append(condition)
            open += condition.members.reversed()
        }
        let compiled = ProgramBuilder.compile(assessor.book, including: conditions)
        program = compiled.program
        edges = Dictionary(uniqueKeysWithValues: zip(conditions, compiled.edges))
        reading = ConditionReading(assessor.book)
    }

    /// The rule book.
    public var book: RuleBook { assessor.book }

    /// The edge of a condition of the book.
    func edge(_ condition: Condition) -> Edge {
        guard let edge = edges[condition] else { preconditionFailure("the condition is not the book's") }
        return edge
    }

    /// One patient, evaluated in lane 0.
    func evaluated(_ patient: Patient) throws(Contradiction) -> Lanes {
        precondition(patient.answers.count == book.findings.count, "the patient belongs to another rule book")
        let lanes = Lanes(program, [patient])
        if lanes.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        return lanes
    }

    /// The stated findings whose answers bear on conditions, in the book's order: those they read, those that
    /// implications tie to them, and what these are calculated from.
    func stated(behind conditions: [Condition]) -> [Int] {
        var found = Set<Int>()
        for findings in reading.connected(to: conditions) { found.formUnion(findings) }
        var open = Array(found)
        while let finding = open.popLast() {
            guard case .calculated(let calculated) = book.findings[finding].origin else { continue }
            for input in calculated.inputs {
                // An input may itself follow from something else.
                let itself = reading.connected(reading: input)
                for further in itself where found.insert(further).inserted { open.append(further) }
            }
        }
        return found.filter { book.findings[$0].isStated }.sorted()
    }
}

extension ConditionReading {
    /// A finding and those that implications tie to it; of a score, those that it adds up, and theirs.
    fileprivate func connected(reading finding: Finding.Index) -> [Int] {
        let place = book[finding].location
        let condition =
            if case .score(let score) = book[finding].origin {
                Condition(.any(score.points.map(\.condition)), at: place)
            } else {
                Condition(.finding(finding), at: place)
            }
        return connected(to: [condition])[0] + [finding.value]
    }
}
