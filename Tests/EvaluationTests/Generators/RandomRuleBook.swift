// Random rule books: every kind of declaration, small enough to think about.

package import RuleModel

/// Makes rule books from a seed.
package struct RandomRuleBook {
    package var random: SplitMix64
    private var draft: Draft
    /// What conditions may read so far: findings and patterns that are made already, so nothing goes in circles.
    private var readable: [Condition.Form] = []
    private let place = Draft.place

    /// A rule book with so many findings.
    package static func draft(seed: UInt64, findings: ClosedRange<Int> = 3...14) -> Draft {
        var random = SplitMix64(seed: seed)
        return draft(from: &random, findings: findings)
    }

    /// The same from a generator, which goes on behind it.
    package static func draft(from random: inout SplitMix64, findings: ClosedRange<Int> = 3...14) -> Draft {
        var maker = RandomRuleBook(random)
        let draft = maker.make(maker.random.among(findings))
        random = maker.random
        return draft
    }

    private init(_ random: SplitMix64) {
        self.random = random
        draft = Draft(levels: self.random.among(2...4))
    }

    private mutating func make(_ count: Int) -> Draft {
        for _ in 0..<count {
            addFinding()
            if random.chance(15) { addPattern() }
        }
        for number in 0..<random.among(1...6) { addRedFlag(number) }
        for number in 0..<random.below(5) { addCause(number) }
        for number in 0..<random.below(4) { addQuestion(number) }
        for number in 0..<random.below(4) { addAdvice(number) }
        for number in 0..<random.below(3) {
            draft.complications.append(
                Complication(
                    id: "complication_\(number)", title: "", text: nil, when: condition(), basis: Basis(),
                    location: place))
        }
        if random.chance(60) { draft.appliesWhen = condition() }
        // What is made first need not stand first.
        return draft.moving(
            findings: random.shuffle(Array(draft.findings.indices)),
            patterns: random.shuffle(Array(draft.patterns.indices)))
    }

    private mutating func addFinding() {
        let index = Finding.Index(draft.findings.count)
        var kind = Finding.Kind.yesNo
        var origin = Finding.Origin.stated
        let lot = readable.isEmpty ? random.below(84) : random.below(100)
        switch lot {
        case 0..<48: break
        case 48..<60: kind = quantity()
        case 60..<72: kind = .choice(options())
        case 72..<84:
            kind = .choices(
                .init(options: options(), unlisted: random.pick([.absent, .unknown]), recognises: random.chance(30)))
        case 84..<92:
            kind = .score
            origin = .score(score())
        default:
            kind = random.pick([.yesNo, quantity(), .choice(options())])
            origin = .calculated(.init(inputs: inputs()))
        }
        var implies: [Condition] = []
        var impliedBy: Condition?
        var ifUnsure = Finding.IfUnsure.unknown
        if case (.yesNo, .stated) = (kind, origin), !readable.isEmpty {
            if random.chance(30) { implies = (0..<random.among(1...2)).map { _ in condition(depth: 1) } }
            if random.chance(30) { impliedBy = condition(depth: 1) }
            if random.chance(30) { ifUnsure = random.chance(25) ? .absent : .present }
        }
        var ask: String?
        if case .stated = origin, random.chance(65) { ask = "?" }
        let finding = Finding(
            id: "finding_\(index.value)", label: "", ask: ask, kind: kind, origin: origin, implies: implies,
            impliedBy: impliedBy, ifUnsure: ifUnsure, location: place)
        if case .calculated(let calculated) = origin {
            draft.formulas[index] = Formula(
                finding: finding, weights: calculated.inputs.map { _ in random.among(-3...3) },
                offset: random.below(40), isUnreliable: random.chance(25))
        }
        draft.findings.append(finding)
        readable.append(.finding(index))
    }

    private mutating func addPattern() {
        let index = Pattern.Index(draft.patterns.count)
        draft.patterns.append(
            Pattern(id: "pattern_\(index.value)", label: nil, when: condition(), basis: Basis(), location: place))
        readable.append(.pattern(index))
    }

    private mutating func quantity() -> Finding.Kind {
        let low = Rational(random.among(-4...8), over: 2)
        let width = random.chance(4) ? 0 : random.among(1...12)
        return .quantity(.init(unit: UCUMUnit("1")!, limits: low...low.adding(Rational(width, over: 2))!))
    }

    private mutating func options() -> [Finding.Option] {
        (0..<random.among(random.chance(10) ? 1...1 : 2...4)).map {
            Finding.Option(id: "option_\($0)", label: "", location: place)
        }
    }

    private mutating func score() -> Finding.Score {
        // Several members of one finding, as real scores have them, and members of all sorts.
        var points: [(points: Rational, condition: Condition)] = []
        for _ in 0..<random.among(0...3) {
            let read = random.pick(readable)
            for _ in 0..<random.among(1...3) { points.append((somePoints(), atom(reading: read))) }
        }
        for _ in 0..<random.among(0...2) { points.append((somePoints(), condition(depth: 1))) }
        return .init(points: points)
    }

    private mutating func somePoints() -> Rational {
        Rational(decimal: random.pick(["1", "2", "3", "1", "0.5", "1.25", "-1", "-2", "-0.5", "12"]))!
    }

    private mutating func inputs() -> [Finding.Index] {
        let findings = readable.compactMap { if case .finding(let finding) = $0 { finding } else { nil } }
        return Array(random.shuffle(findings).prefix(random.among(1...3)))
    }
}

