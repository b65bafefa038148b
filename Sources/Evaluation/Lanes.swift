// Patients into planes: stated values, closure, calculations, and how "not sure" is read.

import RuleModel

/// Up to 64 patients on their way through the evaluator.
struct Lanes: Sendable {
    let program: Program
    let columns: PatientColumns
    /// How many lanes are taken.
    private(set) var count = 0
    private(set) var planes: Planes
    /// By lane: calculations that failed.
    private(set) var warnings: [[AssessmentWarning]] = []
    /// By lane: how many decisions searches may still take.
    var budgets: [Int] = []
    /// Lanes of which it is not known whether their answers can be true together: the search gave up.
    private(set) var undecided: UInt64 = 0
    /// What was known before "not sure" was read; `nil` where nothing came of reading it.
    private(set) var stated: Planes?
    /// Whether `stated` is asked for.
    private var keepsStated = false
    /// By calculated finding: the lanes in which it was attempted.
    private var attempted: [UInt64]
    /// By calculated quantity: its numbers by lane.
    private var calculatedNumbers: [Int: [Rational?]] = [:]
    /// Planes for a search over many lanes, kept for their memory.
    private var scratch: Planes

    /// Lanes for the patients of columns, which `settle` takes in.
    init(_ program: Program, _ columns: PatientColumns) {
        self.program = program
        self.columns = columns
        planes = program.blank
        scratch = program.blank
        attempted = Array(repeating: 0, count: program.calculated.count)
    }

    /// Loads and closes patients; lanes whose values contradict each other are in `planes.conflict`.
    /// - Parameter readsUnsure: whether "not sure" is read as the book says.
    /// - Parameter budget: how many decisions searches may take for each patient.
    init(_ program: Program, _ patients: [Patient], readsUnsure: Bool = true, budget: Int? = nil) {
        precondition(patients.count <= 64, "a word has 64 lanes")
        self.init(program, PatientColumns(program, keepsNumbers: true))
        keepsStated = true
        for (lane, patient) in patients.enumerated() { columns.enter(patient, lane: lane) }
        settle(patients.count, readsUnsure: readsUnsure, budget: budget)
        planes.evaluate(program, before: program.nodes.count)
    }

    /// Takes in what the columns hold, and closes it; forgets the patients before.
    mutating func settle(_ count: Int, readsUnsure: Bool = true, budget: Int? = nil) {
        self.count = count
        planes.begin(program)
        undecided = 0
        stated = nil
        if warnings.count != count || warnings.contains(where: { !$0.isEmpty }) {
            warnings = Array(repeating: [], count: count)
        }
        let budget = budget ?? Completion.budget(of: program)
        if budgets.count != count || program.maySearch || budgets.first != budget {
            budgets = Array(repeating: budget, count: count)
        }
        for place in attempted.indices { attempted[place] = 0 }
        calculatedNumbers.removeAll(keepingCapacity: true)
        columns.fill(&planes)
        close()
        refuseImpossible(.max)
        if readsUnsure { readUnsure() }
    }

    /// Computes what steps compute, which is up to date until the next patients.
    mutating func run(_ steps: Steps) { planes.run(steps, program) }

    /// The number of a quantity in a lane, or `nil` if it is unknown.
    func number(_ finding: Int, lane: Int) -> Rational? {
        if let calculated = calculatedNumbers[finding] { return calculated[lane] }
        return columns.number(finding, lane: lane)
    }

    /// The lanes in which a quantity has a number.
    private func numbered(_ finding: Int) -> UInt64 {
        guard let calculated = calculatedNumbers[finding] else { return columns.numbered(finding) }
        return calculated.indices.reduce(0) { $0 | (calculated[$1] == nil ? 0 : 1 << UInt64($1)) }
    }

    /// The lanes in which a finding has no value, or a list some option without one.
    func isUnknown(_ finding: Int) -> UInt64 {
        let layout = program.layouts[finding]
        switch layout.shape {
        case .yesNo, .choices: return layout.atoms.reduce(0) { $0 | planes.isOpen(Edge(node: $1)) }
        case .choice: return ~layout.atoms.reduce(0) { $0 | planes.yes($1) }
        case .quantity: return ~numbered(finding)
        case .score:
            let words = program.scores[program.scoreOfFinding[finding]].words
            return words.reduce(0) { $0 | (planes.lower[$1] ^ planes.upper[$1]) }
        }
    }

    /// Enters the value of a calculation.
    private mutating func set(_ finding: Int, _ answer: Answer, _ lane: Int) {
        let layout = program.layouts[finding]
        let bit = UInt64(1) << UInt64(lane)
        switch (answer, layout.shape) {
        case (.present, .yesNo): planes.set(Edge(node: layout.firstAtom), bit)
        case (.absent, .yesNo): planes.set(Edge(node: layout.firstAtom, opposite: true), bit)
        case (.quantity(let number), .quantity):
            calculatedNumbers[finding, default: Array(repeating: nil, count: count)][lane] = number
            for (place, cut) in layout.cuts.enumerated() {
                planes.set(Edge(node: layout.firstAtom + place, opposite: !cut.isPassed(by: number)), bit)
            }
        case (.option(let chosen), .choice):
            for option in 0..<layout.atomCount {
                planes.set(Edge(node: layout.firstAtom + option, opposite: option != chosen), bit)
            }
        default: break
        }
    }

