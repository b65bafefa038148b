// Findings: what may be true of a patient.

/// Something that may be true of a patient: yes/no, a quantity, one choice or several; stated or derived.
public struct Finding: Sendable {
    /// The place of a finding in `RuleBook.findings`.
    public struct Index: Hashable, Sendable {
        /// The place, from 0.
        public let value: Int
        /// A finding's place.
        public init(_ value: Int) { self.value = value }
    }

    /// What its values are.
    public enum Kind: Sendable {
        /// Present or absent.
        case yesNo
        /// A number with a unit.
        case quantity(Quantity)
        /// Exactly one of the options.
        case choice([Option])
        /// Any of the options.
        case choices(OptionList)
        /// A sum of points; always derived.
        case score
    }

    /// Where its value comes from.
    public enum Origin: Sendable {
        /// Part of the patient.
        case stated
        /// The sum of points for conditions that hold.
        case score(Score)
        /// The result of a function of the rule book.
        case calculated(Calculated)
    }

    /// How an explicit "not sure" is read.
    public enum IfUnsure: String, Sendable {
        /// Neither present nor absent, present, or absent.
        case unknown, present, absent
    }

    /// The id: the key in a patient, and the name in conditions.
    public var id: String
    /// The name that results show.
    public var label: String
    /// The question a person is asked, or `nil` if it is never asked by itself.
    public var ask: String?
    /// What helps to answer the question, or `nil`.
    public var help: String?
    /// Other names that people use for it.
    public var synonyms: [String]
    /// What its values are.
    public var kind: Kind
    /// Where its value comes from.
    public var origin: Origin
    /// Conditions that hold whenever this finding is present.
    public var implies: [Condition]
    /// A condition that makes this finding present.
    public var impliedBy: Condition?
    /// How an explicit "not sure" is read.
    public var ifUnsure: IfUnsure
    /// Which of its values is the worse one, or `nil` if that is not said.
    public var worse: Worsening?
    /// The id it had in an earlier version of the book, or `nil`.
    public var formerID: String?
    /// Codes of terminologies for it.
    public var codes: [Code]
    /// What it rests on.
    public var basis: Basis
    /// Where it is declared.
    public var location: SourceLocation

    /// A finding with its parts.
    public init(
        id: String, label: String, ask: String? = nil, help: String? = nil, synonyms: [String] = [], kind: Kind,
        origin: Origin = .stated, implies: [Condition] = [], impliedBy: Condition? = nil,
        ifUnsure: IfUnsure = .unknown, worse: Worsening? = nil, formerID: String? = nil, codes: [Code] = [],
        basis: Basis = Basis(), location: SourceLocation
    ) {
        self.id = id
        self.label = label
        self.ask = ask
        self.help = help
        self.synonyms = synonyms
        self.kind = kind
        self.origin = origin
        self.implies = implies
        self.impliedBy = impliedBy
        self.ifUnsure = ifUnsure
        self.worse = worse
        self.formerID = formerID
        self.codes = codes
        self.basis = basis
        self.location = location
    }
}

extension Finding {
    /// One answer of a choice or list.
    public struct Option: Sendable {
        /// The id, as patients and conditions name it.
        public let id: String
        /// The name that results show.
        public let label: String
        /// Other names that people use for it.
        public let synonyms: [String]
        /// Names that may mean it and may not, such as "the pill"; they leave it unknown.
        public let perhaps: [String]
        /// What to ask where one of those was named.
        public let perhapsAsk: String?
        /// Where it is declared.
        public let location: SourceLocation

        /// An option with its parts.
        public init(
            id: String, label: String, synonyms: [String] = [], perhaps: [String] = [], perhapsAsk: String? = nil,
            location: SourceLocation
        ) {
            self.id = id
            self.label = label
            self.synonyms = synonyms
            self.perhaps = perhaps
            self.perhapsAsk = perhapsAsk
            self.location = location
        }
    }

    /// The options of a list, and what an option that is not named means.
    public struct OptionList: Sendable {
        /// The options, in the book's order.
        public let options: [Option]
        /// What a plain list says of the options it does not name: `.absent` or `.unknown`.
        public let unlisted: Truth
        /// Whether names as people write them are matched against labels and synonyms.
        public let recognises: Bool
        /// Names that are known and mean no option.
        public let irrelevant: [String]
        /// The words that may stand beside a name, in the language of the book.
        public let nameWords: NameWords

        /// A list with its parts.
        public init(
            options: [Option], unlisted: Truth, recognises: Bool, irrelevant: [String] = [],
            nameWords: NameWords = .english
        ) {
            self.options = options
            self.unlisted = unlisted
            self.recognises = recognises
            self.irrelevant = irrelevant
            self.nameWords = nameWords
        }
    }

    /// A sum of points for conditions that hold.
    public struct Score: Sendable {
        /// The conditions, and the points that each adds where it holds.
        public var points: [(points: Rational, condition: Condition)]

        /// A score with its parts.
        public init(points: [(points: Rational, condition: Condition)]) {
            self.points = points
        }
    }

    /// A value that a function of the rule book computes from other findings.
    public struct Calculated: Sendable {
        /// The findings whose values are the function's parameters, in order.
        public let inputs: [Index]

        /// A calculation from these findings.
        public init(inputs: [Index]) {
            self.inputs = inputs
        }
    }

    /// The options of a choice or list; empty for the rest.
    public var options: [Option] {
        switch kind {
        case .choice(let options): options
        case .choices(let list): list.options
        default: []
        }
    }

    /// Whether a patient states it; derived findings are not input.
    public var isStated: Bool {
        if case .stated = origin { true } else { false }
    }
}
