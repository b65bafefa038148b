// A rule book that can still be changed: what the generators build and the shrinker cuts down.

package import RuleModel

/// The parts of a rule book that have a meaning, changeable.
package struct Draft: Sendable {
    package var levels: Int
    package var appliesWhen: Condition?
    package var findings: [Finding] = []
    package var patterns: [Pattern] = []
    package var redFlags: [RedFlag] = []
    package var causes: [Cause] = []
    package var questions: [Question] = []
    package var advice: [Advice] = []
    package var complications: [Complication] = []
    /// How each calculated finding is calculated.
    package var formulas: [Finding.Index: Formula] = [:]

    package init(levels: Int) {
        self.levels = levels
    }

    package static let place = SourceLocation(file: "random.lua", line: 1)

    /// The rule book as it stands.
    package var book: RuleBook {
        var content = RuleBook.Content(
            header: .init(
                id: "random", title: "Random", version: "1", purpose: "", misuse: "", audience: "", authors: [],
                reviewers: [], disclaimer: "", emergencyNumber: nil, weights: [], appliesWhen: appliesWhen,
                basis: Basis(), location: Self.place))
        content.levels = (0..<levels).map {
            Level(id: "level_\($0)", title: "", advice: "", whereToGo: "", location: Self.place)
        }
        (content.findings, content.patterns, content.redFlags) = (findings, patterns, redFlags)
        (content.causes, content.questions) = (causes, questions)
        (content.advice, content.complications) = (advice, complications)
        return RuleBook(
            content, calculator: formulas.isEmpty ? nil : FormulaCalculator(formulas: formulas), sha256: "")
    }
}

extension Draft {
    /// The same with every condition replaced by what `change` makes of it.
    package func mapConditions(_ change: (Condition) -> Condition) -> Draft {
        var result = self
        result.appliesWhen = appliesWhen.map(change)
        result.findings = findings.map { finding in
            var origin = finding.origin
            if case .score(let score) = origin {
                origin = .score(.init(points: score.points.map { ($0.points, change($0.condition)) }))
            }
            return finding.with(origin, implies: finding.implies.map(change), by: finding.impliedBy.map(change))
        }
        result.patterns = patterns.map { $0.with(change($0.when)) }
        result.redFlags = redFlags.map { $0.with(change($0.when)) }
        result.causes = causes.map {
            $0.with($0.forIt.map { $0.with(change($0.condition)) }, $0.against.map { $0.with(change($0.condition)) })
        }
        result.advice = advice.map { $0.with(change($0.when), unless: $0.unless.map(change)) }
        result.complications = complications.map {
            Complication(
                id: $0.id, title: $0.title, text: $0.text, when: change($0.when), basis: $0.basis,
                location: $0.location)
        }
        return result
    }

    /// The same with findings and patterns at other places; `nil` for those that are dropped, which nothing may name.
    package func moving(findings findingPlaces: [Int?], patterns patternPlaces: [Int?]) -> Draft {
        func move(_ index: Finding.Index) -> Finding.Index { .init(findingPlaces[index.value]!) }
        var result = mapConditions { $0.moving(move) { .init(patternPlaces[$0.value]!) } }
        result.findings = Self.move(result.findings, findingPlaces).map { finding in
            guard case .calculated(let calculated) = finding.origin else { return finding }
            return finding.with(
                .calculated(.init(inputs: calculated.inputs.map(move))), implies: finding.implies, by: finding.impliedBy
            )
        }
        result.patterns = Self.move(result.patterns, patternPlaces)
        result.questions = result.questions.map { $0.with(fills: $0.fills.map(move)) }
        result.formulas = [:]
        for (finding, formula) in formulas where findingPlaces[finding.value] != nil {
            result.formulas[move(finding)] = formula
        }
        return result
    }

    private static func move<Element>(_ elements: [Element], _ places: [Int?]) -> [Element] {
        elements.indices.filter { places[$0] != nil }.sorted { places[$0]! < places[$1]! }.map { elements[$0] }
    }
}

extension Condition {
    package func moving(
        _ finding: (Finding.Index) -> Finding.Index, _ pattern: (Pattern.Index) -> Pattern.Index
    ) -> Condition {
        func move(_ members: [Condition]) -> [Condition] { members.map { $0.moving(finding, pattern) } }
        let moved: Form =
            switch form {
            case .finding(let index): .finding(finding(index))
            case .pattern(let index): .pattern(pattern(index))
            case .all(let members): .all(move(members))
            case .any(let members): .any(move(members))
            case .none(let members): .none(move(members))
            case .atLeast(let count, let members): .atLeast(count, move(members))
            case .atMost(let count, let members): .atMost(count, move(members))
            case .absent(let inner): .absent(inner.moving(finding, pattern))
            case .compare(let index, let comparison, let threshold): .compare(finding(index), comparison, threshold)
            case .between(let index, let low, let high): .between(finding(index), low, high)
            case .option(let index, let option): .option(finding(index), option)
            case .anyOption(let index, let options): .anyOption(finding(index), options)
            }
        return Condition(moved, at: location)
    }
}

extension Finding {
    package func with(_ origin: Origin, implies: [Condition], by impliedBy: Condition?) -> Finding {
        Finding(
            id: id, label: label, ask: ask, help: help, synonyms: synonyms, kind: kind, origin: origin,
            implies: implies, impliedBy: impliedBy, ifUnsure: ifUnsure, codes: codes, basis: basis, location: location)
    }

    package func with(_ ifUnsure: IfUnsure) -> Finding {
        Finding(
            id: id, label: label, ask: ask, kind: kind, origin: origin, implies: implies, impliedBy: impliedBy,
            ifUnsure: ifUnsure, location: location)
    }
}

extension Pattern {
    package func with(_ when: Condition) -> Pattern {
        Pattern(id: id, label: label, when: when, basis: basis, location: location)
    }
}

extension RedFlag {
    package func with(_ when: Condition) -> RedFlag {
        RedFlag(
            id: id, title: title, when: when, urgency: urgency, because: because, refines: refines, basis: basis,
            location: location)
    }
}

extension WeightedCondition {
    package func with(_ condition: Condition) -> WeightedCondition {
        WeightedCondition(points: points, weight: weight, condition: condition, location: location)
    }
}

extension Cause {
    package func with(_ forIt: [WeightedCondition], _ against: [WeightedCondition]) -> Cause {
        Cause(
            id: id, title: title, group: group, because: because, forIt: forIt, against: against, codes: codes,
            basis: basis, location: location)
    }
}

extension Question {
    package func with(fills: [Finding.Index]) -> Question {
        Question(id: id, ask: ask, help: help, fills: fills, because: because, basis: basis, location: location)
    }
}

extension Advice {
    package func with(_ when: Condition, unless: [Condition]) -> Advice {
        Advice(id: id, text: text, when: when, unless: unless, levels: levels, basis: basis, location: location)
    }
}
