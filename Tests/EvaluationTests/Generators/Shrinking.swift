// Shrinking: from a random case that fails to a small one that still fails.

package import RuleModel

/// A rule book with a patient.
package struct Case: Sendable {
    package var draft: Draft
    package var patient: Patient

    package init(draft: Draft, patient: Patient) {
        self.draft = draft
        self.patient = patient
    }

    /// The smallest case found for which `fails` still holds, by leaving out one thing after another.
    package func shrunk(while fails: (Case) -> Bool) -> Case {
        var smallest = self
        while let smaller = smallest.smaller().first(where: fails) { smallest = smaller }
        return smallest
    }

    /// Cases with one thing less, the larger things first.
    private func smaller() -> [Case] {
        withoutDeclarations() + withoutUnreadFindings() + withoutParts() + withSmallerConditions()
            + withoutAnswers()
    }

    private func with(_ change: (inout Case) -> Void) -> Case {
        var copy = self
        change(&copy)
        return copy
    }

    private func withoutDeclarations() -> [Case] {
        var cases = draft.redFlags.indices.map { place in with { $0.draft.redFlags.remove(at: place) } }
        cases += draft.causes.indices.map { place in with { $0.draft.causes.remove(at: place) } }
        cases += draft.questions.indices.map { place in with { $0.draft.questions.remove(at: place) } }
        cases += draft.advice.indices.map { place in with { $0.draft.advice.remove(at: place) } }
        cases += draft.complications.indices.map { place in with { $0.draft.complications.remove(at: place) } }
        if draft.appliesWhen != nil { cases.append(with { $0.draft.appliesWhen = nil }) }
        return cases
    }

    /// Findings and patterns that nothing names any more.
    private func withoutUnreadFindings() -> [Case] {
        var findings = Set(draft.questions.flatMap(\.fills))
        var patterns: Set<Pattern.Index> = []
        func visit(_ condition: Condition) {
            switch condition.form {
            case .finding(let finding), .compare(let finding, _, _), .between(let finding, _, _),
                .option(let finding, _), .anyOption(let finding, _):
                findings.insert(finding)
            case .pattern(let pattern): patterns.insert(pattern)
            default: condition.members.forEach(visit)
            }
        }
        _ = draft.mapConditions { condition in
            visit(condition)
            return condition
        }
        for finding in draft.findings {
            if case .calculated(let calculated) = finding.origin { findings.formUnion(calculated.inputs) }
        }
        let keptFindings = draft.findings.indices.map(Finding.Index.init).map { findings.contains($0) }
        let keptPatterns = draft.patterns.indices.map(Pattern.Index.init).map { patterns.contains($0) }
        let all = draft.findings.indices.map { _ in true }
        var cases: [Case] = []
        for place in draft.findings.indices where !keptFindings[place] {
            var kept = all
            kept[place] = false
            cases.append(keeping(kept, draft.patterns.map { _ in true }))
        }
        for place in draft.patterns.indices where !keptPatterns[place] {
            var kept = draft.patterns.map { _ in true }
            kept[place] = false
            cases.append(keeping(all, kept))
        }
        return cases
    }

    private func keeping(_ findings: [Bool], _ patterns: [Bool]) -> Case {
        func places(_ kept: [Bool]) -> [Int?] {
            var next = 0
            return kept.map { isKept in
                defer { if isKept { next += 1 } }
                return isKept ? next : nil
            }
        }
        return with {
            $0.draft = draft.moving(findings: places(findings), patterns: places(patterns))
            $0.patient.answers = zip(patient.answers, findings).filter(\.1).map(\.0)
        }
    }

    /// Members of scores and causes, implications, what a question fills, what advice excludes.
    private func withoutParts() -> [Case] {
        var cases: [Case] = []
        for (place, finding) in draft.findings.enumerated() {
            for member in finding.implies.indices {
                var implies = finding.implies
                implies.remove(at: member)
                cases.append(
                    with {
                        $0.draft.findings[place] = finding.with(
                            finding.origin, implies: implies, by: finding.impliedBy)
                    })
            }
            if finding.impliedBy != nil {
                cases.append(
                    with {
                        $0.draft.findings[place] = finding.with(finding.origin, implies: finding.implies, by: nil)
                    })
            }
            if finding.ifUnsure != .unknown {
                cases.append(with { $0.draft.findings[place] = finding.with(.unknown) })
            }
            guard case .score(let score) = finding.origin else { continue }
            for member in score.points.indices {
                var points = score.points
                points.remove(at: member)
                cases.append(
                    with {
                        $0.draft.findings[place] = finding.with(.score(.init(points: points)), implies: [], by: nil)
                    })
            }
        }
        for (place, cause) in draft.causes.enumerated() {
            for member in cause.forIt.indices {
                var forIt = cause.forIt
                forIt.remove(at: member)
                cases.append(with { $0.draft.causes[place] = cause.with(forIt, cause.against) })
            }
            for member in cause.against.indices {
                var against = cause.against
                against.remove(at: member)
                cases.append(with { $0.draft.causes[place] = cause.with(cause.forIt, against) })
            }
        }
        for (place, advice) in draft.advice.enumerated() where !advice.unless.isEmpty {
            cases.append(
                with { $0.draft.advice[place] = advice.with(advice.when, unless: Array(advice.unless.dropLast())) })
        }
        for (place, question) in draft.questions.enumerated() where question.fills.count > 1 {
            for fill in question.fills.indices {
                var fills = question.fills
                fills.remove(at: fill)
                cases.append(with { $0.draft.questions[place] = question.with(fills: fills) })
            }
        }
        return cases
    }

    /// Every condition replaced, one at a time, by smaller ones.
    private func withSmallerConditions() -> [Case] {
        var all: [Condition] = []
        _ = draft.mapConditions { condition in
            all.append(condition)
            return condition
        }
        return all.indices.flatMap { place in
            all[place].smaller(in: draft).map { smaller in
                with { changed in
                    var next = 0
                    changed.draft = draft.mapConditions { condition in
                        defer { next += 1 }
                        return next == place ? smaller : condition
                    }
                }
            }
        }
    }

    private func withoutAnswers() -> [Case] {
        var cases = patient.answers.indices.filter { patient.answers[$0] != .notAsked }.map { place in
            with { $0.patient.answers[place] = .notAsked }
        }
        if patient.hasUnreadKeys { cases.append(with { $0.patient.hasUnreadKeys = false }) }
        if !patient.warnings.isEmpty { cases.append(with { $0.patient.warnings = [] }) }
        return cases
    }
}

