// Answers as people write them: "not sure", "102 F", "about 3 weeks", "calf and foot".

public import RuleModel
import Wording

/// Reads what a person writes as the answer to one finding.
///
///     let reader = AnswerReader(book)
///     try reader.read("102 F", for: temperature)          // 350/9 °C, exactly
///     try reader.read("about 3 weeks", for: howLong)      // 21 days
///     try reader.read("calf and foot", for: sites)
///
/// Numbers are exact, and units are converted exactly, by the grammar of <doc:MeasuresAsPeopleTypeThem>; names are read by
/// that of <doc:NamesAsPeopleTypeThem>. An answer is taken only if every word and sign of it was understood; else it is an
/// error with a way to mend it.
public struct AnswerReader: Sendable {
    /// An answer, and what should be said about how it was read.
    public struct Reading: Hashable, Sendable {
        /// The answer.
        public let answer: Answer
        /// What a person should know, such as a name that was not recognised; mostly nothing.
        public let notes: [String]
        /// A measured number as it was typed; `nil` for every other answer.
        public let measure: TypedMeasure?

        init(_ answer: Answer, notes: [String] = [], measure: TypedMeasure? = nil) {
            self.answer = answer
            self.notes = notes
            self.measure = measure
        }
    }

    /// Why a text is no answer.
    public struct Misread: Error, Hashable, Sendable {
        /// Lower case, no period; the person's own word in backticks.
        public let message: String
        /// A sentence on what to write instead.
        public let help: String
        /// Whether it is a number beyond the finding's limits.
        package let isOutsideLimits: Bool

        init(_ message: String, help: String, isOutsideLimits: Bool = false) {
            self.message = message
            self.help = help
            self.isOutsideLimits = isOutsideLimits
        }
    }

    /// The rule book that is asked about.
    public let book: RuleBook
    /// By finding: the reader of its options, if it has any.
    private let options: [OptionReader?]

    /// Gets ready to read answers to a book's findings.
    public init(_ book: RuleBook) {
        self.book = book
        options = book.findings.map { finding in
            switch finding.kind {
            case .choice(let options): OptionReader(options, hint: AnswerReader.choiceHint)
            case .choices(let list):
                OptionReader(
                    list.options, recognisedIn: list.recognises ? list : nil, hint: AnswerReader.listHint)
            case .yesNo, .quantity, .score: nil
            }
        }
    }

    /// Reads the answer to one finding.
    /// - Throws: a `Misread` if the text is no answer to it.
    public func read(_ text: String, for index: Finding.Index) throws(Misread) -> Reading {
        let finding = book[index]
        let text = String(text.trimmed)
        guard finding.isStated else {
            throw Misread("`\(finding.id)` is worked out from other answers", help: "Answer those instead.")
        }
        guard !text.isEmpty else { throw Misread("there is nothing to read", help: hint(for: index)) }
        let sentence = AnswerWords.withoutFullStop(text)
        let options = options[index.value]
        if AnswerWords.isUnsure(text), options?.isName(sentence) != true { return Reading(.unsure) }
        switch finding.kind {
        case .yesNo:
            guard let truth = AnswerWords.truth(of: text) else {
                throw Misread("\(Phrases.quoted(text)) is neither yes nor no", help: hint(for: index))
            }
            return Reading(truth ? .present : .absent)
        case .quantity(let quantity):
            let measure = try MeasureReader(quantity, of: finding).read(text)
            return Reading(.quantity(measure.value), measure: measure)
        case .choice:
            if let options { return try choice(sentence, options) }
        case .choices(let list):
            if let options { return try self.list(sentence, list, options, of: index) }
        case .score: break
        }
        throw Misread("`\(finding.id)` is worked out from other answers", help: "Answer those instead.")
    }

    /// What may be answered, in a sentence.
    public func hint(for index: Finding.Index) -> String {
        switch book[index].kind {
        case .yesNo, .score: "Answer yes, no or not sure."
        case .quantity(let quantity):
            MeasureReader(quantity, of: book[index]).hint
        case .choice: AnswerReader.choiceHint
        case .choices: AnswerReader.listHint
        }
    }

    private static let choiceHint = "Give the number or the name of one answer, or say not sure."
    private static let listHint = "Give the numbers or names of all that apply, or say none or not sure."

    // MARK: Options

    private func choice(_ text: String, _ reader: OptionReader) throws(Misread) -> Reading {
        let (option, isDoubted) = try reader.choice(text)
        guard isDoubted else { return Reading(.option(option)) }
        return Reading(.unsure, notes: ["“\(reader.options[option].label)” with a question mark is taken as not sure."])
    }

    private func list(
        _ text: String, _ list: Finding.OptionList, _ reader: OptionReader, of index: Finding.Index
    ) throws(Misread) -> Reading {
        if !reader.isName(text) {
            let isNone = AnswerWords.isNone(text)
            if isNone || AnswerWords.denied(by: text).contains(where: { AnswerWords.isName($0, of: book[index]) }) {
                return Reading(.options(list.options.map { _ in .absent }))
            }
            if AnswerWords.truth(of: text) == true {
                throw Misread("“\(text)” does not say which", help: hint(for: index))
            }
        }
        let named = try reader.named(in: text)
        let rest: Truth = named.isComplete && named.isEnumeration ? list.unlisted : .unknown
        return Reading(.options(named.truths.map { $0 ?? rest }), notes: named.notes)
    }
}
