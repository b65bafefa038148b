// Rule books of a few lines, for cases worked out by hand.

package import RuleModel

/// A rule book that a test writes out.
package struct SmallBook {
    package var draft = Draft(levels: 3)

    package init() {}

    /// Adds a yes/no finding.
    @discardableResult
    package mutating func finding(
        implies: [Condition] = [], by impliedBy: Condition? = nil, ifUnsure: Finding.IfUnsure = .unknown,
        ask: String? = nil
    ) -> Finding.Index {
        add(.yesNo, implies: implies, by: impliedBy, ifUnsure: ifUnsure, ask: ask)
    }

    /// Adds a quantity.
    package mutating func quantity(_ limits: ClosedRange<Int>, ask: String? = nil) -> Finding.Index {
        add(
            .quantity(.init(unit: UCUMUnit("1")!, limits: Rational(limits.lowerBound)...Rational(limits.upperBound))),
            ask: ask)
    }

    /// Adds a choice of so many options.
    package mutating func choice(_ count: Int, ask: String? = nil) -> Finding.Index {
        add(.choice(options(count)), ask: ask)
    }

    /// Adds a list of so many options.
    package mutating func list(_ count: Int, ask: String? = nil) -> Finding.Index {
        add(.choices(.init(options: options(count), unlisted: .absent, recognises: false)), ask: ask)
    }

    /// Adds a score.
    package mutating func score(_ points: [(Int, Condition)]) -> Finding.Index {
        add(.score, .score(.init(points: points.map { (Rational($0.0), $0.1) })))
    }

    /// Adds a calculated quantity: `inputs`, each times its weight in tenths, in the limits' halves.
    package mutating func calculated(
        _ limits: ClosedRange<Int>, from inputs: [Finding.Index], weights: [Int], offset: Int = 0
    ) -> Finding.Index {
        let index = add(
            .quantity(.init(unit: UCUMUnit("1")!, limits: Rational(limits.lowerBound)...Rational(limits.upperBound))),
            .calculated(.init(inputs: inputs)))
        draft.formulas[index] = Formula(
            finding: draft.findings[index.value], weights: weights, offset: offset, isUnreliable: false)
        return index
    }

    /// Adds a pattern.
    package mutating func pattern(_ when: Condition) -> Condition {
        let index = Pattern.Index(draft.patterns.count)
        draft.patterns.append(
            Pattern(id: "p\(index.value)", label: nil, when: when, basis: Basis(), location: Draft.place))
        return Condition(.pattern(index), at: Draft.place)
    }

    /// Adds a red flag.
    package mutating func redFlag(_ level: Int, _ when: Condition) {
        draft.redFlags.append(
            RedFlag(
                id: "r\(draft.redFlags.count)", title: "", when: when, urgency: Level.Index(level), because: "",
                refines: nil, basis: Basis(), location: Draft.place))
    }

    /// Adds a cause.
    package mutating func cause(_ id: String, for forIt: [(Int, Condition)], against: [(Int, Condition)] = []) {
        func weighed(_ members: [(Int, Condition)]) -> [WeightedCondition] {
            members.map {
                WeightedCondition(points: Rational($0.0), weight: nil, condition: $0.1, location: Draft.place)
            }
        }
        draft.causes.append(
            Cause(
                id: id, title: "", group: nil, because: nil, forIt: weighed(forIt), against: weighed(against),
                codes: [], basis: Basis(), location: Draft.place))
    }

    /// Adds a question.
    package mutating func question(fills: [Finding.Index]) {
        draft.questions.append(
            Question(
                id: "q\(draft.questions.count)", ask: "?", help: nil, fills: fills, because: nil, basis: Basis(),
                location: Draft.place))
    }

    /// Adds advice.
    package mutating func advice(_ when: Condition, unless: [Condition] = [], levels: [Int]) {
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
    /// A patient with some answers.
    package func patient(_ answers: [(Finding.Index, Answer)]) -> Patient {
        var patient = Patient(for: draft.book)
        for (finding, answer) in answers { patient[finding] = answer }
        return patient
    }
}

extension Finding.Index {
    /// The finding is present.
    package var holds: Condition { Condition(.finding(self), at: Draft.place) }
    package func has(_ option: Int) -> Condition { Condition(.option(self, option), at: Draft.place) }
    package func hasAny(_ options: [Int]) -> Condition { Condition(.anyOption(self, options), at: Draft.place) }
    package func atLeast(_ value: Int) -> Condition { compare(.atLeast, value) }
    package func above(_ value: Int) -> Condition { compare(.above, value) }
    package func atMost(_ value: Int) -> Condition { compare(.atMost, value) }
    package func below(_ value: Int) -> Condition { compare(.below, value) }
    package func between(_ low: Int, _ high: Int) -> Condition {
        Condition(.between(self, .init(Rational(low)), .init(Rational(high))), at: Draft.place)
    }
    private func compare(_ comparison: Condition.Comparison, _ value: Int) -> Condition {
        Condition(.compare(self, comparison, .init(Rational(value))), at: Draft.place)
    }
}

package func all(_ members: Condition...) -> Condition { Condition(.all(members), at: Draft.place) }
package func any(_ members: Condition...) -> Condition { Condition(.any(members), at: Draft.place) }
package func none(_ members: Condition...) -> Condition { Condition(.none(members), at: Draft.place) }
package func atLeast(_ count: Int, _ members: Condition...) -> Condition {
    Condition(.atLeast(count, members), at: Draft.place)
}
package func atMost(_ count: Int, _ members: Condition...) -> Condition {
    Condition(.atMost(count, members), at: Draft.place)
}
package func absent(_ condition: Condition) -> Condition { Condition(.absent(condition), at: Draft.place) }
