// The other declarations of a rule book: what is concluded, asked and advised.

/// What a declaration rests on: statements of a source, an editorial decision, or both.
public struct Basis: Sendable {
    /// Places in `RuleBook.statements`.
    public var cites: [Int]
    /// The reason and who decided, or `nil`.
    public var editorial: String?

    /// A basis with its parts; by default nothing.
    public init(cites: [Int] = [], editorial: String? = nil) {
        self.cites = cites
        self.editorial = editorial
    }
}

/// A code of a terminology, with the release it was taken from.
public struct Code: Sendable {
    /// The terminology, such as `ICD-10-CM`.
    public var system: String
    /// The code, such as `R07.9`.
    public var code: String
    /// The release of the terminology, such as `2026-04`.
    public var release: String
    /// Where it is written.
    public var location: SourceLocation

    /// A code with its parts.
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
        /// The rank, from 0.
        public let value: Int
        /// A level's rank.
        public init(_ value: Int) { self.value = value }
        public static func < (left: Index, right: Index) -> Bool { left.value < right.value }
    }

    /// The id, such as `emergency`.
    public var id: String
    /// The name that results show.
    public var title: String
    /// What to do, as the disposition says it.
    public var advice: String
    /// Where to go.
    public var whereToGo: String
    /// Where it is declared.
    public var location: SourceLocation

    /// A level with its parts.
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
    /// The id by which causes name it.
    public var id: String
    /// The heading.
    public var title: String
    /// Where it is declared.
    public var location: SourceLocation

    /// A group with its parts.
    public init(id: String, title: String, location: SourceLocation) {
        self.id = id
        self.title = title
        self.location = location
    }
}

/// A published text that the rule book rests on.
public struct Source: Sendable {
    /// The id, such as `article`.
    public var id: String
    /// The title of the text.
    public var title: String
    /// Who published it, or `nil` if that is not said.
    public var publisher: String?
    /// Where it can be read, or `nil` if that is not said.
    public var url: String?
    /// Who reviewed it last, or `nil` if that is not said.
    public var reviewer: String?
    /// The day of its last review.
    public var reviewed: CalendarDay
    /// After how many months it is due for review again, or `nil` if that is not said.
    public var reviewIntervalMonths: Int?
    /// Where it is declared.
    public var location: SourceLocation

    /// A source with its parts.
    public init(
        id: String, title: String, publisher: String?, url: String?, reviewer: String?, reviewed: CalendarDay,
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

    /// The day by which it is to be reviewed again, or `nil` if no interval is said.
    public var due: CalendarDay? { reviewIntervalMonths.map(reviewed.adding(months:)) }
}

/// One statement of a source; declarations cite it by id.
public struct Statement: Sendable {
    /// The id, such as `immediate-care/stiff-neck`.
    public var id: String
    /// The place of its source in `RuleBook.sources`.
    public var source: Int
    /// What kind of statement it is, such as `emergency` or `trigger`.
    public var kind: String
    /// What it says, in the author's own short words.
    public var gist: String
    /// Whether the source calls it a danger to life.
    public var lifeThreatening: Bool
    /// A remark, or `nil`.
    public var note: String?
    /// Where it is declared.
    public var location: SourceLocation

    /// A statement with its parts.
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
        /// The place, from 0.
        public let value: Int
        /// A pattern's place.
        public init(_ value: Int) { self.value = value }
    }

    /// The id by which conditions name it.
    public var id: String
    /// The name that results show, or `nil` if it has none.
    public var label: String?
    /// The condition.
    public var when: Condition
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A pattern with its parts.
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
    /// The id, such as `stiff_neck`.
    public var id: String
    /// The name that results show.
    public var title: String
    /// When it holds.
    public var when: Condition
    /// The level that it demands.
    public var urgency: Level.Index
    /// Why, told to the patient.
    public var because: String
    /// The id of the red flag of which this is a narrower case, or `nil`.
    public var refines: String?
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A red flag with its parts.
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
public struct WeightedCondition: Sendable {
    /// How strongly it speaks, in points; never negative.
    public var points: Rational
    /// The word the author used, such as `strongly`; `nil` for plain points.
    public var weight: String?
    /// What speaks for or against the cause where it holds.
    public var condition: Condition
    /// Where it is written.
    public var location: SourceLocation

    /// A weighed condition with its parts.
    public init(points: Rational, weight: String?, condition: Condition, location: SourceLocation) {
        self.points = points
        self.weight = weight
        self.condition = condition
        self.location = location
    }
}

/// A candidate explanation with what speaks for and against it.
public struct Cause: Sendable {
    /// How a cause stands.
    public enum Standing: String, CaseIterable, Sendable, Comparable {
        /// Something known speaks for it, and more than against it.
        case supported
        /// It could still be supported.
        case open
        /// Nothing entered speaks for it, and nothing unknown could any more.
        case notSupported = "not_supported"

        private var rank: Int {
            switch self {
            case .supported: 0
            case .open: 1
            case .notSupported: 2
            }
        }

        public static func < (left: Standing, right: Standing) -> Bool { left.rank < right.rank }
    }

    /// The id, such as `diabetes`.
    public var id: String
    /// The name that results show.
    public var title: String
    /// The place of its group in `RuleBook.groups`.
    public var group: Int?
    /// How it leads to the complaint, or `nil` if that is not said.
    public var because: String?
    /// What speaks for it.
    public var forIt: [WeightedCondition]
    /// What speaks against it.
    public var against: [WeightedCondition]
    /// Codes of terminologies for it.
    public var codes: [Code]
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A cause with its parts.
    public init(
        id: String, title: String, group: Int?, because: String?, forIt: [WeightedCondition],
        against: [WeightedCondition],
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
    /// The id, such as `how_long`.
    public var id: String
    /// The question, as a person is asked.
    public var ask: String
    /// What helps to answer it, or `nil`.
    public var help: String?
    /// The findings that the answer gives.
    public var fills: [Finding.Index]
    /// Why it is asked, or `nil` if that is not said.
    public var because: String?
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A question with its parts.
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
    /// The id, such as `drink_enough`.
    public var id: String
    /// What to do.
    public var text: String
    /// What must be known to hold before it is given.
    public var when: Condition
    /// What must be known absent before it is given.
    public var unless: [Condition]
    /// The levels it belongs to, sorted: it is given only where every level still possible is one of them.
    public var levels: [Level.Index]
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// Advice with its parts.
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
    /// The id, such as `chronic_spasms`.
    public var id: String
    /// The name that results show.
    public var title: String
    /// What it means, or `nil` if that is not said.
    public var text: String?
    /// What must be known to hold before it is mentioned.
    public var when: Condition
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A complication with its parts.
    public init(id: String, title: String, text: String?, when: Condition, basis: Basis, location: SourceLocation) {
        self.id = id
        self.title = title
        self.text = text
        self.when = when
        self.basis = basis
        self.location = location
    }
}
