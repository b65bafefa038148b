// Findings: what may be true of a patient.

/// Something that may be true of a patient: yes/no, a quantity, one choice or several; stated or derived.
public struct Finding: Sendable {
    /// The place of a finding in `RuleBook.findings`.
    public struct Index: Hashable, Sendable {
        public let value: Int
        public init(_ value: Int) { self.value = value }
    }

    /// What its values are.
    public enum Kind: Sendable {
        case yesNo
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
        case score(Score)
        case calculated(Calculated)
    }

    /// How an explicit "not sure" is read.
    public enum IfUnsure: String, Sendable {
        case unknown, present, absent
    }

    public let id: String
    public let label: String
    /// The question a person is asked, or `nil` if it is never asked by itself.
    public let ask: String?
    public let help: String?
    public let synonyms: [String]
    public let kind: Kind
    public let origin: Origin
    /// Conditions that hold whenever this finding is present.
    public let implies: [Condition]
    /// A condition that makes this finding present.
    public let impliedBy: Condition?
    public let ifUnsure: IfUnsure
    public let codes: [Code]
    public let basis: Basis
    public let location: SourceLocation

    public init(
        id: String, label: String, ask: String? = nil, help: String? = nil, synonyms: [String] = [], kind: Kind,
        origin: Origin = .stated, implies: [Condition] = [], impliedBy: Condition? = nil,
        ifUnsure: IfUnsure = .unknown, codes: [Code] = [], basis: Basis = Basis(), location: SourceLocation
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
        self.codes = codes
        self.basis = basis
        self.location = location
    }
}

extension Finding {
    /// A measured number.
    public struct Quantity: Sendable {
        public let unit: Unit
        /// The least and the greatest value that is accepted, in `unit`, both included.
        public let limits: ClosedRange<Exact>
        /// Grams a mole, where mass and substance concentrations of it may be converted.
        public let molarMass: Exact?

        public init(unit: Unit, limits: ClosedRange<Exact>, molarMass: Exact? = nil) {
            self.unit = unit
            self.limits = limits
            self.molarMass = molarMass
        }
    }

    /// One answer of a choice or list.
    public struct Option: Sendable {
        public let id: String
        public let label: String
        public let synonyms: [String]
        public let location: SourceLocation

        public init(id: String, label: String, synonyms: [String] = [], location: SourceLocation) {
            self.id = id
            self.label = label
            self.synonyms = synonyms
            self.location = location
        }
    }

    /// The options of a list, and what an option that is not named means.
    public struct OptionList: Sendable {
        public let options: [Option]
        /// What a plain list says of the options it does not name: `.absent` or `.unknown`.
        public let unlisted: Truth
        /// Whether names as people write them are matched against labels and synonyms.
        public let recognises: Bool

        public init(options: [Option], unlisted: Truth, recognises: Bool) {
            self.options = options
            self.unlisted = unlisted
            self.recognises = recognises
        }
    }

    /// A sum of points for conditions that hold.
    public struct Score: Sendable {
        public let points: [(points: Exact, condition: Condition)]

        public init(points: [(points: Exact, condition: Condition)]) {
            self.points = points
        }
    }

    /// A value that a function of the rule book computes from other findings.
    public struct Calculated: Sendable {
        /// The findings whose values are the function's parameters, in order.
        public let inputs: [Index]

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
