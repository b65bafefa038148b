// Values as people type them.

import Exchange
import Interview
import RuleBook

extension Workbench {
    /// What a value says of a finding, or of an option of a list.
    func reading(
        _ value: String, for target: FindingNames.Target, before sheet: Sheet
    ) throws(Trouble) -> StatedAnswer {
        let finding = inUse.book.findings[target.finding]
        guard finding.isStated else {
            throw Trouble(.badAnswer, "`\(finding.id)` is worked out by the rule book and cannot be answered")
        }
        switch (target, finding.kind) {
        case (.option(_, let place), .choices(let list)):
            let id = list.options[place].id
            switch YesNo(value) {
            case .truth(let truth):
                return (sheet.answers[finding.id] ?? .parts(present: [], absent: []))
                    .saying(truth, ofOption: id, in: list)
            case .unsure:
                return (sheet.answers[finding.id] ?? .parts(present: [], absent: [])).saying(
                    nil, ofOption: id, in: list)
            case nil:
                throw Trouble(
                    .badAnswer, "this is no answer to `\(id)`, one of `\(finding.id)`",
                    help: "answer yes or no: `\(id) yes`")
            }
        case (.option(_, let place), _):
            guard YesNo(value) == .truth(true) else {
                throw Trouble(.badAnswer, "`\(finding.id)` is one of its answers; the others need no \"no\"")
            }
            return .option(finding.options[place].id)
        default: break
        }
        let answer = try reading(value, of: target.finding)
        // The strict reader has the last word on limits, units and names.
        do throws(PatientErrors) {
            _ = try inUse.patient(Sheet(answers: [finding.id: answer]).json(of: [finding]))
        } catch {
            throw Workbench.trouble(error)
        }
        return answer
    }

    private func reading(_ value: String, of place: Int) throws(Trouble) -> StatedAnswer {
        let finding = inUse.book.findings[place]
        if case .quantity(let quantity) = finding.kind, let answer = Workbench.measured(value, quantity) {
            return answer
        }
        let reading: AnswerReader.Reading
        do throws(AnswerReader.Misread) {
            reading = try inUse.reader.read(value, for: Finding.Index(place))
        } catch {
            throw Trouble(.badAnswer, "this is no answer to `\(finding.id)`", help: error.help)
        }
        if case (.quantity(let number), .quantity(let quantity)) = (reading.answer, finding.kind) {
            guard let answer = Workbench.exactly(number, quantity) else {
                throw Trouble(
                    .badAnswer, "this answer to `\(finding.id)` cannot be kept exactly",
                    help: "give it in `\(quantity.unit.code)`")
            }
            return answer
        }
        // Names that are not recognised are kept as they were typed.
        if !reading.notes.isEmpty {
            return .list(value.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty })
        }
        guard let answer = StatedAnswer(reading.answer, to: finding) else {
            throw Trouble(
                .badAnswer, "this is no answer to `\(finding.id)`", help: inUse.reader.hint(for: .init(place)))
        }
        return answer
    }

    /// "102 F", "39.2": kept in the unit that it was typed in.
    private static func measured(_ value: String, _ quantity: Finding.Quantity) -> StatedAnswer? {
        let digits = String(value.prefix { $0.isNumber || "+-.".contains($0) })
        let word = String(value.dropFirst(digits.count)).trimmed
        guard let number = Exact(decimal: digits) else { return nil }
        if word.isEmpty { return .number(number.description, unit: quantity.unit.code) }
        let code = Unit.suggestion(for: word) ?? word
        guard let unit = Unit(code), quantity.takes(unit) else {
            return nil
        }
        return .number(digits, unit: code)
    }

    /// A number in the quantity's own unit as decimals; where they have no end, in another unit in which they have.
    private static func exactly(_ number: Exact, _ quantity: Finding.Quantity) -> StatedAnswer? {
        let others = ["[degF]", "h", "min", "d", "wk", "mo", "a", "[lb_av]", "[in_i]", "[ft_i]"]
        for code in [quantity.unit.code] + others {
            guard let unit = Unit(code), let converted = quantity.number(number, as: unit),
                Exact(decimal: converted.description) == converted
            else { continue }
            return .number(converted.description, unit: code)
        }
        return nil
    }
}

/// Yes, no and not sure, as people type them.
enum YesNo: Hashable {
    case truth(Bool)
    case unsure

    init?(_ text: String) {
        if AnswerWords.isUnsure(text) || text == "?" {
            self = .unsure
        } else if let truth = AnswerWords.truth(of: text) {
            self = .truth(truth)
        } else {
            return nil
        }
    }
}
