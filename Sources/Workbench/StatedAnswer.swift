// What was said of one finding, in words that outlive a change of the rule book.

import JSONText
import PatientRecords
import RuleModel
import Wording

/// One answer as it was given: ids, names and numbers, no places in a rule book.
enum StatedAnswer: Hashable, Sendable {
    /// Asked, and not sure.
    case unsure
    /// A yes/no finding.
    case truth(Bool)
    /// A quantity: its digits, and its UCUM unit. The unit is kept where it is the finding's own, too: that may change.
    case number(String, unit: String)
    /// One option of a choice, by its id.
    case option(String)
    /// A plain list: ids, or names that are to be recognised.
    case list([String])
    /// A list that says what is present and what is absent, and nothing of the rest.
    case parts(present: [String], absent: [String])
}

extension StatedAnswer {
    /// The answer to a finding as a patient's JSON has it.
    func write(into writer: inout JSONWriter, of finding: Finding) {
        switch self {
        case .unsure: writer.null()
        case .truth(let truth): writer.bool(truth)
        case .number(let digits, let unit) where unit == finding.unitCode: writer.raw(digits.utf8)
        case .number(let digits, let unit):
            writer.object { writer in
                writer.key("value")
                writer.raw(digits.utf8)
                writer.member("unit", unit)
            }
        case .option(let id): writer.string(id)
        case .list(let names): writer.strings(names)
        case .parts(let present, let absent):
            writer.object { writer in
                if !present.isEmpty || absent.isEmpty { writer.member("present", present) }
                if !absent.isEmpty { writer.member("absent", absent) }
            }
        }
    }

    /// The answer to a finding in a patient's JSON that was read without a mistake.
    init?(_ value: PatientMembers.Value, to finding: Finding) {
        func texts(_ value: PatientMembers.Value?) -> [String] {
            guard case .list(let elements)? = value else { return [] }
            return elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        }
        switch value {
        case .null: self = .unsure
        case .truth(let truth): self = .truth(truth)
        case .number(let digits): self = .number(digits, unit: finding.unitCode)
        case .text(let text): self = .option(text)
        case .list: self = .list(texts(value))
        case .object(let members):
            if case .number(let digits)? = members["value"], case .text(let unit)? = members["unit"] {
                self = .number(digits, unit: unit)
            } else {
                self = .parts(present: texts(members["present"]), absent: texts(members["absent"]))
            }
        }
    }

    /// The answer as a book's patient has it; `nil` if that says nothing.
    init?(_ answer: Answer, to finding: Finding) {
        switch answer {
        case .notAsked: return nil
        case .unsure: self = .unsure
        case .present: self = .truth(true)
        case .absent: self = .truth(false)
        case .quantity(let number): self = .number(number.description, unit: finding.unitCode)
        case .option(let place): self = .option(finding.options[place].id)
        case .options(let truths):
            guard case .choices(let list) = finding.kind else { return nil }
            self.init(truths, unrecognised: [], in: list)
        }
    }

    /// The answer to a list, with names in it that nobody recognises.
    init(_ truths: [Truth], unrecognised names: [String], in list: Finding.OptionList) {
        func ids(_ truth: Truth) -> [String] { zip(list.options, truths).filter { $0.1 == truth }.map(\.0.id) }
        let present = ids(.present) + names
        self = list.isPlain(truths, with: names) ? .list(present) : .parts(present: present, absent: ids(.absent))
    }

    /// What is named as present in a list: ids, and names.
    var names: [String] {
        switch self {
        case .list(let names), .parts(let names, _): names
        default: []
        }
    }
}

extension StatedAnswer {
    /// The answer in words, with the labels of the finding: `39.2 °C`, `Calf and Foot`.
    func words(of finding: Finding) -> String {
        func labels(_ ids: [String]) -> [String] {
            ids.map { id in finding.options.first { $0.id == id }?.label ?? id }
        }
        switch self {
        case .unsure: return Phrases.notSure
        case .truth(let truth): return AnswerText.words(truth ? .present : .absent)
        case .number(let digits, let unit):
            let shown = Phrases.unit(unit)
            return shown.isEmpty ? digits : "\(digits) \(shown)"
        case .option(let id): return labels([id])[0]
        // What a plain list leaves out is as the finding declares it.
        case .list(let names): return AnswerText.words(present: labels(names), absent: [], isRestKnown: true)
        case .parts(let present, let absent):
            let isRestKnown = finding.options.allSatisfy { present.contains($0.id) || absent.contains($0.id) }
            return AnswerText.words(present: labels(present), absent: labels(absent), isRestKnown: isRestKnown)
        }
    }
}

extension Finding {
    /// The UCUM code of a quantity's own unit; empty for others.
    var unitCode: String {
        if case .quantity(let quantity) = kind { quantity.unit.code } else { "" }
    }
}