extension Condition {
    /// Conditions with one thing less than this one.
    fileprivate func smaller(in draft: Draft) -> [Condition] {
        func shorter(_ members: [Condition], _ form: ([Condition]) -> Form) -> [Condition] {
            var result = members
            for place in members.indices {
                var fewer = members
                fewer.remove(at: place)
                result.append(Condition(form(fewer), at: location))
                for smaller in members[place].smaller(in: draft) {
                    var changed = members
                    changed[place] = smaller
                    result.append(Condition(form(changed), at: location))
                }
            }
            return result
        }
        switch form {
        case .all(let members): return shorter(members, Form.all)
        case .any(let members): return shorter(members, Form.any)
        case .none(let members): return shorter(members, Form.none)
        case .atLeast(let count, let members): return shorter(members) { .atLeast(count, $0) }
        case .atMost(let count, let members): return shorter(members) { .atMost(count, $0) }
        case .absent(let inner):
            return [inner] + inner.smaller(in: draft).map { Condition(.absent($0), at: location) }
        case .pattern(let pattern): return [draft.patterns[pattern.value].when]
        case .between(let finding, let low, let high):
            return [
                Condition(.compare(finding, .atLeast, low), at: location),
                Condition(.compare(finding, .atMost, high), at: location),
            ]
        case .anyOption(let finding, let options): return options.map { Condition(.option(finding, $0), at: location) }
        case .finding, .compare, .option: return []
        }
    }
}
