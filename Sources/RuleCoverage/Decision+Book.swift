// The decisions of a rule book.

import RuleModel

extension Decision {
    /// Every decision of a book: urgency first, then as the declarations stand.
    static func all(of book: RuleBook) -> [Decision] {
        var decisions = urgencies(of: book)
        func add(_ kind: Kind, _ id: String, field: String? = nil, _ location: SourceLocation, _ when: Condition) {
            decisions.append(Decision(kind, id, field, location, when, book))
        }
        let (sites, declared) = (book.sites, Dictionary(grouping: book.declarations, by: \.kind))
        for kind in Kind.allCases {
            for (site, condition) in sites where Decision.kind(of: site) == kind {
                guard let owner = declared[site.declaration.kind]?[site.declaration.place] else { continue }
                add(kind, kind == .scope ? "" : owner.id, field: field(of: site), owner.location, condition)
            }
            if kind == .advice { decisions += book.advice.map { Decision($0, book) } }
        }
        return decisions
    }

    /// What a condition decides; `nil` for what is not shown by itself: advice is one decision with what bars it, and
    /// a property is for the prover.
    private static func kind(of site: ConditionSite) -> Kind? {
        switch site {
        case .redFlag: .redFlag
        case .pattern: .pattern
        case .forIt, .against: .cause
        case .score: .score
        case .complication: .complication
        case .scope: .scope
        case .implies, .impliedBy: .implication
        case .adviceWhen, .adviceUnless, .whenever, .claim: nil
        }
    }

    /// The field that states the condition; `nil` where it is the declaration's only one.
    private static func field(of site: ConditionSite) -> String? {
        switch site {
        case .forIt: "for_it"
        case .against: "against"
        case .score: "points"
        case .implies: "implies"
        case .impliedBy: "implied_by"
        case .redFlag, .pattern, .complication, .scope, .adviceWhen, .adviceUnless, .whenever, .claim: nil
        }
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
