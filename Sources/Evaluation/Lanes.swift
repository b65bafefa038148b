// Patients into planes: stated values, closure, calculations, and how "not sure" is read.

import RuleBook

/// Up to 64 patients on their way through the evaluator.
struct Lanes: Sendable {
    private let program: Program
    private let patients: [Patient]
    private(set) var planes: Planes
    /// By lane, then by finding: the numbers of known quantities.
    private(set) var numbers: [[Exact?]]
    /// By lane: calculations that failed.
    private(set) var warnings: [[AssessmentWarning]]
    /// By lane: how many decisions searches may still take.
    private(set) var budgets: [Int]
    /// Lanes of which it is not known whether their answers can be true together: the search gave up.
    private(set) var undecided: UInt64 = 0
    /// By lane: the calculated findings already attempted.
    private var attempted: [Set<Int>]

    /// Loads and closes patients; lanes whose values contradict each other are in `planes.conflict`.
    /// - Parameter readsUnsure: whether "not sure" is read as the book says.
    /// - Parameter budget: how many decisions searches may take for each patient.
    init(_ program: Program, _ patients: [Patient], readsUnsure: Bool = true, budget: Int? = nil) {
        precondition(patients.count <= 64, "a word has 64 lanes")
        self.program = program
        self.patients = patients
        planes = Planes(program)
        numbers = Array(repeating: Array(repeating: nil, count: program.layouts.count), count: patients.count)
        warnings = Array(repeating: [], count: patients.count)
        attempted = Array(repeating: [], count: patients.count)
        budgets = Array(repeating: budget ?? Completion.budget(of: program), count: patients.count)
        for (lane, patient) in patients.enumerated() { load(patient, lane) }
        settle()
        refuseImpossible(.max)
        if readsUnsure { readUnsure() }
        planes.evaluate(program, before: program.nodes.count)
    }

    private mutating func load(_ patient: Patient, _ lane: Int) {
        for (finding, answer) in patient.answers.enumerated() { set(finding, answer, lane) }
    }

    /// Enters one value; answers of another shape than the finding's are not entered.
    private mutating func set(_ finding: Int, _ answer: Answer, _ lane: Int) {
        let layout = program.layouts[finding]
        let bit = UInt64(1) << UInt64(lane)
        switch (answer, layout.shape) {
        case (.present, .yesNo): planes.set(Edge(node: layout.firstAtom), bit)
        case (.absent, .yesNo): planes.set(Edge(node: layout.firstAtom, opposite: true), bit)
        case (.quantity(let number), .quantity):
            numbers[lane][finding] = number
            for (place, cut) in layout.cuts.enumerated() {
                planes.set(Edge(node: layout.firstAtom + place, opposite: !cut.isPassed(by: number)), bit)
            }
        case (.option(let chosen), .choice):
            for option in 0..<layout.atomCount {
                planes.set(Edge(node: layout.firstAtom + option, opposite: option != chosen), bit)
            }
        case (.options(let truths), .choices):
            for (option, truth) in truths.prefix(layout.atomCount).enumerated() where truth != .unknown {
                planes.set(Edge(node: layout.firstAtom + option, opposite: truth == .absent), bit)
            }
        default: break
        }
    }

    /// Closure and calculation in turn, until neither finds anything new.
    private mutating func settle() {
        planes.close(program)
        while calculate() { planes.close(program) }
    }

    /// Counts as contradictions the answers that closure sees nothing wrong with, and that no completion keeps.
    private mutating func refuseImpossible(_ among: UInt64) {
        for lane in patients.indices where (among & ~planes.conflict) >> UInt64(lane) & 1 != 0 {
            switch Completion.exists(program, planes, lane: lane, budget: &budgets[lane]) {
            case .exists: break
            case .doesNotExist: planes.conflict |= 1 << UInt64(lane)
            case .undecided: undecided |= 1 << UInt64(lane)
            }
        }
    }

