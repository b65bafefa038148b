// A rule book and one complete patient of it, as SMT-LIB 2.

import Evaluation
import RuleModel

/// What one complete patient is and what a rule book says of it, as definitions of SMT-LIB 2.
///
/// A complete patient has an answer to everything: yes or no, one option of each choice, any options of each list, one
/// number within its limits for each quantity; no implication is broken. Calculated findings have any value within
/// their limits. The names in the text are those of the book: `|stiff_neck|`, `|red_flag stiff_neck|`.
///
/// Two patients of one book, and one patient of two books, are encoded by giving each its own names.
struct BookEncoding {
    /// How an encoding names things.
    struct Naming: Sendable {
        /// Stands behind the names of the patient's values: tells one patient from another.
        var patient = ""
        /// Stands before the names of what the book says: tells one book from another.
        var book = ""
        /// By finding: the name of its values.
        var findings: [String]

        /// The names that the book itself has.
        init(_ book: RuleBook, patient: String = "") {
            self.patient = patient
            findings = book.findings.map(\.id)
        }
    }

    let book: RuleBook
    let naming: Naming
    /// Declarations of the patient's values, in the order of findings.
    private(set) var values: [PatientValue] = []
    /// What the values of every patient of the book are by their nature: limits, one option of a choice.
    private(set) var nature: [String] = []
    /// What implications say of every patient of the book, with the findings that each reads.
    private(set) var implied: [(formula: String, reads: [Int])] = []
    /// What is true of every complete patient of the book.
    var constraints: [String] { nature + implied.map(\.formula) }
    /// The definitions of everything that was asked for so far, each before its first use.
    var definitions: [String] = []
    /// By finding: the numbers that it is compared with.
    private(set) var cuts: [Int: Set<Rational>] = [:]
    private var defined: Set<String> = []

    init(_ book: RuleBook, _ naming: Naming? = nil) {
        self.book = book
        self.naming = naming ?? Naming(book)
        for finding in book.findings.indices { addValues(of: finding) }
        for (place, finding) in book.findings.enumerated() {
            guard case .yesNo = finding.kind else { continue }
            let itself = truth(of: place)
            for condition in finding.implies {
                implied.append((Formula.implies(itself, formula(condition)), reads(condition, place)))
            }
            if let condition = finding.impliedBy {
                implied.append((Formula.implies(formula(condition), itself), reads(condition, place)))
            }
        }
    }

    private func reads(_ condition: Condition, _ finding: Int) -> [Int] {
        ConditionReading(book).findings(readBy: condition, throughScores: true) + [finding]
    }

    // MARK: The patient

    func truth(of finding: Int) -> String { Formula.symbol(naming.findings[finding] + naming.patient) }

    func number(of finding: Int) -> String {
        if case .score = book.findings[finding].kind {
            return Formula.symbol("\(naming.book)score \(book.findings[finding].id)\(naming.patient)")
        }
        return Formula.symbol(naming.findings[finding] + naming.patient)
    }

    func option(_ option: Int, of finding: Int) -> String {
        Formula.symbol("\(naming.findings[finding]): \(book.findings[finding].options[option].id)\(naming.patient)")
    }

    private mutating func addValues(of place: Int) {
        let finding = book.findings[place]
        let index = Finding.Index(place)
        switch finding.kind {
        case .yesNo: values.append(.init(index, .truth, truth(of: place)))
        case .quantity(let quantity):
            let symbol = number(of: place)
            values.append(.init(index, .number, symbol))
            note(quantity.limits.lowerBound, of: place)
            note(quantity.limits.upperBound, of: place)
            nature.append(Formula.isAtLeast(symbol, Formula.number(quantity.limits.lowerBound)))
            nature.append(Formula.isAtLeast(Formula.number(quantity.limits.upperBound), symbol))
        case .choice(let options):
            let symbols = options.indices.map { option($0, of: place) }
            values += options.indices.map { .init(index, .option($0), symbols[$0]) }
            nature.append(Formula.any(symbols))
            if symbols.count > 1 {
                nature.append(Formula.isAtLeast(Formula.number(Rational(1)), Formula.count(symbols)))
            }
        case .choices(let list):
            values += list.options.indices.map { .init(index, .option($0), option($0, of: place)) }
        case .score: break
        }
    }

    mutating func note(_ number: Rational, of finding: Int) { cuts[finding, default: []].insert(number) }

    /// Defines a name once. The formula may need definitions of its own.
    mutating func define(_ name: String, _ sort: String = "Bool", _ formula: (inout BookEncoding) -> String) -> String {
        let symbol = Formula.symbol(naming.book + name + naming.patient)
        if defined.insert(symbol).inserted {
            let text = formula(&self)
            definitions.append("(define-fun \(symbol) () \(sort) \(text))")
        }
        return symbol
    }

    /// Takes what was defined since the last time.
    mutating func takeDefinitions() -> [String] {
        defer { definitions = [] }
        return definitions
    }
}

/// One value of a patient: a name that the solver gives a value to.
struct PatientValue: Hashable, Sendable {
    /// What it says.
    enum Kind: Hashable, Sendable {
        /// A yes/no finding is present.
        case truth
        /// A choice is this option, or a list includes it.
        case option(Int)
        /// The number of a quantity.
        case number
    }

    let finding: Finding.Index
    let kind: Kind
    let symbol: String

    init(_ finding: Finding.Index, _ kind: Kind, _ symbol: String) {
        self.finding = finding
        self.kind = kind
        self.symbol = symbol
    }

    var declaration: String { "(declare-const \(symbol) \(kind == .number ? "Real" : "Bool"))" }
}
