// The value of a list: names of options, or what is present and what is absent.

import RuleModel
import Wording

extension PatientReader {
    /// `["calf", "hamstring"]`
    mutating func list<Sink: PatientSink>(
        _ finding: Finding.Index, _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        let entry = vocabulary.entries[finding.value]
        var open = OpenOptions.none
        try names(of: finding, arePresent: true, nil, &open, &cursor, &sink)
        switch open {
        case .none: sink.list(finding, unlisted: entry.unlisted)
        case .some(let unsure) where entry.unlisted == .absent:
            let options = vocabulary.book[finding].options.indices
            for option in options where !unsure.contains(option) && named[entry.firstOption + option] >> 2 != generation
            {
                sink.listed(finding, option, isPresent: false)
            }
            sink.list(finding, unlisted: .unknown)
        case .some, .all: sink.list(finding, unlisted: .unknown)
        }
    }

    /// What the names of a list leave unknown among the options it does not name.
    private enum OpenOptions {
        case none
        case some(Set<Int>)
        case all

        mutating func add(_ meaning: NameRecogniser.Meaning) {
            switch (meaning.isUnderstood, self) {
            case (false, _): self = .all
            case (true, .none): self = .some(Set(meaning.unsure))
            case (true, .some(let others)): self = .some(others.union(meaning.unsure))
            case (true, .all): break
            }
        }
    }

    /// `{"present": ["calf"], "absent": ["foot"]}`; says nothing of the rest.
    mutating func presentAndAbsent<Sink: PatientSink>(
        _ finding: Finding.Index, _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        let pointer = JSONPointer(id(finding))
        var (seenPresent, seenAbsent) = (false, false)
        var open = OpenOptions.none
        if cursor.enter(object: true) {
            repeat {
                let keyOffset = cursor.position
                let key = try cursor.key()
                let name = String(decoding: cursor.decoded(key), as: UTF8.self)
                guard name == "present" || name == "absent" else {
                    try unknownKey(key, at: keyOffset, in: pointer, known: ["present", "absent"], &cursor, &sink)
                    continue
                }
                guard name == "present" ? !seenPresent : !seenAbsent else {
                    try repeatedKey(key, at: keyOffset, in: pointer, &cursor)
                    continue
                }
                if name == "present" { seenPresent = true } else { seenAbsent = true }
                guard cursor.kind == .array else {
                    let offset = cursor.position
                    try cursor.skipValue(depth: 2)
                    note(.wrongType, at: offset, pointer.member(name), "`\(name)` must be a list", help: nil)
                    continue
                }
                try names(
                    of: finding, arePresent: name == "present", pointer.member(name), &open, &cursor, &sink)
            } while try goesOn(&cursor, inObject: true)
        }
        sink.list(finding, unlisted: .unknown)
    }

    /// The elements of an array of options. `parent` is worked out only where something is wrong.
    private mutating func names<Sink: PatientSink>(
        of finding: Finding.Index, arePresent: Bool, _ parent: JSONPointer?, _ open: inout OpenOptions,
        _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFailure) {
        guard cursor.enter(object: false) else { return }
        let firstOption = vocabulary.entries[finding.value].firstOption
        let mark = generation << 2 | (arePresent ? 0 : 1)
        var index = 0
        repeat {
            let offset = cursor.position
            defer { index += 1 }
            guard cursor.kind == .text else {
                if cursor.kind == nil { throw cursor.unexpected(.notAValue) }
                try cursor.skipValue(depth: 2)
                note(
                    .wrongType, at: offset, (parent ?? JSONPointer(id(finding))).element(index),
                    "`\(id(finding))` is a list of texts", help: "put each option in double quotes")
                continue
            }
            let plain = plainOption(finding, &cursor)
            let text = plain >= 0 ? JSONString(start: 0, count: 0, hasEscapes: false) : try cursor.text()
            let option = plain >= 0 ? plain : find(text, in: vocabulary.options[finding.value], cursor)
            if option >= 0 {
                let last = named[firstOption + option]
                named[firstOption + option] = mark
                if last >> 2 != generation {
                    sink.listed(finding, option, isPresent: arePresent)
                } else if last != mark | 2 {
                    repeated(finding, option, inBoth: last != mark, at: offset, parent, index)
                }
                continue
            }
            var pointer: JSONPointer { (parent ?? JSONPointer(id(finding))).element(index) }
            let name = String(decoding: cursor.decoded(text), as: UTF8.self)
            guard arePresent, let meaning = names.meaning(of: name, in: vocabulary.book[finding], at: finding) else {
                unknownOption(text, of: finding, at: offset, pointer, cursor)
                continue
            }
            for option in meaning.options {
                let last = named[firstOption + option]
                if last == mark | 1 {
                    repeated(finding, option, inBoth: true, at: offset, parent, index)
                } else if last >> 2 != generation {
                    named[firstOption + option] = mark | 2
                    sink.listed(finding, option, isPresent: true)
                }
            }
            if !meaning.isComplete {
                open.add(meaning)
                sink.warn(
                    AssessmentWarning(
                        code: "unrecognised-name", message: unrecognised(name, meaning, finding),
                        pointer: pointer.description))
            }
        } while try goesOn(&cursor, inObject: false)
    }

