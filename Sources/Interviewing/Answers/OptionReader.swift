// Which options an answer names, by the grammar of names.

import RuleModel
import Wording

/// Reads which of several options an answer names. The grammar is <doc:NamesAsPeopleTypeThem>.
///
/// The options are those of a choice or a list, or the findings of a group, each as an option.
struct OptionReader: Sendable {
    typealias Misread = AnswerReader.Misread

    /// What an answer says of a list.
    struct Named {
        /// By option: what the answer says of it; `nil` if it does not name it.
        var truths: [Truth?]
        /// Whether everything was understood, so that nothing but what was named can be present.
        var isComplete = true
        /// Whether something was named as present, or that a list recognises, so that what was not named is as the list
        /// says.
        var isEnumeration = false
        /// What a person should know.
        var notes: [String] = []
    }

    let options: [Finding.Option]
    /// The list, if it recognises names as people write them.
    private let list: Finding.OptionList?
    private let names: NameRecogniser
    /// The ids and labels alone.
    private let ownNames: NameRecogniser
    private let hint: String

    /// - Parameters:
    ///   - list: the list of the options, if they are one that recognises names.
    ///   - hint: a sentence on what to answer.
    init(_ options: [Finding.Option], recognisedIn list: Finding.OptionList? = nil, hint: String) {
        self.options = options
        self.list = list
        self.hint = hint
        names = list.map { NameRecogniser($0) } ?? NameRecogniser(options, .articles)
        ownNames = NameRecogniser(
            options.map { Finding.Option(id: $0.id, label: $0.label, location: $0.location) }, .articles)
    }

    // MARK: Names

    /// Whether a text is, as it stands, something that the book calls an option.
    func isName(_ text: String) -> Bool {
        let wanted = AnswerWords.spaced(text)
        return options.contains { option in
            ([option.id, option.label] + option.synonyms).contains { AnswerWords.spaced($0) == wanted }
        }
    }

    /// The one option that a text names and nothing else.
    private func option(named text: String) throws(Misread) -> Int {
        let meaning = names.meaning(of: text)
        guard meaning.isComplete, let first = meaning.options.first else { throw unknown(text) }
        guard meaning.options.count == 1 else {
            let labels = meaning.options.map { "“\(options[$0].label)”" }
            throw Misread(
                "\(Phrases.quoted(text)) can mean \(Phrases.list(labels, last: "or"))", help: "Say which one.")
        }
        return first
    }

    private func unknown(_ text: String) -> Misread {
        let known = options.flatMap { [$0.label] + $0.synonyms }
        let wanted = AnswerWords.folded(text)
        let begun = wanted.count > 2 ? known.filter { AnswerWords.folded($0).hasPrefix(wanted) } : []
        let near = begun.isEmpty ? nearest(to: text, in: options.map(\.id) + known).map { [$0] } ?? [] : begun
        let shown = Phrases.list(near.prefix(3).map { "“\($0)”" }, last: "or")
        let question = near.isEmpty ? "" : "Did you mean \(shown)? "
        return Misread("\(Phrases.quoted(text)) is none of the answers", help: question + hint)
    }

    // MARK: Numbers

    /// The option of a number that stands alone: the one that is called so, or the one at that place.
    private func option(numbered text: String) throws(Misread) -> Int {
        let place = Int(text).flatMap { options.indices.contains($0 - 1) ? $0 - 1 : nil }
        let meaning = names.meaning(of: text)
        let named = meaning.isComplete ? meaning.options : []
        let found = Set(named + [place].compactMap { $0 }).sorted()
        guard let first = found.first else {
            throw Misread("there is no number \(text) in this list", help: "They go from 1 to \(options.count).")
        }
        guard found.count == 1 else {
            let labels = found.map { "“\(options[$0].label)”" }
            throw Misread(
                "`\(text)` can mean \(Phrases.list(labels, last: "or")): one by its number, one by its name",
                help: "Say which one by another name.")
        }
        return first
    }

    // MARK: One option

    /// The option that an answer names, and whether a question mark doubts it.
    func choice(_ text: String) throws(Misread) -> (option: Int, isDoubted: Bool) {
        if let numbers = AnswerPart.numbers(in: text) {
            guard numbers.count == 1 else { throw Misread("“\(text)” names several answers", help: "Say which one.") }
            return (try option(numbered: numbers[0].text), numbers[0].isDoubted)
        }
        let (bare, isDoubted) = AnswerPart.withoutDoubt(text)
        return (try option(named: bare), isDoubted)
    }

    // MARK: Lists

