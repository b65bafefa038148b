// What a reader must know of a rule book, prepared once.

public import RuleBook

/// The words of a rule book by which patients are read: build it once a book, share it between threads.
public struct PatientVocabulary: Sendable {
    /// The rule book whose words these are.
    public let book: RuleBook
    /// Each finding, in the book's order.
    let entries: [Entry]
    /// The keys of a patient: findings by their place, then the reserved keys.
    let keys: KeyTable
    /// The options of choices and lists, in the scope of their finding.
    let options: KeyTable
    let optionCount: Int

    /// What is needed of a finding while reading, without references.
    struct Entry: Sendable {
        enum Kind: Sendable { case yesNo, quantity, choice, choices, derived }

        let kind: Kind
        /// The place of its first option among all options.
        let firstOption: Int
        /// A number whose whole part is between these is inside the limits; the exact limits are asked otherwise.
        let surelyAbove: Int64
        let surelyBelow: Int64
        let unlisted: Truth
    }

    /// The reserved keys, by their distance from the number of findings.
    static let idKey = 0
    static let schemaKey = 1

    /// Prepares a rule book.
    public init(_ book: RuleBook) {
        self.book = book
        var keys = [(scope: 0, word: "id", value: book.findings.count + PatientVocabulary.idKey)]
        keys.append((scope: 0, word: "$schema", value: book.findings.count + PatientVocabulary.schemaKey))
        var options: [(scope: Int, word: String, value: Int)] = []
        var entries: [Entry] = []
        var firstOption = 0
        for (place, finding) in book.findings.enumerated() {
            keys.append((scope: 0, word: finding.id, value: place))
            for (number, option) in finding.options.enumerated() {
                options.append((scope: place, word: option.id, value: number))
            }
            entries.append(Entry(finding, firstOption: firstOption))
            firstOption += finding.options.count
        }
        self.keys = KeyTable(keys)
        self.options = KeyTable(options)
        self.entries = entries
        optionCount = firstOption
    }

    /// The id of the finding that an unknown key was probably meant to be: by its id, its label or a synonym.
    func suggestion(forKey key: String) -> String? {
        var names: [String: String] = [:]
        for finding in book.findings where finding.isStated {
            for name in finding.synonyms + [finding.label] where names[name] == nil { names[name] = finding.id }
        }
        for finding in book.findings where finding.isStated { names[finding.id] = finding.id }
        if let same = names.keys.sorted().first(where: { PatientVocabulary.folded($0) == PatientVocabulary.folded(key) }
        ) {
            return names[same]
        }
        return nearest(to: key, in: names.keys).flatMap { names[$0] }
    }

    /// The id of the option that an unknown one was probably meant to be.
    func suggestion(forOption text: String, of finding: Finding) -> String? {
        var names: [String: String] = [:]
        for option in finding.options {
            for name in option.synonyms + [option.label] where names[name] == nil { names[name] = option.id }
        }
        for option in finding.options { names[option.id] = option.id }
        if let same = names.keys.sorted().first(where: {
            PatientVocabulary.folded($0) == PatientVocabulary.folded(text)
        }) {
            return names[same]
        }
        return nearest(to: text, in: names.keys).flatMap { names[$0] }
    }

    /// In lower case, with `_` for blanks and hyphens.
    private static func folded(_ text: String) -> String {
        String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
}

extension PatientVocabulary.Entry {
    init(_ finding: Finding, firstOption: Int) {
        self.firstOption = firstOption
        var (surelyAbove, surelyBelow): (Int64, Int64) = (1, 0)
        var unlisted = Truth.unknown
        switch finding.kind {
        case .yesNo:
            kind = finding.isStated ? .yesNo : .derived
        case .quantity(let quantity):
            kind = finding.isStated ? .quantity : .derived
            let (least, greatest) = (quantity.limits.lowerBound, quantity.limits.upperBound)
            if let low = Int64(exactly: least.numerator / least.denominator),
                let high = Int64(exactly: greatest.numerator / greatest.denominator), low < .max, high > .min
            {
                (surelyAbove, surelyBelow) = (low + 1, high - 1)
            }
        case .choice:
            kind = finding.isStated ? .choice : .derived
        case .choices(let list):
            kind = finding.isStated ? .choices : .derived
            unlisted = list.unlisted == .absent ? .absent : .unknown
        case .score:
            kind = .derived
        }
        self.surelyAbove = surelyAbove
        self.surelyBelow = surelyBelow
        self.unlisted = unlisted
    }
}
