// The decisions of a rule book.

import RuleModel

extension Decision {
    /// Every decision of a book: urgency first, then as the declarations stand.
    static func all(of book: RuleBook) -> [Decision] {
        var decisions = urgencies(of: book)
        func add(_ kind: Kind, _ id: String, field: String? = nil, _ location: SourceLocation, _ when: Condition) {
            decisions.append(Decision(kind, id, field, location, when, book))
        }
        for flag in book.redFlags { add(.redFlag, flag.id, flag.location, flag.when) }
        for pattern in book.patterns { add(.pattern, pattern.id, pattern.location, pattern.when) }
        for cause in book.causes {
            for member in cause.forIt { add(.cause, cause.id, field: "for_it", cause.location, member.condition) }
            for member in cause.against { add(.cause, cause.id, field: "against", cause.location, member.condition) }
        }
        for finding in book.findings {
            guard case .score(let score) = finding.origin else { continue }
            for member in score.points { add(.score, finding.id, field: "points", finding.location, member.condition) }
        }
        for advice in book.advice { decisions.append(Decision(advice, book)) }
        for complication in book.complications {
            add(.complication, complication.id, complication.location, complication.when)
        }
        if let scope = book.header.appliesWhen { add(.scope, "", book.header.location, scope) }
        for finding in book.findings {
            for implied in finding.implies {
                add(.implication, finding.id, field: "implies", finding.location, implied)
            }
            if let impliedBy = finding.impliedBy {
                add(.implication, finding.id, field: "implied_by", finding.location, impliedBy)
            }
        }
        return decisions
    }

    private init(
        _ kind: Kind, _ id: String, _ field: String?, _ location: SourceLocation, _ when: Condition,
        _ book: RuleBook
    ) {
        var parts: [Part] = []
        Decision.take(when, apart: Mask(), depth: 0, book, into: &parts)
        self.init(kind: kind, id: id, field: field, location: location, parts: parts)
    }

    /// Advice is given where `when` holds and each member of `unless` is known absent.
    private init(_ advice: Advice, _ book: RuleBook) {
        guard !advice.unless.isEmpty else {
            self.init(.advice, advice.id, nil, advice.location, advice.when, book)
            return
        }
        let unless = Condition(.none(advice.unless), at: advice.location)
        let given = Condition(.all([advice.when, unless]), at: advice.location)
        var parts = [Part(given, at: advice.location, depth: 0, isAtom: false, mask: Mask())]
        Decision.take(advice.when, apart: Mask().mask(of: 0, in: given), depth: 1, book, into: &parts)
        let mask = Mask().mask(of: 1, in: given)
        for (place, member) in advice.unless.enumerated() {
            Decision.take(member, apart: mask.mask(of: place, in: unless), depth: 1, book, into: &parts)
        }
        self.init(kind: .advice, id: advice.id, field: nil, location: advice.location, parts: parts)
    }

    /// A level is demanded where any red flag of that level or a higher one holds. Those of the level itself are its
    /// parts: each must be shown to be what brings a patient there.
    private static func urgencies(of book: RuleBook) -> [Decision] {
        book.levels.indices.reversed().compactMap { rank in
            let level = Level.Index(rank)
            let flags = book.redFlags.filter { $0.urgency >= level }
            guard flags.contains(where: { $0.urgency == level }) else { return nil }
            let whole = Condition(.any(flags.map(\.when)), at: book[level].location)
            var parts = [Part(whole, at: book[level].location, depth: 0, isAtom: false, mask: Mask())]
            for (place, flag) in flags.enumerated() where flag.urgency == level {
                parts.append(
                    Part(
                        condition: flag.when, location: flag.location, name: flag.id, depth: 1, isAtom: true,
                        onlyDecides: true, mask: Mask().mask(of: place, in: whole)))
            }
            return Decision(
                kind: .urgency, id: book[level].id, field: nil, location: book[level].location, parts: parts)
        }
    }

    /// Adds a condition and everything it is made of.
    private static func take(
        _ condition: Condition, apart mask: Mask, depth: Int, _ book: RuleBook, into parts: inout [Part]
    ) {
        let members = condition.members
        guard members.isEmpty else {
            parts.append(Part(condition, at: condition.location, depth: depth, isAtom: false, mask: mask))
            for (place, member) in members.enumerated() {
                take(member, apart: mask.mask(of: place, in: condition), depth: depth + 1, book, into: &parts)
            }
            return
        }
        guard case .anyOption(let finding, let options) = condition.form, options.count > 1 else {
            parts.append(Part(condition, at: condition.location, depth: depth, isAtom: true, mask: mask))
            return
        }
        parts.append(Part(condition, at: condition.location, depth: depth, isAtom: false, mask: mask))
        let each = Condition(
            .any(options.map { Condition(.option(finding, $0), at: condition.location) }), at: condition.location)
        for (place, option) in each.members.enumerated() {
            parts.append(
                Part(
                    condition: option, location: condition.location, name: book[finding].options[options[place]].id,
                    depth: depth + 1, isAtom: true, onlyDecides: false, mask: mask.mask(of: place, in: each)))
        }
    }
}

extension Decision.Part {
    fileprivate init(_ condition: Condition, at location: SourceLocation, depth: Int, isAtom: Bool, mask: Mask) {
        self.init(
            condition: condition, location: location, name: nil, depth: depth, isAtom: isAtom, onlyDecides: false,
            mask: mask)
    }
}
