// Answers as people write them: "not sure", "102 F", "about 3 weeks", "calf and foot".

import Exchange
public import RuleBook

/// Reads what a person writes as the answer to one finding.
///
///     let reader = AnswerReader(book)
///     try reader.read("102 F", for: temperature)          // 350/9 °C, exactly
///     try reader.read("about 3 weeks", for: howLong)      // 21 days
///     try reader.read("calf and foot", for: sites)
///
/// Numbers are exact, and units are converted exactly, by the grammar of <doc:MeasuresAsPeopleTypeThem>. An answer is
/// taken only if every word and sign of it was understood; else it is an error with a way to mend it.
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
    private let names: [NameRecogniser?]

    /// Gets ready to read answers to a book's findings.
    public init(_ book: RuleBook) {
        self.book = book
        names = book.findings.map { finding in
            if case .choices(let list) = finding.kind { return NameRecogniser(list) }
            return finding.options.isEmpty ? nil : NameRecogniser(finding.options)
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
        if AnswerWords.isUnsure(text) { return Reading(.unsure) }
        let sentence = AnswerWords.withoutFullStop(text)
        switch finding.kind {
        case .yesNo:
            guard let truth = AnswerWords.truth(of: text) else {
                throw Misread("\(Phrases.quoted(text)) is neither yes nor no", help: hint(for: index))
            }
            return Reading(truth ? .present : .absent)
        case .quantity(let quantity):
            let measure = try MeasureReader(quantity, of: finding).read(text)
            return Reading(.quantity(measure.value), measure: measure)
        case .choice(let options):
            return Reading(.option(try option(sentence, among: options, of: index)))
        case .choices(let list):
            return try self.list(sentence, list, of: index)
        case .score:
            throw Misread("`\(finding.id)` is worked out from other answers", help: "Answer those instead.")
        }
    }

    /// What may be answered, in a sentence.
    public func hint(for index: Finding.Index) -> String {
        switch book[index].kind {
        case .yesNo, .score: "Answer yes, no or not sure."
        case .quantity(let quantity):
            MeasureReader(quantity, of: book[index]).hint
        case .choice: "Give the number or the name of one answer, or say not sure."
        case .choices: "Give the numbers or names of all that apply, or say none or not sure."
        }
    }

    // MARK: Options

    private func option(
        _ text: String, among options: [Finding.Option], of index: Finding.Index
    ) throws(Misread) -> Int {
        if let place = number(text, among: options) { return place }
        let found = self.options(named: text, of: index)
        guard let first = found.first else { throw unknown(text, of: index) }
        guard found.count == 1 else {
            let labels = found.map { "“\(options[$0].label)”" }
            throw Misread(
                "\(Phrases.quoted(text)) can mean \(Phrases.list(labels, last: "or"))", help: "Say which one.")
        }
        return first
    }

    /// The option of a number that counts from 1.
    private func number(_ text: String, among options: [Finding.Option]) -> Int? {
        guard let number = Int(text), options.indices.contains(number - 1) else { return nil }
        return number - 1
    }

    /// The options that a text names: by id or name, as the book's names are recognised, or by how one begins.
    private func options(named text: String, of index: Finding.Index) -> [Int] {
        let known = book[index].options
        let exact = options(called: text, of: index)
        if !exact.isEmpty { return exact }
        let wanted = AnswerWords.folded(text)
        if let meaning = names[index.value]?.meaning(of: text), meaning.isComplete { return meaning.options }
        guard wanted.count > 2 else { return [] }
        return known.indices.filter { place in
            AnswerWords.folded(known[place].label).hasPrefix(wanted)
                || AnswerWords.folded(known[place].id).hasPrefix(wanted)
        }
    }

    /// The options of which a text is the whole name.
    private func options(called text: String, of index: Finding.Index) -> [Int] {
        let known = book[index].options
        let wanted = AnswerWords.folded(text)
        return known.indices.filter { place in
            ([known[place].id, known[place].label] + known[place].synonyms).contains {
                AnswerWords.folded($0) == wanted
            }
        }
    }

    private func unknown(_ text: String, of index: Finding.Index) -> Misread {
        let options = book[index].options
        let known = options.flatMap { [$0.id, $0.label] + $0.synonyms }
        let near = nearest(to: text, in: known).map { "Did you mean “\($0)”? " } ?? ""
        return Misread("\(Phrases.quoted(text)) is none of the answers", help: near + hint(for: index))
    }

    // MARK: Lists

    private func list(
        _ text: String, _ list: Finding.OptionList, of index: Finding.Index
    ) throws(Misread) -> Reading {
        let none = Reading(.options(list.options.map { _ in .absent }))
        if AnswerWords.isNone(text) { return none }
        let denied = AnswerWords.denied(by: text)
        if let denied, AnswerWords.isName(denied, of: book[index]), options(named: denied, of: index).isEmpty {
            return none
        }
        if AnswerWords.truth(of: text) == true {
            throw Misread("“\(text)” does not say which", help: hint(for: index))
        }
        var truths = [Truth?](repeating: nil, count: list.options.count)
        var notes: [String] = []
        var isComplete = true
        var (unsure, namesIrrelevant): (Set<Int>, Bool) = ([], false)
        // Words that nobody understood beside a name may be about all names: "stopped Lasix and prednisone".
        var isQualified = false
        // A mark of doubt stands behind one of several names.
        let whole = AnswerWords.withoutDoubt(text)
        let isOne =
            !options(called: whole.name, of: index).isEmpty
            || !text.contains("?") && !options(named: text, of: index).isEmpty
        for part in AnswerWords.parts(of: text, areSeveral: !isOne) {
            let (rest, isDoubtful) = AnswerWords.withoutDoubt(part)
            let (name, isAbsent) = AnswerWords.withoutNot(rest)
            var found = number(name, among: list.options).map { [$0] } ?? options(named: name, of: index)
            var truth = isDoubtful ? Truth.unknown : isAbsent ? .absent : .present
            if found.isEmpty {
                guard list.recognises, !isAbsent, let meaning = names[index.value]?.meaning(of: part) else {
                    throw unknown(name, of: index)
                }
                (found, truth) = (meaning.options, .present)
                unsure.formUnion(meaning.unsure)
                isComplete = isComplete && meaning.isUnderstood
                isQualified = isQualified || !meaning.isUnderstood && !meaning.unsure.isEmpty
                if meaning.isComplete { namesIrrelevant = true } else { notes.append(note(part, meaning, list)) }
            }
            for place in found {
                if let other = truths[place], other != truth {
                    throw Misread(
                        "“\(list.options[place].label)” is named both as \(other.inWords) and as \(truth.inWords)",
                        help: "Keep one.")
                }
                truths[place] = truth
            }
        }
        if isQualified { truths = truths.map { $0 == .present ? .unknown : $0 } }
        guard truths.contains(where: { $0 != nil }) || namesIrrelevant || !notes.isEmpty else {
            throw Misread("there is nothing to read", help: hint(for: index))
        }
        let names = truths.contains(.present) || namesIrrelevant || !unsure.isEmpty
        let rest: Truth = isComplete && names ? list.unlisted : .unknown
        let answers = truths.indices.map { truths[$0] ?? (unsure.contains($0) ? .unknown : rest) }
        return Reading(.options(answers), notes: notes)
    }

    /// What a name leaves open.
    private func note(_ name: String, _ meaning: NameRecogniser.Meaning, _ list: Finding.OptionList) -> String {
        let name = Phrases.quoted(name)
        let options = meaning.unsure.map { list.options[$0] }
        let labels = Phrases.list(options.map { "“\($0.label)”" })
        let are = options.count == 1 ? "is" : "are"
        guard meaning.isUnderstood else {
            let rest = "What is not named is taken as not known."
            return options.isEmpty
                ? "This rule book does not know \(name). \(rest)"
                : "\(name) was not understood as a whole: \(labels) \(are) taken as not known. \(rest)"
        }
        let asks = options.compactMap(\.perhapsAsk)
        return asks.isEmpty
            ? "\(name) is taken as not sure: \(labels) \(are) not known."
            : "\(name) may mean \(labels), which \(are) taken as not known. \(asks.joined(separator: " "))"
    }
}

extension Truth {
    fileprivate var inWords: String {
        switch self {
        case .present: "present"
        case .absent: "absent"
        case .unknown: "not sure"
        }
    }
}
