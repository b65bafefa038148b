// What must hold of the parts of a book, whoever made them: every place that one part names is there in another.

package import RuleModel
import RuleSyntax

/// How many of each there are in a book, and what its findings are: enough to tell whether what names them can be read.
///
/// An evaluator goes by these places without asking again, so that a book in which one leads nowhere must not exist.
/// Loading a book from its files sees to it with messages for authors, and asserts it; reading a stored one asks here.
package struct BookShape: Sendable {
    let findings: [Finding]
    let patterns: [Pattern]
    let (levels, groups, sources, statements): (Int, Int, Int, Int)
    let (redFlags, causes, questions, advice, complications): (Int, Int, Int, Int, Int)

    package init(_ book: BookParts) {
        (findings, patterns) = (book.findings, book.patterns)
        (levels, groups) = (book.levels.count, book.groups.count)
        (sources, statements) = (book.sources.count, book.statements.count)
        (redFlags, causes) = (book.redFlags.count, book.causes.count)
        (questions, advice, complications) = (book.questions.count, book.advice.count, book.complications.count)
    }

    // MARK: Findings and conditions

    private func kind(_ finding: Finding.Index) -> Finding.Kind? {
        findings.indices.contains(finding.value) ? findings[finding.value].kind : nil
    }

    private func has(_ level: Level.Index) -> Bool { (0..<levels).contains(level.value) }

    private func has(_ places: [Int], below count: Int) -> Bool { places.allSatisfy { (0..<count).contains($0) } }

    private func hasUniqueMembers(_ places: [Int]) -> Bool { Set(places).count == places.count }

    /// Whether a condition reads what there is, and reads it as what it is.
    func accepts(_ condition: Condition) -> Bool {
        switch condition.form {
        case .finding(let finding):
            if case .yesNo? = kind(finding) { true } else { false }
        case .pattern(let pattern): patterns.indices.contains(pattern.value)
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
            case .score(let score):
                isScore && score.points.allSatisfy { accepts($0.condition) }
            case .calculated(let calculated): !isScore && has(calculated.inputs.map(\.value), below: findings.count)
            }
        if case .quantity(let quantity) = finding.kind, let mass = quantity.molarMass, mass <= Exact(0) { return false }
        return isWorkedOut && finding.implies.allSatisfy(accepts) && finding.impliedBy.map(accepts) ?? true
            && accepts(finding.basis) && hasUniqueIds(finding.options.map(\.id))
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

    private func accepts(_ basis: Basis) -> Bool { has(basis.cites, below: statements) }

    private func hasUniqueIds(_ ids: [String]) -> Bool { Set(ids).count == ids.count }

    // MARK: The whole

    /// Whether all parts of a book that an assessment reads fit together.
    package func accepts(_ book: BookParts) -> Bool {
        let header = book.header
        let isHeaderSound =
            accepts(header.basis) && header.appliesWhen.map(accepts) ?? true
        guard levels > 0, isHeaderSound, findings.indices.allSatisfy({ accepts(findings[$0], at: .init($0)) }),
            patterns.allSatisfy({ accepts($0.when) && accepts($0.basis) }),
            book.statements.allSatisfy({ (0..<sources).contains($0.source) }), areRulesSound(book),
            arePointsSound(book), isSound(book.calculation)
        else { return false }
        let ids = [
            book.levels.map(\.id), book.groups.map(\.id), book.sources.map(\.id), book.statements.map(\.id),
            findings.map(\.id) + patterns.map(\.id), findings.compactMap(\.formerID), book.redFlags.map(\.id),
            book.causes.map(\.id), book.questions.map(\.id), book.advice.map(\.id), book.complications.map(\.id),
        ]
        guard ids.allSatisfy(hasUniqueIds) else { return false }
        let cycles = ProblemList(limit: RuleBookLimits().problems)
        FindingGraph(findings: findings, patterns: patterns).reportCycles(cycles, chain: RuleBookLimits().chain)
        return !cycles.hasErrors
    }

    private func areRulesSound(_ book: BookParts) -> Bool {
        func accepts(_ weighed: [Weighed]) -> Bool {
            weighed.allSatisfy { self.accepts($0.condition) }
        }
        return book.redFlags.allSatisfy { self.accepts($0.when) && has($0.urgency) && self.accepts($0.basis) }
            && book.causes.allSatisfy {
                accepts($0.forIt) && accepts($0.against) && has([$0.group].compactMap { $0 }, below: groups)
                    && self.accepts($0.basis)
            }
            && book.questions.allSatisfy {
                has($0.fills.map(\.value), below: findings.count) && self.accepts($0.basis)
            }
            && book.advice.allSatisfy {
                self.accepts($0.when) && $0.unless.allSatisfy(self.accepts) && $0.levels.allSatisfy(has)
                    && self.accepts($0.basis)
            }
            && book.complications.allSatisfy { self.accepts($0.when) && self.accepts($0.basis) }
    }

    /// Whether all points can be counted in whole parts of one, as an evaluator does: those of the language have at most
    /// three decimals and lie within a million.
    private func arePointsSound(_ book: BookParts) -> Bool {
        var points = book.header.weights.map(\.points)
        for cause in book.causes { points += (cause.forIt + cause.against).map(\.points) }
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
    private func isSound(_ calculation: LuaCalculator.Calculation?) -> Bool {
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
        case .redFlags(let listed), .notRuledOut(let listed): has(listed.elements, below: redFlags)
        case .causes(let listed): has(listed.elements, below: causes)
        case .standings(let standings): has(standings.map(\.cause), below: causes)
        case .advice(let listed): has(listed.elements, below: advice)
        case .complications(let listed): has(listed.elements, below: complications)
        case .asksNext(let listed):
            listed.elements.allSatisfy { asked in
                switch asked {
                case .question(let question): (0..<questions).contains(question)
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
                case .raises(let flag, _): (0..<redFlags).contains(flag)
                case .gives(let place, _): (0..<advice).contains(place)
                case .supports(let cause, _): (0..<causes).contains(cause)
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
        let parts = BookParts(of: self)
        let shape = BookShape(parts)
        return shape.accepts(parts) && shape.accepts(Authoring(of: self))
    }
}