    /// The option whose id stands here, byte for byte, which then is stepped over; or -1.
    @inline(__always) private func plainOption(_ finding: Finding.Index, _ cursor: inout JSONCursor) -> Int {
        guard cursor.position + 48 <= cursor.readable else { return -1 }
        let word = cursor.base + cursor.position + 1
        guard let (count, first, last) = KeyTable.ends(ofTextAt: word), cursor.position + count + 1 < cursor.end else {
            return -1
        }
        let option = vocabulary.options[finding.value].find(word, count, first, last)
        if option >= 0 { cursor.position += count + 2 }
        return option
    }

    private func unrecognised(_ name: String, _ meaning: NameRecogniser.Meaning, _ finding: Finding.Index) -> String {
        let declared = vocabulary.book[finding]
        let name = Phrases.quoted(name)
        let options = meaning.unsure.map { declared.options[$0] }
        let ids = Phrases.list(options.map { "`\($0.id)`" })
        let are = options.count == 1 ? "is" : "are"
        if meaning.isUnderstood {
            let asks = options.compactMap(\.perhapsAsk)
            return asks.isEmpty
                ? "\(name) does not say for sure; \(ids) \(are) taken as unknown"
                : "\(name) may mean \(ids), which \(are) taken as unknown; ask: \(asks.joined(separator: " "))"
        }
        let rest = "what is not named under “\(declared.label)” is taken as unknown"
        if options.isEmpty { return "\(name) is not recognised; \(rest)" }
        return "\(name) is not understood as a whole; \(ids) \(are) not taken as present, and \(rest)"
    }

    private mutating func repeated(
        _ finding: Finding.Index, _ option: Int, inBoth: Bool, at offset: Int, _ parent: JSONPointer?, _ index: Int
    ) {
        let name = vocabulary.book[finding].options[option].id
        note(
            .repeatedOption, at: offset, (parent ?? JSONPointer(id(finding))).element(index),
            inBoth ? "`\(name)` is given as present and as absent" : "`\(name)` is given twice",
            help: "keep one of them")
    }

    /// A text that is no option of a finding. The text itself is not shown: it may say more than it should.
    mutating func unknownOption(
        _ text: JSONString, of finding: Finding.Index, at offset: Int, _ pointer: JSONPointer, _ cursor: JSONCursor
    ) {
        let declared = vocabulary.book[finding]
        let name = String(decoding: cursor.decoded(text), as: UTF8.self)
        var help = vocabulary.suggestion(forOption: name, of: declared).map { "did you mean `\($0)`?" }
        if help == nil, declared.options.count <= 12 {
            help = "the options are \(Phrases.list(declared.options.map { "`\($0.id)`" }))"
        }
        note(.unknownOption, at: offset, pointer, "this is no option of `\(declared.id)`", help: help)
    }

    /// A value that is not of the finding's type.
    mutating func wrongType(_ finding: Finding.Index, at offset: Int, given: JSONKind) {
        let declared = vocabulary.book[finding]
        var help: String?
        let expected: String
        switch declared.kind {
        case .yesNo:
            expected = "true, false or null"
            if given == .text { help = "write true, false or null without quotes" }
            if given == .number { help = "write true for yes and false for no" }
        case .quantity(let quantity):
            expected = "a number (in \(quantity.unit.code)), or {\"value\": …, \"unit\": \"…\"}"
            if given == .text { help = "write the number without quotes" }
        case .choice(let options):
            expected = "the id of one option, in double quotes"
            if options.count <= 12 { help = "the options are \(Phrases.list(options.map { "`\($0.id)`" }))" }
        case .choices(let list):
            expected = "a list of options, or {\"present\": […], \"absent\": […]}"
            if given == .literal {
                help =
                    list.unlisted == .absent
                    ? "write [] to say that none of them applies"
                    : "write {\"absent\": […]} to say which of them do not apply"
            } else if given == .text {
                help = "put the option in brackets: [\"…\"]"
            }
        case .score:
            expected = "left out"
        }
        note(.wrongType, at: offset, JSONPointer(declared.id), "`\(declared.id)` must be \(expected)", help: help)
    }
}