    /// What an answer says of the options.
    func named(in text: String) throws(Misread) -> Named {
        var named = Named(truths: Array(repeating: nil, count: options.count))
        if let numbers = AnswerPart.numbers(in: text) {
            for number in numbers {
                try set(try option(numbered: number.text), number.isDoubted ? .unknown : .present, &named)
            }
            return named
        }
        var (unsure, mayQualify): (Set<Int>, Bool) = ([], false)
        var isBehindDenial = false
        for part in try parts(of: text) {
            if part.isDenied {
                if let option = try denied(part) { try set(option, .absent, &named) }
                isBehindDenial = true
                continue
            }
            guard !isBehindDenial || part.isContrast else {
                throw Misread(
                    "it is not clear how far the “no” before \(Phrases.quoted(part.text)) reaches",
                    help: "Say “no” before each name, or “but” before what is present.")
            }
            isBehindDenial = false
            guard list != nil else {
                let option = part.isNumber ? try option(numbered: part.text) : try option(named: part.text)
                try set(option, part.isDoubted ? .unknown : .present, &named)
                continue
            }
            let meaning = names.meaning(of: part.text)
            named.isEnumeration = named.isEnumeration || meaning.isComplete || !meaning.unsure.isEmpty
            if meaning.isUnderstood, !part.isDoubted {
                for option in meaning.options { try set(option, .present, &named) }
                unsure.formUnion(meaning.unsure)
            } else {
                unsure.formUnion(meaning.options + meaning.unsure)
                // What is doubted and no option may have meant another name.
                let isOption = meaning.isUnderstood && !(meaning.options.isEmpty && meaning.unsure.isEmpty)
                named.isComplete = named.isComplete && isOption
                mayQualify = mayQualify || !meaning.isUnderstood && !part.isQuoted
            }
            if !meaning.isComplete || part.isDoubted { named.notes.append(note(part, meaning)) }
        }
        for option in unsure where named.truths[option] != .present {
            guard named.truths[option] != .absent else { throw contradiction(option, .absent, .unknown) }
            named.truths[option] = .unknown
        }
        if mayQualify { qualify(&named) }
        return named
    }

    private func set(_ option: Int, _ truth: Truth, _ named: inout Named) throws(Misread) {
        if let other = named.truths[option], other != truth { throw contradiction(option, other, truth) }
        named.truths[option] = truth
        if truth == .present { named.isEnumeration = true }
    }

    private func contradiction(_ option: Int, _ first: Truth, _ second: Truth) -> Misread {
        Misread(
            "“\(options[option].label)” is named both as \(first.inWords) and as \(second.inWords)", help: "Keep one.")
    }

    /// The parts of an answer: a text that is a name as it stands is one part.
    private func parts(of text: String) throws(Misread) -> [AnswerPart] {
        let whole = AnswerPart(text)
        if !text.contains(where: AnswerPart.isQuote), isWhole(whole) { return [whole] }
        guard let runs = AnswerPart.runs(of: text) else {
            throw Misread("a double quote is never closed", help: "Put a double quote behind the name, too.")
        }
        var parts: [AnswerPart] = []
        for (run, isQuoted) in runs {
            let whole = AnswerPart(run, isQuoted: isQuoted)
            if isQuoted || isWhole(whole) { parts.append(whole) } else { parts += AnswerPart.parts(of: run) }
        }
        guard !parts.isEmpty, parts.allSatisfy({ !$0.text.isEmpty }) else {
            throw Misread("there is nothing to read", help: hint)
        }
        return parts
    }

    /// Whether a part is understood as it stands. What is doubted or denied is one name, else it is parted.
    private func isWhole(_ part: AnswerPart) -> Bool {
        let meaning = names.meaning(of: part.text)
        guard meaning.isComplete else { return false }
        return list != nil && !part.isDoubted && !part.isDenied || isName(part.text)
    }

    /// The option whose own name a part denies; `nil` for a name that means no option.
    private func denied(_ part: AnswerPart) throws(Misread) -> Int? {
        guard !part.isDoubted else {
            throw Misread("“no \(part.text)?” is both no and not sure", help: "Keep one.")
        }
        let meaning = ownNames.meaning(of: part.text)
        if meaning.isComplete, meaning.options.count == 1 { return meaning.options[0] }
        let other = names.meaning(of: part.text)
        if list != nil, other.isComplete, other.options.isEmpty { return nil }
        guard other.isUnderstood, let option = (other.options + other.unsure).first else { throw unknown(part.text) }
        let label = options[option].label
        throw Misread(
            "no \(Phrases.quoted(part.text)) does not say that nothing of “\(label)” is there",
            help: "Leave it out, or say “no \(label)” if that is so.")
    }

    // MARK: What was not understood

    /// A part that was not understood may say something about every name of the answer: "stopped: aspirin, Lasix".
    private func qualify(_ named: inout Named) {
        let present = named.truths.indices.filter { named.truths[$0] == .present }
        guard !present.isEmpty else { return }
        for option in present { named.truths[option] = .unknown }
        let labels = Phrases.list(present.map { "“\(options[$0].label)”" })
        named.notes.append(
            "It may say something about the other names, so \(labels) \(present.count == 1 ? "is" : "are") not known. "
                + "If it is a name, write it in double quotes.")
    }

    /// What a part leaves open.
    private func note(_ part: AnswerPart, _ meaning: NameRecogniser.Meaning) -> String {
        let name = Phrases.quoted(part.text)
        let left = part.isDoubted ? Set(meaning.options + meaning.unsure).sorted() : meaning.unsure
        let labels = Phrases.list(left.map { "“\(options[$0].label)”" })
        let are = left.count == 1 ? "is" : "are"
        guard meaning.isUnderstood, !left.isEmpty else {
            let rest = "What is not named is taken as not known."
            return left.isEmpty
                ? meaning.isUnderstood
                    ? "\(name) is taken as not sure. \(rest)" : "This rule book does not know \(name). \(rest)"
                : "\(name) was not understood as a whole: \(labels) \(are) taken as not known. \(rest)"
        }
        let asks = left.compactMap { options[$0].perhapsAsk }
        return part.isDoubted || asks.isEmpty
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
