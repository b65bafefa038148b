// What conditions say of a complete patient, worked out in the plainest way.

import RuleModel

/// Reads conditions of a complete patient.
struct PlainReading {
    private let book: RuleBook
    private let patient: Patient

    init(_ book: RuleBook, _ patient: Patient) {
        self.book = book
        self.patient = patient
    }

    func holds(_ condition: Condition) -> Bool {
        switch condition.form {
        case .finding(let finding): patient[finding] == .present
        case .pattern(let pattern): holds(book[pattern].when)
        case .all(let members): members.allSatisfy(holds)
        case .any(let members): members.contains(where: holds)
        case .none(let members): !members.contains(where: holds)
        case .atLeast(let count, let members): members.count(where: holds) >= count
        case .atMost(let count, let members): members.count(where: holds) <= count
        case .absent(let inner): !holds(inner)
        case .compare(let finding, let comparison, let number):
            switch comparison {
            case .atLeast: value(finding) >= number.value
            case .above: value(finding) > number.value
            case .atMost: value(finding) <= number.value
            case .below: value(finding) < number.value
            }
        case .between(let finding, let low, let high):
            value(finding) >= low.value && value(finding) <= high.value
        case .option(let finding, let option): has(option, of: finding)
        case .anyOption(let finding, let options): options.contains { has($0, of: finding) }
        }
    }

    func value(_ finding: Finding.Index) -> Rational {
        if case .quantity(let number) = patient[finding] { return number }
        guard case .score(let score) = book[finding].origin else { return Rational(-1_000) }
        return score.points.filter { holds($0.condition) }.reduce(Rational(0)) { $0.adding($1.points)! }
    }

    private func has(_ option: Int, of finding: Finding.Index) -> Bool {
        switch patient[finding] {
        case .option(let chosen): chosen == option
        case .options(let truths): truths[option] == .present
        default: false
        }
    }
}

/// A condition as a tree whose smallest parts can be turned round one by one.
struct TurnableTree {
    indirect enum Form {
        case atom(Condition)
        case count((Int) -> Bool, [TurnableTree])
    }

    let form: Form
    /// The number of its smallest parts.
    let atoms: Int

    init(_ condition: Condition) {
        func each(_ conditions: [Condition]) -> [TurnableTree] { conditions.map { TurnableTree($0) } }
        switch condition.form {
        case .all(let members): self.init({ $0 == members.count }, each(members))
        case .any(let members): self.init({ $0 > 0 }, each(members))
        case .none(let members): self.init({ $0 == 0 }, each(members))
        case .atLeast(let count, let members): self.init({ $0 >= count }, each(members))
        case .atMost(let count, let members): self.init({ $0 <= count }, each(members))
        case .absent(let inner): self.init({ $0 == 0 }, [TurnableTree(inner)])
        case .anyOption(let finding, let options) where options.count > 1:
            self.init({ $0 > 0 }, each(options.map { Condition(.option(finding, $0), at: condition.location) }))
        default:
            self.init(atom: condition)

        }
    }

    init(_ rule: @escaping (Int) -> Bool, _ members: [TurnableTree]) {
        form = .count(rule, members)
        atoms = members.reduce(0) { $0 + $1.atoms }
    }

    /// A condition that is one part, whatever it is made of.
    static func whole(_ condition: Condition) -> TurnableTree { TurnableTree(atom: condition) }

    private init(atom: Condition) {
        form = .atom(atom)
        atoms = 1
    }

    /// Its smallest parts, as they are written.
    var parts: [Condition] {
        switch form {
        case .atom(let condition): [condition]
        case .count(_, let members): members.flatMap(\.parts)
        }
    }

    /// Whether it holds, where one of its smallest parts is turned round.
    func holds(_ reading: PlainReading, turning turned: Int? = nil) -> Bool {
        switch form {
        case .atom(let condition): return reading.holds(condition) != (turned == 0)
        case .count(let rule, let members):
            var first = 0
            let count = members.count { member in
                defer { first += member.atoms }
                return member.holds(reading, turning: turned.map { $0 - first })
            }
            return rule(count)
        }
    }
}
