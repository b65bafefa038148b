// What a reader must know of a rule book, prepared once.

public import RuleModel

/// The words of a rule book by which patients are read: build it once a book, share it between threads.
public struct PatientVocabulary: Sendable {
    /// The rule book whose words these are.
    public let book: RuleBook
    /// Each finding, in the book's order.
    let entries: [Entry]
    /// The keys of a patient: findings by their place, then the reserved keys.
    let keys: KeyTable
    /// By finding: the options of a choice or list.
    let options: [KeyTable]
    let optionCount: Int
    /// By key: 1 for a yes/no finding that patients state, else 0.
    let isYesNo: ByteTable
    /// By finding and decimals, up to `mostDecimals`: the least and the greatest digits within a quantity's limits.
    let limits: [(least: Int64, greatest: Int64)]

    /// A number with more decimals than this is compared with the limits as it is.
    static let mostDecimals = 3

    /// What is needed of a finding while reading, without references.
    struct Entry: Sendable {
        enum Kind: Sendable { case yesNo, quantity, choice, choices, derived }

        let kind: Kind
        /// The place of its first option among all options.
        let firstOption: Int
        let unlisted: Truth
    }

    /// The reserved keys, by their distance from the number of findings.
    static let idKey = 0
    static let schemaKey = 1

    /// Prepares a rule book.
    public init(_ book: RuleBook) {
        self.book = book
        var keys = [(word: "id", value: book.findings.count + PatientVocabulary.idKey)]
        keys.append((word: "$schema", value: book.findings.count + PatientVocabulary.schemaKey))
        var options: [KeyTable] = []
        var limits: [(least: Int64, greatest: Int64)] = []
        let none = KeyTable([])
        var entries: [Entry] = []
        var firstOption = 0
        for (place, finding) in book.findings.enumerated() {
            keys.append((word: finding.id, value: place))
            let ids = finding.options.map(\.id)
            options.append(ids.isEmpty ? none : KeyTable(ids.indices.map { (word: ids[$0], value: $0) }))
            limits += PatientVocabulary.limits(of: finding)
            entries.append(Entry(finding, firstOption: firstOption))
            firstOption += finding.options.count
        }
        self.keys = KeyTable(keys)
        self.options = options
        self.limits = limits
        self.entries = entries
        optionCount = firstOption
        isYesNo = ByteTable(entries.map { $0.kind == .yesNo ? 1 : 0 } + [0, 0])
    }

    /// The digits, for each number of decimals, between which a number is within a finding's limits; where that cannot
    /// be told so, none are.
    private static func limits(of finding: Finding) -> [(least: Int64, greatest: Int64)] {
        guard case .quantity(let quantity) = finding.kind else {
            return Array(repeating: (0, -1), count: mostDecimals + 1)
        }
        var power: Int128 = 1
        return (0...mostDecimals).map { _ in
            defer { power *= 10 }
            let (least, overflowLeast) = quantity.limits.lowerBound.numerator.multipliedReportingOverflow(by: power)
            let (greatest, overflowGreatest) = quantity.limits.upperBound.numerator
                .multipliedReportingOverflow(by: power)
            guard !overflowLeast, !overflowGreatest else { return (0, -1) }
            let low = least.quotientAndRemainder(dividingBy: quantity.limits.lowerBound.denominator)
            let high = greatest.quotientAndRemainder(dividingBy: quantity.limits.upperBound.denominator)
            return (
                Int64(clamping: low.quotient + (low.remainder > 0 ? 1 : 0)),
                Int64(clamping: high.quotient - (high.remainder < 0 ? 1 : 0))
            )
        }
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
        var unlisted = Truth.unknown
        switch finding.kind {
        case .yesNo:
            kind = finding.isStated ? .yesNo : .derived
        case .quantity:
            kind = finding.isStated ? .quantity : .derived
        case .choice:
            kind = finding.isStated ? .choice : .derived
        case .choices(let list):
            kind = finding.isStated ? .choices : .derived
            unlisted = list.unlisted == .absent ? .absent : .unknown
        case .score:
            kind = .derived
        }
        self.unlisted = unlisted
    }
}

/// Bytes that never change, without anything to check.
final class ByteTable: @unchecked Sendable {
    // Sendable: nothing is written after `init`.
    let start: UnsafeMutablePointer<UInt8>

    init(_ bytes: [UInt8]) {
        start = .allocate(capacity: max(bytes.count, 1))
        start.initialize(from: bytes, count: bytes.count)
    }

    deinit { start.deallocate() }
}
