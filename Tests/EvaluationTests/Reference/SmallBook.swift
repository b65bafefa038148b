// Rule books of a few lines, for cases worked out by hand.

import RuleBook

/// A rule book that a test writes out.
struct SmallBook {
    var draft = Draft(levels: 3)

    /// Adds a yes/no finding.
    @discardableResult
    mutating func finding(
        implies: [Condition] = [], by impliedBy: Condition? = nil, ifUnsure: Finding.IfUnsure = .unknown,
        ask: String? = nil
    ) -> Finding.Index {
        add(.yesNo, implies: implies, by: impliedBy, ifUnsure: ifUnsure, ask: ask)
    }

    /// Adds a quantity.
    mutating func quantity(_ limits: ClosedRange<Int>, ask: String? = nil) -> Finding.Index {
        add(.quantity(.init(unit: Unit("1")!, limits: Exact(limits.lowerBound)...Exact(limits.upperBound))), ask: ask)
    }

    /// Adds a choice of so many options.
    mutating func choice(_ count: Int, ask: String? = nil) -> Finding.Index { add(.choice(options(count)), ask: ask) }

    /// Adds a list of so many options.
    mutating func list(_ count: Int, ask: String? = nil) -> Finding.Index {
        add(.choices(.init(options: options(count), unlisted: .absent, recognises: false)), ask: ask)
    }

    /// Adds a score.
    mutating func score(_ points: [(Int, Condition)]) -> Finding.Index {
        add(.score, .score(.init(points: points.map { (Exact($0.0), $0.1) })))
    }

    /// Adds a calculated quantity: `inputs`, each times its weight in tenths, in the limits' halves.
    mutating func calculated(
        _ limits: ClosedRange<Int>, from inputs: [Finding.Index], weights: [Int], offset: Int = 0
    ) -> Finding.Index {
        let index = add(
            .quantity(.init(unit: Unit("1")!, limits: Exact(limits.lowerBound)...Exact(limits.upperBound))),
            .calculated(.init(inputs: inputs)))
        draft.formulas[index] = Formula(
            finding: draft.findings[index.value], weights: weights, offset: offset, isUnreliable: false)
        return index
    }

    /// Adds a pattern.
    mutating func pattern(_ when: Condition) -> Condition {
        let index = Pattern.Index(draft.patterns.count)
        draft.patterns.append(
            Pattern(id: "p\(index.value)", label: nil, when: when, basis: Basis(), location: Draft.place))
        return Condition(.pattern(index), at: Draft.place)
    }

    /// Adds a red flag.
    mutating func redFlag(_ level: Int, _ when: Condition) {
        draft.redFlags.append(
            RedFlag(
                id: "r\(draft.redFlags.count)", title: "", when: when, urgency: Level.Index(level), because: "",
                refines: nil, basis: Basis(), location: Draft.place))
    }

    /// Adds a cause.
    mutating func cause(_ id: String, for forIt: [(Int, Condition)], against: [(Int, Condition)] = []) {
        func weighed(_ members: [(Int, Condition)]) -> [Weighed] {
            members.map { Weighed(points: Exact($0.0), weight: nil, condition: $0.1, location: Draft.place) }
        }
        draft.causes.append(
            Cause(
                id: id, title: "", group: nil, because: nil, forIt: weighed(forIt), against: weighed(against),
                codes: [], basis: Basis(), location: Draft.place))
    }

    /// Adds a question.
    mutating func question(fills: [Finding.Index]) {
        draft.questions.append(
            Question(
                id: "q\(draft.questions.count)", ask: "?", help: nil, fills: fills, because: nil, basis: Basis(),
                location: Draft.place))
    }

    /// Adds advice.
    mutating func advice(_ when: Condition, unless: [Condition] = [], levels: [Int]) {
        draft.advice.append(
            Advice(
                id: "a\(draft.advice.count)", text: "", when: when, unless: unless,
                levels: levels.map(Level.Index.init),
                basis: Basis(), location: Draft.place))
    }

    private mutating func add(
        _ kind: Finding.Kind, _ origin: Finding.Origin = .stated, implies: [Condition] = [],
        by impliedBy: Condition? = nil, ifUnsure: Finding.IfUnsure = .unknown, ask: String? = nil
    ) -> Finding.Index {
        let index = Finding.Index(draft.findings.count)
        draft.findings.append(
            Finding(
                id: "f\(index.value)", label: "", ask: ask, kind: kind, origin: origin, implies: implies,
                impliedBy: impliedBy, ifUnsure: ifUnsure, location: Draft.place))
        return index
    }

    private func options(_ count: Int) -> [Finding.Option] {
        (0..<count).map { Finding.Option(id: "o\($0)", label: "", location: Draft.place) }
    }
}

extension SmallBook {
    /// What the reference says of a patient with some answers.
    func assess(_ answers: [(Finding.Index, Answer)] = []) throws(Impossible) -> ReferenceAssessment {
        let (reference, patient) = (ReferenceEvaluator(draft.book), patient(answers))
        let state = try reference.known(of: patient)
        return reference.conclude(state, of: patient, reachable: reference.reachableFlags(in: state).possible)
    }

    /// What the reference makes of a condition.
    func truth(of condition: Condition, _ answers: [(Finding.Index, Answer)] = []) throws(Impossible) -> Truth {
        let reference = ReferenceEvaluator(draft.book)
        return reference.truth(of: condition, in: try reference.known(of: patient(answers)))
    }

    private func patient(_ answers: [(Finding.Index, Answer)]) -> Patient {
        var patient = Patient(for: draft.book)
        for (finding, answer) in answers { patient[finding] = answer }
        return patient
    }
}

extension Finding.Index {
    /// The finding is present.
    var holds: Condition { Condition(.finding(self), at: Draft.place) }
    func has(_ option: Int) -> Condition { Condition(.option(self, option), at: Draft.place) }
    func hasAny(_ options: [Int]) -> Condition { Condition(.anyOption(self, options), at: Draft.place) }
    func atLeast(_ value: Int) -> Condition { compare(.atLeast, value) }
    func above(_ value: Int) -> Condition { compare(.above, value) }
    func atMost(_ value: Int) -> Condition { compare(.atMost, value) }
    func below(_ value: Int) -> Condition { compare(.below, value) }
    func between(_ low: Int, _ high: Int) -> Condition {
        Condition(.between(self, .init(Exact(low)), .init(Exact(high))), at: Draft.place)
    }
    private func compare(_ comparison: Condition.Comparison, _ value: Int) -> Condition {
        Condition(.compare(self, comparison, .init(Exact(value))), at: Draft.place)
    }
}

func all(_ members: Condition...) -> Condition { Condition(.all(members), at: Draft.place) }
func any(_ members: Condition...) -> Condition { Condition(.any(members), at: Draft.place) }
func none(_ members: Condition...) -> Condition { Condition(.none(members), at: Draft.place) }
func atLeast(_ count: Int, _ members: Condition...) -> Condition {
    Condition(.atLeast(count, members), at: Draft.place)
}
func atMost(_ count: Int, _ members: Condition...) -> Condition { Condition(.atMost(count, members), at: Draft.place) }
func absent(_ condition: Condition) -> Condition { Condition(.absent(condition), at: Draft.place) }
