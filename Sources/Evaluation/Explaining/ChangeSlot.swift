// The places in a patient where an answer can be given or changed, and the answers that can be told apart there.

import RuleModel

/// One answer that a search may give or change: a finding, or one option of a list.
struct ChangeSlot {
    /// One answer out of those that nothing relevant tells apart.
    enum Value: Hashable {
        case truth(Bool)
        case option(Int)
        /// Numbers between two neighbouring cuts.
        case range(ValueRange)
    }

    let finding: Finding.Index
    /// Of a list: the option.
    let option: Int?
    /// The answers to try.
    let values: [Value]
    /// Whether the patient has an answer here that is not "not sure".
    let isAnswered: Bool
    /// What helps least where the answer stays unknown, if that can be said: nothing that the goal needs.
    let useless: Value?

    /// Gives an answer.
    func set(_ value: Value, in patient: inout Patient) {
        switch value {
        case .truth(let truth):
            if let option {
                setOption(option, truth ? .present : .absent, in: &patient)
            } else {
                patient[finding] = truth ? .present : .absent
            }
        case .option(let option): patient[finding] = .option(option)
        case .range(let range): patient[finding] = .quantity(range.example)
        }
    }

    /// Takes the answer back.
    func clear(in patient: inout Patient) {
        if let option {
            setOption(option, .unknown, in: &patient)
        } else {
            patient[finding] = .notAsked
        }
    }

    private func setOption(_ option: Int, _ truth: Truth, in patient: inout Patient) {
        guard case .options(var truths) = patient[finding] else {
            guard truth != .unknown else { return }
            var truths = Array(repeating: Truth.unknown, count: count)
            truths[option] = truth
            patient[finding] = .options(truths)
            return
        }
        truths[option] = truth
        patient[finding] = .options(truths)
    }

    /// The options of the list.
    let count: Int
}

/// Makes the slots of a search.
struct ChangeSlots {
    let program: Program
    let patient: Patient
    /// For answers that are given, and for answers that are changed.
    private let (ofMissing, ofGiven): (Set<Edge>, Set<Edge>)
    /// Findings that something relevant is calculated from.
    let inputs: Set<Int>
    /// Whether answers that the patient gave may be changed.
    let changesAnswers: Bool
    /// The patient's values where "not sure" is not read as anything.
    let known: Planes

    init(
        _ program: Program, _ patient: Patient, _ relevance: [ChangeRelevance], changesAnswers: Bool
    ) {
        self.program = program
        self.patient = patient
        ofMissing = relevance.reduce(into: []) { $0.formUnion($1.ofMissing) }
        ofGiven = relevance.reduce(into: []) { $0.formUnion($1.ofGiven) }
        inputs = relevance.reduce(into: []) { $0.formUnion($1.inputs) }
        self.changesAnswers = changesAnswers
        known = Lanes(program, [patient], readsUnsure: false).planes
    }

    /// Whether some numbers can only be tried one by one, because something is calculated from them.
    var areNumbersTried: Bool {
        inputs.contains { if case .quantity = program.book.findings[$0].kind { true } else { false } }
    }

    /// The slots, in the book's order.
    func slots() -> [ChangeSlot] {
        var slots: [ChangeSlot] = []
        for (finding, layout) in program.layouts.enumerated() where program.book.findings[finding].isStated {
            switch layout.shape {
            case .yesNo: add(finding, nil, layout.firstAtom, to: &slots)
            case .choices:
                for option in 0..<layout.atomCount { add(finding, option, layout.firstAtom + option, to: &slots) }
            case .choice, .quantity: add(finding, layout, to: &slots)
            case .score: break
            }
        }
        return slots
    }

    /// A yes/no finding, or one option of a list.
    private func add(_ finding: Int, _ option: Int?, _ atom: Int, to slots: inout [ChangeSlot]) {
        let now = answer(finding, option)
        guard now == nil || changesAnswers else { return }
        let edge = Edge(node: atom)
        let literals = now == nil ? ofMissing : ofGiven
        // What follows from the other answers is not news.
        if !changesAnswers, known.isOpen(edge) & 1 == 0 { return }
        let (helpsYes, helpsNo) = (literals.contains(edge), literals.contains(!edge))
        var values: [ChangeSlot.Value] = []
        if helpsYes, now != .present { values.append(.truth(true)) }
        if helpsNo, now != .absent { values.append(.truth(false)) }
        guard !values.isEmpty else { return }
        let isRead = program.assumedIfUnsure.contains { $0.node == atom } && patient.answers[finding] == .unsure
        let isFree =
            !isRead && !program.layouts[finding].isConstrained && !inputs.contains(finding) && helpsYes != helpsNo
        slots.append(
            ChangeSlot(
                finding: .init(finding), option: option, values: values, isAnswered: now != nil,
                useless: isFree && now == nil ? .truth(helpsNo) : nil,
                count: program.book.findings[finding].options.count))
    }

