// The content of a book and its declarations, stored.

import RuleModel

extension RuleBook.Content: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(header: try store())
        for kind in Declaration.Kind.allCases { try read(kind, from: &store) }
    }

    func write(to store: inout StoreWriter) {
        store(header)
        for kind in Declaration.Kind.allCases { write(kind, to: &store) }
    }

    private mutating func read(_ kind: Declaration.Kind, from store: inout StoreReader) throws(StoreDamage) {
        switch kind {
        case .level: levels = try store()
        case .group: groups = try store()
        case .finding: findings = try store()
        case .pattern: patterns = try store()
        case .redFlag: redFlags = try store()
        case .cause: causes = try store()
        case .question: questions = try store()
        case .advice: advice = try store()
        case .complication: complications = try store()
        case .source: sources = try store()
        case .statement: statements = try store()
        // The header comes first, options stand in their findings, and the rest is stored apart.
        case .ruleBook, .option, .scenario, .property: break
        }
    }

    private func write(_ kind: Declaration.Kind, to store: inout StoreWriter) {
        switch kind {
        case .level: store(levels)
        case .group: store(groups)
        case .finding: store(findings)
        case .pattern: store(patterns)
        case .redFlag: store(redFlags)
        case .cause: store(causes)
        case .question: store(questions)
        case .advice: store(advice)
        case .complication: store(complications)
        case .source: store(sources)
        case .statement: store(statements)
        case .ruleBook, .option, .scenario, .property: break
        }
    }
}

extension RuleBook.Header: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let id: String = try store()
        let (title, version, purpose, misuse, audience): (String, String, String, String, String) = (
            try store(), try store(), try store(), try store(), try store()
        )
        let (authors, reviewers): ([String], [String]) = (try store(), try store())
        let (disclaimer, emergencyNumber): (String, String?) = (try store(), try store())
        var weights: [(word: String, points: Rational)] = []
        for _ in 0..<(try store.count()) { weights.append((try store(), try store())) }
        self.init(
            id: id, title: title, version: version, purpose: purpose, misuse: misuse, audience: audience,
            authors: authors, reviewers: reviewers, disclaimer: disclaimer, emergencyNumber: emergencyNumber,
            weights: weights, appliesWhen: try store(), basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) {
        store(id, title, version, purpose, misuse, audience, authors, reviewers, disclaimer, emergencyNumber)
        store.number(UInt(weights.count))
        for (word, points) in weights { store(word, points) }
        store(appliesWhen, basis, location)
    }
}

extension Basis: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(cites: try store(), editorial: try store())
    }

    func write(to store: inout StoreWriter) { store(cites, editorial) }
}

extension Code: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(system: try store(), code: try store(), release: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(system, code, release, location) }
}

extension Level: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), title: try store(), advice: try store(), whereToGo: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, title, advice, whereToGo, location) }
}

extension Group: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(id: try store(), title: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, title, location) }
}

extension Source: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), title: try store(), publisher: try store(), url: try store(), reviewer: try store(),
            reviewed: try store(), reviewIntervalMonths: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) {
        store(id, title, publisher, url, reviewer, reviewed, reviewIntervalMonths, location)
    }
}

extension Statement: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), source: try store(), kind: try store(), gist: try store(), lifeThreatening: try store(),
            note: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, source, kind, gist, lifeThreatening, note, location) }
}

extension Pattern: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(id: try store(), label: try store(), when: try store(), basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, label, when, basis, location) }
}

extension RedFlag: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), title: try store(), when: try store(), urgency: try store(), because: try store(),
            refines: try store(), basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, title, when, urgency, because, refines, basis, location) }
}

extension WeightedCondition: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(points: try store(), weight: try store(), condition: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(points, weight, condition, location) }
}

extension Cause: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), title: try store(), group: try store(), because: try store(), forIt: try store(),
            against: try store(), codes: try store(), basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) {
        store(id, title, group, because, forIt, against, codes, basis, location)
    }
}

extension Question: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), ask: try store(), help: try store(), fills: try store(), because: try store(),
            basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, ask, help, fills, because, basis, location) }
}

extension Advice: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), text: try store(), when: try store(), unless: try store(), levels: try store(),
            basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, text, when, unless, levels, basis, location) }
}

extension Complication: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), title: try store(), text: try store(), when: try store(), basis: try store(),
            location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, title, text, when, basis, location) }
}
