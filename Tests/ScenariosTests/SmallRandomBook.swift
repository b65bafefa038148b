// Random rule books so small that every complete patient of them can be listed.

import RuleModel

/// Numbers that look random and are the same for the same seed.
struct RandomNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Makes a book of three yes/no findings, a quantity from 0 to 3, a choice, a list and a score, with every kind of rule.
struct SmallRandomBook {
    private static let place = SourceLocation(file: "book.lua", line: 1, column: 1, length: 1)
    private static let quantity = Finding.Index(3)
    private static let choice = Finding.Index(4)
    private static let list = Finding.Index(5)
    private static let score = Finding.Index(6)

    var random: RandomNumbers
    /// Whether findings imply each other.
    private let hasImplications: Bool
    private var patterns: [Pattern] = []

    static func make(seed: UInt64, implications: Bool) -> RuleBook {
        var maker = SmallRandomBook(random: RandomNumbers(seed: seed), hasImplications: implications)
        return maker.book()
    }

    private mutating func book() -> RuleBook {
        let place = SmallRandomBook.place
        let findings = self.findings()
        for number in 0..<random.below(3) {
            patterns.append(
                Pattern(id: "pattern_\(number)", label: nil, when: condition(2), basis: Basis(), location: place))
        }
        let flags = (0..<1 + random.below(3)).map { number in
            RedFlag(
                id: "flag_\(number)", title: "", when: condition(2), urgency: Level.Index(1 + random.below(2)),
                because: "", refines: nil, basis: Basis(), location: place)
        }
        let cause = Cause(
            id: "cause", title: "", group: nil, because: nil, forIt: weighed(), against: weighed(), codes: [],
            basis: Basis(), location: place)
        let advice = Advice(
            id: "advice", text: "", when: condition(1), unless: (0..<random.below(3)).map { _ in condition(1) },
            levels: [Level.Index(0)], basis: Basis(), location: place)
        let header = RuleBook.Header(
            id: "small", title: "", version: "1", purpose: "", misuse: "", audience: "", authors: [], reviewers: [],
            disclaimer: "", emergencyNumber: nil, weights: [], appliesWhen: random.chance(50) ? condition(1) : nil,
            basis: Basis(), location: place)
        let levels = ["low", "middle", "high"].map {
            Level(id: $0, title: "", advice: "", whereToGo: "", location: place)
        }
        var content = RuleBook.Content(header: header)
        (content.levels, content.findings, content.patterns) = (levels, findings, patterns)
        (content.redFlags, content.causes, content.advice) = (flags, [cause], [advice])
        return RuleBook(content, sha256: "")
    }

    private mutating func findings() -> [Finding] {
        let place = SmallRandomBook.place
        let options = ["a", "b", "c"].map { Finding.Option(id: $0, label: $0, location: place) }
        var findings: [Finding] = []
        for number in 0..<3 {
            let implies = hasImplications && random.chance(40) ? [atom(scores: false)] : []
            let impliedBy = hasImplications && random.chance(40) ? atom(scores: false) : nil
            findings.append(
                Finding(
                    id: "yes_no_\(number)", label: "Yes \(number)", kind: .yesNo, implies: implies,
                    impliedBy: impliedBy, location: place))
        }
        let quantity = Finding.Quantity(unit: UCUMUnit("1")!, limits: Rational(0)...Rational(3))
        findings.append(Finding(id: "quantity", label: "Quantity", kind: .quantity(quantity), location: place))
        findings.append(Finding(id: "choice", label: "Choice", kind: .choice(options), location: place))
        let list = Finding.OptionList(
            options: Array(options.prefix(2)), unlisted: random.pick([.absent, .unknown]), recognises: false)
        findings.append(Finding(id: "list", label: "List", kind: .choices(list), location: place))
        let points = (0..<1 + random.below(3)).map { _ in
            (points: Rational(random.pick([1, 2, -1])), condition: atom(scores: false))
        }
        findings.append(
            Finding(id: "score", label: "Score", kind: .score, origin: .score(.init(points: points)), location: place))
        return findings
    }

    private mutating func weighed() -> [WeightedCondition] {
        (0..<random.below(3)).map { _ in
            WeightedCondition(
                points: Rational(1), weight: nil, condition: condition(1), location: SmallRandomBook.place)
        }
    }

    private mutating func condition(_ depth: Int) -> Condition {
        guard depth > 0, random.chance(70) else { return atom(scores: true) }
        let members = (0..<1 + random.below(3)).map { _ in condition(depth - 1) }
        let form: Condition.Form =
            switch random.below(8) {
            case 0, 1: .all(members)
            case 2, 3: .any(members)
            case 4: .none(members)
            case 5: .atLeast(random.below(members.count + 2), members)
            case 6: .atMost(random.below(members.count + 1), members)
            default: .absent(members[0])
            }
        return Condition(form, at: SmallRandomBook.place)
    }

    private mutating func atom(scores: Bool) -> Condition {
        let number = Condition.Threshold(Rational(random.below(4)))
        let comparison = random.pick([Condition.Comparison.atLeast, .above, .atMost, .below])
        let form: Condition.Form =
            switch random.below(scores ? 11 : 9) {
            case 0, 1, 2: .finding(Finding.Index(random.below(3)))
            case 3, 4: .compare(SmallRandomBook.quantity, comparison, number)
            case 5: .between(SmallRandomBook.quantity, .init(Rational(1)), .init(Rational(1 + random.below(2))))
            case 6: .option(SmallRandomBook.choice, random.below(3))
            case 7: .anyOption(SmallRandomBook.choice, [0, 1 + random.below(2)])
            case 8: .anyOption(SmallRandomBook.list, random.chance(50) ? [0, 1] : [1])
            case 9 where !patterns.isEmpty: .pattern(Pattern.Index(random.below(patterns.count)))
            default: .compare(SmallRandomBook.score, comparison, number)
            }
        return Condition(form, at: SmallRandomBook.place)
    }

    /// Every complete patient that breaks no implication: each value of the quantity that conditions tell apart.
    static func patients(of book: RuleBook) -> [Patient] {
        var patients = [Patient(for: book)]
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            let answers: [Answer] =
                switch finding.kind {
                case .yesNo: [.present, .absent]
                case .quantity: (0...6).map { .quantity(Rational($0, over: 2)!) }
                case .choice(let options): options.indices.map { .option($0) }
                default:
                    [[Truth.present, .present], [.present, .absent], [.absent, .present], [.absent, .absent]].map {
                        .options($0)
                    }
                }
            patients = patients.flatMap { patient in
                answers.map { answer in
                    var answered = patient
                    answered.answers[place] = answer
                    return answered
                }
            }
        }
        return patients.filter { patient in
            let plain = PlainReading(book, patient)
            return book.findings.allSatisfy { finding in
                let place = book.findings.firstIndex { $0.id == finding.id }!
                let holds = patient.answers[place] == .present
                return !holds && !(finding.impliedBy.map { plain.holds($0) } ?? false)
                    || holds && finding.implies.allSatisfy { plain.holds($0) }
            }
        }
    }
}
