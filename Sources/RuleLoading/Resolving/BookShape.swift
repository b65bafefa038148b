// What must hold of the parts of a book, whoever made them: every place that one part names is there in another.

package import RuleModel
import RuleSyntax

/// How many of each there are in a book, and what its findings are: enough to tell whether what names them can be read.
///
/// An evaluator goes by these places without asking again, so that a book in which one leads nowhere must not exist.
/// Loading a book from its files sees to it with messages for authors, and asserts it; reading a stored one asks here.
package struct BookShape: Sendable {
    private let content: RuleBook.Content

    package init(_ content: RuleBook.Content) { self.content = content }

    private var findings: [Finding] { content.findings }

    // MARK: Findings and conditions

    private func kind(_ finding: Finding.Index) -> Finding.Kind? {
        findings.indices.contains(finding.value) ? findings[finding.value].kind : nil
    }

    private func has(_ level: Level.Index) -> Bool { content.levels.indices.contains(level.value) }

    private func has(_ places: [Int], below count: Int) -> Bool { places.allSatisfy { (0..<count).contains($0) } }

    private func hasUniqueMembers(_ places: [Int]) -> Bool { Set(places).count == places.count }

    /// Whether a condition reads what there is, and reads it as what it is.
    func accepts(_ condition: Condition) -> Bool {
        switch condition.form {
        case .finding(let finding):
            if case .yesNo? = kind(finding) { true } else { false }
        case .pattern(let pattern): content.patterns.indices.contains(pattern.value)
        case .all(let members), .any(let members), .none(let members): members.allSatisfy(accepts)
        case .atLeast(let count, let members), .atMost(let count, let members):
            (0...members.count + 1).contains(count) && members.allSatisfy(accepts)
        case .absent(let opposite): accepts(opposite)
        case .compare(let finding, _, _): isNumber(finding)
        case .between(let finding, let least, let greatest): isNumber(finding) && least.value <= greatest.value
        case .option(let finding, let option): has([option], below: optionCount(finding))
        case .anyOption(let finding, let options): has(options, below: optionCount(finding))
        }
    }

    private func isNumber(_ finding: Finding.Index) -> Bool {
        switch kind(finding) {
        case .quantity, .score: true
        case .yesNo, .choice, .choices, nil: false
        }
    }

    private func optionCount(_ finding: Finding.Index) -> Int {
        switch kind(finding) {
        case .choice(let options): options.count
        case .choices(let list): list.options.count
        case .yesNo, .quantity, .score, nil: 0
        }
    }

    private func accepts(_ finding: Finding, at index: Finding.Index) -> Bool {
        let isScore = if case .score = finding.kind { true } else { false }
        let isWorkedOut =
            switch finding.origin {
            case .stated: !isScore
            case .score: isScore
            case .calculated(let calculated): !isScore && has(calculated.inputs.map(\.value), below: findings.count)
            }
        if case .quantity(let quantity) = finding.kind, let mass = quantity.molarMass, mass <= Rational(0) {
            return false
        }
        return isWorkedOut && hasUniqueIds(finding.options.map(\.id))
            && finding.worse.map { accepts($0, of: index) } ?? true
    }

    private func accepts(_ worse: Worsening, of finding: Finding.Index) -> Bool {
        switch (worse, kind(finding)) {
        case (.truth, .yesNo): return true
        case (.numbers(let rising, let falling), .quantity):
            return [rising, falling].compactMap { $0 }.allSatisfy { condition in
                if case .compare(finding, _, _) = condition.form { true } else { false }
            }
        case (.order(let places), .choice(let options)):
            return has(places, below: options.count) && hasUniqueMembers(places)
        case (.options(let places), .choices(let list)):
            return has(places, below: list.options.count) && hasUniqueMembers(places)
        default: return false
        }
    }

    private func accepts(_ basis: Basis) -> Bool { has(basis.cites, below: content.statements.count) }

    private func hasUniqueIds(_ ids: [String]) -> Bool { Set(ids).count == ids.count }

    // MARK: The whole

    /// Whether all parts of a book that an assessment reads fit together.
    /// - Parameter calculation: what calculates the findings that are calculated.
    package func isSound(_ calculation: LuaCalculator.Calculation?) -> Bool {
        let book = RuleBook(content, sha256: "")
        let declarations = book.declarations
        let declared = Dictionary(grouping: declarations, by: \.kind)
        guard !content.levels.isEmpty, book.sites.allSatisfy({ accepts($0.condition) }),
            declarations.allSatisfy({ $0.basis.map(accepts) ?? true }),
            Declaration.Kind.allCases.allSatisfy({ isSound($0, declared[$0] ?? []) }), arePointsSound,
            isSound(calculation: calculation),
            hasUniqueIds(findings.map(\.id) + content.patterns.map(\.id)), hasUniqueIds(findings.compactMap(\.formerID))
        else { return false }
        let cycles = ProblemList(limit: RuleBookLimits().problems)
        FindingGraph(findings: findings, patterns: content.patterns)
            .reportCycles(cycles, chain: RuleBookLimits().chain)
        return !cycles.hasErrors
    }

    /// Whether the ids of a kind are unique, and its declarations name what there is.
    private func isSound(_ kind: Declaration.Kind, _ declared: [Declaration]) -> Bool {
        // Of an option, the id is its own only within its finding.
        if kind != .option, !hasUniqueIds(declared.map(\.id)) { return false }
        return switch kind {
        case .finding: findings.indices.allSatisfy { accepts(findings[$0], at: Finding.Index($0)) }
        case .redFlag: content.redFlags.allSatisfy { has($0.urgency) }
        case .cause: has(content.causes.compactMap(\.group), below: content.groups.count)
        case .question:
            content.questions.allSatisfy { has($0.fills.map(\.value), below: findings.count) }
        case .advice: content.advice.allSatisfy { $0.levels.allSatisfy(has) }
        case .statement: has(content.statements.map(\.source), below: content.sources.count)
        case .ruleBook, .level, .group, .option, .pattern, .complication, .source, .scenario, .property: true
        }
    }

    /// Whether all points can be counted in whole parts of one, as an evaluator does: those of the language have at most
    /// three decimals and lie within a million.
    private var arePointsSound: Bool {
        var points = content.header.weights.map(\.points)
        for cause in content.causes { points += (cause.forIt + cause.against).map(\.points) }
        for case .score(let score) in findings.map(\.origin) { points += score.points.map(\.points) }
        var common: Int128 = 1
        for number in points {
            let below = number.denominator
            guard (-1_000_000_000...1_000_000_000).contains(number.numerator), below <= 1_000_000 else { return false }
            if common % below != 0 { common *= below }
            guard common <= 1_000_000 else { return false }
        }
        return true
    }

    /// Whether what calculates does so for the findings that are calculated.
    private func isSound(calculation: LuaCalculator.Calculation?) -> Bool {
        let calculated = findings.indices.filter {
            if case .calculated = findings[$0].origin { true } else { false }
        }
        guard let calculation else { return calculated.isEmpty }
        return !calculated.isEmpty && calculation.findings.map(\.value) == calculated
            && calculation.ids == calculated.map { findings[$0].id }
    }
}