    /// Closure and calculation in turn, until neither finds anything new.
    private mutating func close() {
        guard program.mayClose else { return }
        planes.close(program)
        while calculate() { planes.close(program) }
    }

    /// Counts as contradictions the answers that closure sees nothing wrong with, and that no completion keeps.
    private mutating func refuseImpossible(_ among: UInt64) {
        guard program.needsSearch else { return }
        let open = among & ~planes.conflict & lanes
        let decided = Completion.decide(program, planes, open, making: nil, &scratch)
        planes.conflict |= decided.impossible
        for lane in 0..<count where (open & ~decided.possible & ~decided.impossible) >> UInt64(lane) & 1 != 0 {
            switch Completion.exists(program, planes, lane: lane, budget: &budgets[lane]) {
            case .exists: break
            case .doesNotExist: planes.conflict |= 1 << UInt64(lane)
            case .undecided: undecided |= 1 << UInt64(lane)
            }
        }
    }

    /// The lanes that are taken.
    var lanes: UInt64 { count == 64 ? .max : 1 << UInt64(count) - 1 }

    /// The lanes in which an open red flag can still hold, and those in which that is not worked out.
    mutating func mayHold(_ flag: Int) -> (possible: UInt64, undecided: UInt64) {
        let open = planes.isOpen(program.redFlags[flag]) & lanes & ~planes.conflict
        if program.isFreeFlag[flag] || open == 0 { return (open, 0) }
        let decided = Completion.decide(program, planes, open, making: program.redFlags[flag], &scratch)
        var (possible, undecided) = (decided.possible, UInt64(0))
        for lane in 0..<count where (open & ~decided.possible & ~decided.impossible) >> UInt64(lane) & 1 != 0 {
            switch Completion.exists(program, planes, lane: lane, raising: flag, budget: &budgets[lane]) {
            case .exists: possible |= 1 << UInt64(lane)
            case .doesNotExist: break
            case .undecided: undecided |= 1 << UInt64(lane)
            }
        }
        return (possible, undecided)
    }

    /// Calculates what can be calculated; whether anything came of it.
    private mutating func calculate() -> Bool {
        guard let calculator = program.book.calculator, !program.calculated.isEmpty else { return false }
        var found = false
        planes.evaluate(program, before: program.nodes.count)
        for (place, finding) in program.calculated.enumerated() {
            guard case .calculated(let calculated) = program.book.findings[finding].origin else { continue }
            for lane in 0..<count where attempted[place] >> UInt64(lane) & 1 == 0 {
                guard let inputs = inputs(calculated, lane) else { continue }
                attempted[place] |= 1 << UInt64(lane)
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
        case .quantity: return number(finding, lane: lane).map { .number($0.double) }
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
            guard let exact = Rational(shortestDecimalOf: number), quantity.limits.contains(exact) else {
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
            let assumed = columns.unsure(program.findingOfAtom[atom.node]) & planes.isOpen(atom) & ~planes.conflict
            guard assumed != 0 else { continue }
            let before = self
            if keepsStated, stated == nil {
                stated = planes
                stated?.evaluate(program, before: program.nodes.count)
            }
            planes.set(atom, assumed)
            close()
            refuseImpossible(assumed)
            let refused = planes.conflict & assumed
            guard refused != 0 else { continue }
            planes.restore(refused, from: before.planes)
            for lane in 0..<count where refused >> UInt64(lane) & 1 != 0 {
                for finding in calculatedNumbers.keys {
                    calculatedNumbers[finding]?[lane] = before.calculatedNumbers[finding]?[lane]
                }
                warnings[lane] = before.warnings[lane]
            }
            for place in attempted.indices {
                attempted[place] = attempted[place] & ~refused | before.attempted[place] & refused
            }
        }
    }

    /// A smallest set of stated findings of one patient that contradict each other, in the book's order.
    static func contradiction(_ program: Program, _ patient: Patient) -> Contradiction {
        var reduced = patient
        var budget = Completion.budget(of: program)
        var lanes = Lanes(program, PatientColumns(program, keepsNumbers: true))
        var kept: [Finding.Index] = []
        for finding in patient.answers.indices {
            let answer = patient.answers[finding]
            guard answer != .notAsked, answer != .unsure else { continue }
            reduced.answers[finding] = .notAsked
            lanes.columns.clear()
            lanes.columns.enter(reduced, lane: 0)
            lanes.settle(1, budget: budget)
            budget = lanes.budgets[0]
            if lanes.planes.conflict & 1 == 0 {
                reduced.answers[finding] = answer
                kept.append(Finding.Index(finding))
            }
        }
        return Contradiction(findings: kept)
    }
}