    private func answer(_ finding: Int, _ option: Int?) -> Truth? {
        switch patient.answers[finding] {
        case .present: return .present
        case .absent: return .absent
        case .options(let truths):
            guard let option, truths[option] != .unknown else { return nil }
            return truths[option]
        default: return nil
        }
    }

    /// A choice or a quantity.
    private func add(_ finding: Int, _ layout: FindingLayout, to slots: inout [ChangeSlot]) {
        let isAnswered = ![.notAsked, .unsure].contains(patient.answers[finding])
        let literals = isAnswered ? ofGiven : ofMissing
        let isRead =
            inputs.contains(finding)
            || layout.atoms.contains {
                literals.contains(Edge(node: $0)) || literals.contains(!Edge(node: $0))
            }
        guard isRead, !isAnswered || changesAnswers else { return }
        var values: [ChangeSlot.Value]
        switch (layout.shape, patient.answers[finding]) {
        case (.choice, let now):
            values = (0..<layout.atomCount).filter { now != .option($0) }.map { .option($0) }
        case (_, .quantity(let now)):
            values = ranges(finding, layout, literals).filter { !$0.contains(now) }.map { .range($0) }
        default: values = ranges(finding, layout, literals).map { .range($0) }
        }
        guard !values.isEmpty else { return }
        slots.append(
            ChangeSlot(
                finding: .init(finding), option: nil, values: values, isAnswered: isAnswered, useless: nil,
                count: layout.atomCount))
    }

    /// The ranges of a quantity's values that relevant cuts tell apart, rising.
    private func ranges(_ finding: Int, _ layout: FindingLayout, _ literals: Set<Edge>) -> [ValueRange] {
        guard case .quantity(let quantity) = program.book.findings[finding].kind else { return [] }
        if inputs.contains(finding) { return ChangeSlots.trials(quantity.limits, layout.cuts) }
        let cuts = layout.cuts.enumerated().filter { place, cut in
            let edge = Edge(node: layout.firstAtom + place)
            return (literals.contains(edge) || literals.contains(!edge))
                && cut.truth(within: quantity.limits) == .unknown
        }.map(\.element)
        return (0...cuts.count).map { place in
            let low = place == 0 ? Cut(value: quantity.limits.lowerBound, isStrict: false) : cuts[place - 1]
            let high = place == cuts.count ? Cut(value: quantity.limits.upperBound, isStrict: true) : cuts[place]
            return ValueRange(
                low: low.value, includesLow: !low.isStrict, high: high.value, includesHigh: high.isStrict,
                isFromLimit: place == 0, isToLimit: place == cuts.count, example: ChangeSlots.example(low, high))
        }
    }

    /// Single numbers, where something is calculated from them: the limits, every cut, and numbers spread between.
    private static func trials(_ limits: ClosedRange<Rational>, _ cuts: [Cut]) -> [ValueRange] {
        let width = limits.upperBound.adding(limits.lowerBound.negated) ?? Rational(0)
        let spread = (0...8).compactMap { eighths in
            Rational(Int128(eighths), over: 8).flatMap { width.multiplied(by: $0) }?.adding(limits.lowerBound)
        }
        let numbers = Set(spread + cuts.map(\.value).filter { limits.contains($0) }).sorted()
        return numbers.map {
            ValueRange(
                low: $0, includesLow: true, high: $0, includesHigh: true, isFromLimit: false, isToLimit: false,
                example: $0)
        }
    }

    /// A number that is at or beyond one cut and before another: the nearest whole one where there is one.
    private static func example(_ low: Cut, _ high: Cut) -> Rational {
        if !low.isStrict { return low.value }
        if high.isStrict, low.value == high.value { return low.value }
        let middle = low.value.adding(high.value)?.divided(by: Rational(2)) ?? high.value
        guard let next = low.value.adding(Rational(1)), !high.isPassed(by: next) else { return middle }
        return next
    }
}

extension ValueRange {
    func contains(_ number: Rational) -> Bool {
        (includesLow ? number >= low : number > low) && (includesHigh ? number <= high : number < high)
    }
}
