// The other declarations of a rule book: what is concluded, asked and advised.

/// What a declaration rests on: statements of a source, an editorial decision, or both.
public struct Basis: Sendable {
    /// Places in `RuleBook.statements`.
    public let cites: [Int]
    /// The reason and who decided, or `nil`.
    public let editorial: String?

    public init(cites: [Int] = [], editorial: String? = nil) {
        self.cites = cites
        self.editorial = editorial
    }
}

/// A code of a terminology, with the release it was taken from.
public struct Code: Sendable {
    public let system: String
    public let code: String
    public let release: String
    public let location: SourceLocation

    public init(system: String, code: String, release: String, location: SourceLocation) {
        self.system = system
        self.code = code
        self.release = release
        self.location = location
    }
}

/// A level of urgency.
public struct Level: Sendable {
    /// The rank of a level in `RuleBook.levels`, least urgent first.
    public struct Index: Hashable, Comparable, Sendable {
        public let value: Int
        public init(_ value: Int) { self.value = value }
        public static func < (left: Index, right: Index) -> Bool { left.value < right.value }
    }

    public let id: String
    public let title: String
    /// What to do, as the disposition says it.
    public let advice: String
    /// Where to go.
    public let whereToGo: String
    public let location: SourceLocation

    public init(id: String, title: String, advice: String, whereToGo: String, location: SourceLocation) {
        self.id = id
        self.title = title
        self.advice = advice
        self.whereToGo = whereToGo
        self.location = location
    }
}

/// A heading under which causes are listed.
public struct Group: Sendable {
    public let id: String
    public let title: String
    public let location: SourceLocation

    public init(id: String, title: String, location: SourceLocation) {
        self.id = id
        self.title = title
        self.location = location
    }
}

/// A published text that the rule book rests on.
public struct Source: Sendable {
    public let id: String
    public let title: String
    public let publisher: String?
    public let url: String?
    public let reviewer: String?
    /// The date of its last review, `2020-12-31`.
    public let reviewed: String
    public let reviewIntervalMonths: Int?
    public let location: SourceLocation

    public init(
        id: String, title: String, publisher: String?, url: String?, reviewer: String?, reviewed: String,
        reviewIntervalMonths: Int?, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.url = url
        self.reviewer = reviewer
        self.reviewed = reviewed
        self.reviewIntervalMonths = reviewIntervalMonths
        self.location = location
    }
}

/// One statement of a source; declarations cite it by id.
public struct Statement: Sendable {
    public let id: String
    /// The place of its source in `RuleBook.sources`.
    public let source: Int
    public let kind: String
    public let gist: String
    public let lifeThreatening: Bool
    public let note: String?
    public let location: SourceLocation

    public init(
        id: String, source: Int, kind: String, gist: String, lifeThreatening: Bool, note: String?,
        location: SourceLocation
    ) {
        self.id = id
        self.source = source
        self.kind = kind
        self.gist = gist
        self.lifeThreatening = lifeThreatening
        self.note = note
        self.location = location
    }
}

/// A condition with a name.
public struct Pattern: Sendable {
    /// The place of a pattern in `RuleBook.patterns`.
    public struct Index: Hashable, Sendable {
        public let value: Int
        public init(_ value: Int) { self.value = value }
    }

    public let id: String
    public let label: String?
    public let when: Condition
    public let basis: Basis
    public let location: SourceLocation

    public init(id: String, label: String?, when: Condition, basis: Basis, location: SourceLocation) {
        self.id = id
        self.label = label
        self.when = when
        self.basis = basis
        self.location = location
    }
}

/// A condition and the urgency it demands.
public struct RedFlag: Sendable {
    public let id: String
    public let title: String
    public let when: Condition
    public let urgency: Level.Index
    public let because: String
    /// The id of the red flag of which this is a narrower case, or `nil`.
    public let refines: String?
    public let basis: Basis
    public let location: SourceLocation

    public init(
        id: String, title: String, when: Condition, urgency: Level.Index, because: String, refines: String?,
        basis: Basis, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.when = when
        self.urgency = urgency
        self.because = because
        self.refines = refines
        self.basis = basis
        self.location = location
    }
}

/// A condition that speaks for or against a cause, and how strongly.
public struct Weighed: Sendable {
    public let points: Exact
    /// The word the author used, such as `strongly`; `nil` for plain points.
    public let weight: String?
    public let condition: Condition
    public let location: SourceLocation

    public init(points: Exact, weight: String?, condition: Condition, location: SourceLocation) {
        self.points = points
        self.weight = weight
        self.condition = condition
        self.location = location
    }
}

/// A candidate explanation with what speaks for and against it.
public struct Cause: Sendable {
    public let id: String
    public let title: String
    /// The place of its group in `RuleBook.groups`.
    public let group: Int?
    public let because: String?
    public let forIt: [Weighed]
    public let against: [Weighed]
    public let codes: [Code]
    public let basis: Basis
    public let location: SourceLocation

    public init(
        id: String, title: String, group: Int?, because: String?, forIt: [Weighed], against: [Weighed],
        codes: [Code], basis: Basis, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.group = group
        self.because = because
        self.forIt = forIt
        self.against = against
        self.codes = codes
        self.basis = basis
        self.location = location
    }
}

/// What is asked, and which findings its answer fills.
public struct Question: Sendable {
    public let id: String
    public let ask: String
    public let help: String?
    public let fills: [Finding.Index]
    public let because: String?
    public let basis: Basis
    public let location: SourceLocation

    public init(
        id: String, ask: String, help: String?, fills: [Finding.Index], because: String?, basis: Basis,
        location: SourceLocation
    ) {
        self.id = id
        self.ask = ask
        self.help = help
        self.fills = fills
        self.because = because
        self.basis = basis
        self.location = location
    }
}

/// What a patient may do, when, and at which levels it may be said.
public struct Advice: Sendable {
    public let id: String
    public let text: String
    public let when: Condition
    /// What must be known absent before it is given.
    public let unless: [Condition]
    /// The levels it belongs to, sorted: it is given only where every level still possible is one of them.
    public let levels: [Level.Index]
    public let basis: Basis
    public let location: SourceLocation

    public init(
        id: String, text: String, when: Condition, unless: [Condition], levels: [Level.Index], basis: Basis,
        location: SourceLocation
    ) {
        self.id = id
        self.text = text
        self.when = when
        self.unless = unless
        self.levels = levels
        self.basis = basis
        self.location = location
    }
}

/// What the condition may lead to.
public struct Complication: Sendable {
    public let id: String
    public let title: String
    public let text: String?
    public let when: Condition
    public let basis: Basis
    public let location: SourceLocation

    public init(id: String, title: String, text: String?, when: Condition, basis: Basis, location: SourceLocation) {
        self.id = id
        self.title = title
        self.text = text
        self.when = when
        self.basis = basis
        self.location = location
    }
}