    /// Calculates what can be calculated; whether anything came of it.
    private mutating func calculate() -> Bool {
        guard let calculator = program.book.calculator, !program.calculated.isEmpty else { return false }
        var found = false
        planes.evaluate(program, before: program.nodes.count)
        for finding in program.calculated {
            guard case .calculated(let calculated) = program.book.findings[finding].origin else { continue }
            for lane in patients.indices where !attempted[lane].contains(finding) {
                guard let inputs = inputs(calculated, lane) else { continue }
                attempted[lane].insert(finding)
                do throws(CalculationFailure) {
                    let value = try calculator.value(of: Finding.Index(finding), from: inputs)
                    set(finding, try answer(finding, value), lane)
                    found = true
                } catch {
                    warnings[lane].append(
                        AssessmentWarning(
                            code: "calculation-failed",
                            message: "`\(program.book.findings[finding].id)` could not be calculated: \(error.message)")
                    )
                }
            }
        }
        return found
    }

    /// The values of a calculation's inputs, or `nil` if one is unknown.
    private func inputs(_ calculated: Finding.Calculated, _ lane: Int) -> [CalculationValue]? {
        var values: [CalculationValue] = []
        for input in calculated.inputs {
            guard let value = known(input.value, lane) else { return nil }
            values.append(value)
        }
        return values
    }

    private func known(_ finding: Int, _ lane: Int) -> CalculationValue? {
        let layout = program.layouts[finding]
        let options = program.book.findings[finding].options
        let truths = layout.atoms.map { planes.truth(Edge(node: $0), lane: lane) }
        switch layout.shape {
        case .yesNo: return truths[0] == .unknown ? nil : .truth(truths[0] == .present)
        case .quantity: return numbers[lane][finding].map { .number($0.double) }
        case .choice: return truths.firstIndex(of: .present).map { .text(options[$0].id) }
        case .choices:
            guard !truths.contains(.unknown) else { return nil }
            return .list(zip(options, truths).filter { $0.1 == .present }.map(\.0.id))
        case .score:
            let score = program.scores[program.scoreOfFinding[finding]]
            let bounds = planes.bounds(of: score, lane: lane)
            guard bounds.lowerBound == bounds.upperBound else { return nil }
            return .number(Double(bounds.lowerBound) / Double(score.scale))
        }
    }

    private func answer(_ finding: Int, _ value: CalculationValue) throws(CalculationFailure) -> Answer {
        switch (program.book.findings[finding].kind, value) {
        case (.yesNo, .truth(let truth)): return truth ? .present : .absent
        case (.quantity(let quantity), .number(let number)):
            guard let exact = Exact(shortestDecimalOf: number), quantity.limits.contains(exact) else {
                throw CalculationFailure("the result is outside its limits")
            }
            return .quantity(exact)
        case (.choice(let options), .text(let id)):
            guard let option = options.firstIndex(where: { $0.id == id }) else {
                throw CalculationFailure("the result is not one of its options")
            }
            return .option(option)
        default: throw CalculationFailure("the result is of another kind than the finding")
        }
    }

    /// Reads "not sure" as present or absent where the book says so and nothing speaks against it.
    private mutating func readUnsure() {
        for atom in program.assumedIfUnsure {
            let finding = program.findingOfAtom[atom.node]
            var lanes: UInt64 = 0
            for (lane, patient) in patients.enumerated() where patient.answers[finding] == .unsure {
                lanes |= 1 << UInt64(lane)
            }
            lanes &= planes.isOpen(atom) & ~planes.conflict
            guard lanes != 0 else { continue }
            let before = self
            planes.set(atom, lanes)
            settle()
            refuseImpossible(lanes)
            let refused = planes.conflict & lanes
            guard refused != 0 else { continue }
            planes.restore(refused, from: before.planes)
            for lane in patients.indices where refused >> UInt64(lane) & 1 != 0 {
                numbers[lane] = before.numbers[lane]
                warnings[lane] = before.warnings[lane]
                attempted[lane] = before.attempted[lane]
            }
        }
    }

    /// A smallest set of stated findings of one patient that contradict each other, in the book's order.
    static func contradiction(_ program: Program, _ patient: Patient) -> Contradiction {
        var reduced = patient
        var budget = Completion.budget(of: program)
        var kept: [Finding.Index] = []
        for finding in patient.answers.indices {
            let answer = patient.answers[finding]
            guard answer != .notAsked, answer != .unsure else { continue }
            reduced.answers[finding] = .notAsked
            let lanes = Lanes(program, [reduced], budget: budget)
            budget = lanes.budgets[0]
            if lanes.planes.conflict & 1 == 0 {
                reduced.answers[finding] = answer
                kept.append(Finding.Index(finding))
            }
        }
        return Contradiction(findings: kept)
    }
}