// MARK: - What no assessment reads

extension BookShape {
    /// Whether scenarios and properties speak of what there is.
    package func accepts(_ authoring: RuleBook.Authoring) -> Bool {
        authoring.scenarios.allSatisfy(accepts) && authoring.properties.allSatisfy(accepts)
    }

    private func accepts(_ scenario: Scenario) -> Bool {
        if let threshold = scenario.threshold {
            guard isNumber(threshold.finding), !threshold.points.isEmpty else { return false }
        }
        return scenario.given.allSatisfy(accepts) && scenario.rows.allSatisfy { $0.given.allSatisfy(accepts) }
            && [scenario.expect, scenario.otherwise].compactMap { $0 }.flatMap(\.demands).allSatisfy(accepts)
            && accepts(scenario.basis)
    }

    private func accepts(_ given: Scenario.Given) -> Bool {
        guard let kind = kind(given.finding) else { return false }
        switch (given.answer, kind) {
        case (.notAsked, _), (.unsure, _), (.present, .yesNo), (.absent, .yesNo), (.quantity, .quantity): return true
        case (.option(let option), .choice(let options)): return has([option], below: options.count)
        case (.options(let truths), .choices(let list)): return truths.count == list.options.count
        default: return false
        }
    }

    private func accepts(_ demand: Expectation.Demand) -> Bool {
        switch demand.content {
        case .urgency(let least, let most): [least, most].compactMap { $0 }.allSatisfy(has)
        case .urgencyNotBelow(let level), .urgencyNotAbove(let level): has(level)
        case .disposition(let level): level.map(has) ?? true
        case .settled, .inScope, .warnings: true
        case .redFlags(let listed), .notRuledOut(let listed): has(listed.elements, below: content.redFlags.count)
        case .causes(let listed): has(listed.elements, below: content.causes.count)
        case .standings(let standings): has(standings.map(\.cause), below: content.causes.count)
        case .advice(let listed): has(listed.elements, below: content.advice.count)
        case .complications(let listed): has(listed.elements, below: content.complications.count)
        case .asksNext(let listed):
            listed.elements.allSatisfy { asked in
                switch asked {
                case .question(let question): content.questions.indices.contains(question)
                case .finding(let finding): kind(finding) != nil
                }
            }
        }
    }

    private func accepts(_ property: Property) -> Bool {
        property.conditions.allSatisfy(accepts) && accepts(property.basis)
            && property.claims.allSatisfy { claim in
                switch claim {
                case .urgency(let least, let most): [least, most].compactMap { $0 }.allSatisfy(has)
                case .holds, .never: true
                case .raises(let flag, _): content.redFlags.indices.contains(flag)
                case .gives(let place, _): content.advice.indices.contains(place)
                case .supports(let cause, _): content.causes.indices.contains(cause)
                }
            }
    }
}

extension Expectation.Listed {
    /// All that it names.
    fileprivate var elements: [Element] {
        switch self {
        case .list(let elements): elements
        case .members(let present, let absent): present + absent
        }
    }
}

extension RuleBook {
    /// Whether all parts of the book fit together.
    var isWhole: Bool {
        let shape = BookShape(content)
        return shape.isSound((calculator as? LuaCalculator)?.calculation) && shape.accepts(Authoring(of: self))
    }
}