extension RandomRuleBook {
    private mutating func addRedFlag(_ number: Int) {
        draft.redFlags.append(
            RedFlag(
                id: "red_flag_\(number)", title: "", when: condition(),
                urgency: Level.Index(random.among((random.chance(10) ? 0 : 1)...(draft.levels - 1))), because: "",
                refines: nil, basis: Basis(), location: place))
    }

    private mutating func addCause(_ number: Int) {
        let (forIt, against) = (random.below(5), random.below(3))
        draft.causes.append(
            Cause(
                // Ids in another order than places.
                id: "cause_\(7 - number)", title: "", group: nil, because: nil, forIt: weighed(forIt),
                against: weighed(against), codes: [], basis: Basis(), location: place))
    }

    private mutating func weighed(_ count: Int) -> [WeightedCondition] {
        (0..<count).map { _ in
            WeightedCondition(
                points: Rational(decimal: random.pick(["1", "3", "6", "2", "0.5", "2.5"]))!, weight: nil,
                condition: condition(depth: 1), location: place)
        }
    }

    private mutating func addQuestion(_ number: Int) {
        let stated = draft.findings.indices.filter { draft.findings[$0].isStated }.map { Finding.Index($0) }
        guard !stated.isEmpty else { return }
        draft.questions.append(
            Question(
                id: "question_\(number)", ask: "?", help: nil,
                fills: Array(random.shuffle(stated).prefix(random.among(1...3))), because: nil, basis: Basis(),
                location: place))
    }

    private mutating func addAdvice(_ number: Int) {
        let levels = (0..<draft.levels).filter { _ in random.chance(70) }.map { Level.Index($0) }
        draft.advice.append(
            Advice(
                id: "advice_\(number)", text: "", when: condition(),
                unless: (0..<random.below(3)).map { _ in condition(depth: 1) }, levels: levels, basis: Basis(),
                location: place))
    }
}

extension RandomRuleBook {
    /// A condition over what is readable so far.
    private mutating func condition(depth: Int = 2) -> Condition {
        guard !readable.isEmpty, depth > 0, random.chance(65) else {
            return readable.isEmpty ? Condition(.all([]), at: place) : atom(reading: random.pick(readable))
        }
        let count = random.chance(4) ? 0 : random.among(1...4)
        let form: Condition.Form =
            switch random.below(10) {
            case 0, 1, 2: .all(members(count, depth))
            case 3, 4, 5: .any(members(count, depth))
            case 6: .none(members(count, depth))
            case 7: .atLeast(random.among(0...(count + 1)), members(count, depth))
            case 8: .atMost(random.among(0...(count + 1)), members(count, depth))
            default: .absent(condition(depth: depth - 1))
            }
        return Condition(form, at: place)
    }

    private mutating func members(_ count: Int, _ depth: Int) -> [Condition] {
        (0..<count).map { _ in condition(depth: depth - 1) }
    }

    /// A condition that reads one thing.
    private mutating func atom(reading read: Condition.Form) -> Condition {
        guard case .finding(let index) = read else { return Condition(read, at: place) }
        let finding = draft.findings[index.value]
        let form: Condition.Form =
            switch finding.kind {
            case .yesNo: random.chance(20) ? .absent(Condition(read, at: place)) : read
            case .choice(let options): .option(index, random.below(options.count))
            case .choices(let list):
                random.chance(60)
                    ? .option(index, random.below(list.options.count))
                    : .anyOption(
                        index, Array(random.shuffle(Array(list.options.indices)).prefix(random.among(1...3)).sorted()))
            case .quantity(let quantity): comparison(of: index, from: quantity.limits.lowerBound, steps: 13)
            case .score: comparison(of: index, from: Rational(-2), steps: 16)
            }
        return Condition(form, at: place)
    }

    private mutating func comparison(of index: Finding.Index, from low: Rational, steps: Int) -> Condition.Form {
        // A few thresholds only, so that conditions meet at them; one with no end in decimals.
        let steps = [0, 1, 2, 4, 6, 9, 12].filter { $0 < steps }
        var thresholds = [random.pick(steps), random.pick(steps)].sorted().map {
            low.adding(Rational(Int128($0), over: 2)!)!
        }
        if random.chance(5) { thresholds[1] = thresholds[1].adding(Rational(1, over: 3)!)! }
        if random.chance(30) { return .between(index, .init(thresholds[0]), .init(thresholds[1])) }
        return .compare(
            index, random.pick([.atLeast, .above, .atMost, .below]), .init(random.pick(thresholds)))
    }
}

extension Rational {
    /// A fraction that is known to fit.
    package init(_ numerator: Int, over denominator: Int) {
        self.init(Int128(numerator), over: Int128(denominator))!
    }
}
