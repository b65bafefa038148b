// Values as people type them.

import Exchange
import Interview
import RuleBook

extension Workbench {
    /// What a value says of a finding, or of an option of a list; of a number also what it was taken as.
    func reading(
        _ value: String, for target: FindingNames.Target, before sheet: Sheet
    ) throws(Trouble) -> (answer: StatedAnswer, words: String?) {
        let finding = inUse.book.findings[target.finding]
        guard finding.isStated else {
            throw Trouble(.badAnswer, "`\(finding.id)` is worked out by the rule book and cannot be answered")
        }
        switch (target, finding.kind) {
        case (.option(_, let place), .choices(let list)):
            let id = list.options[place].id
            let before = sheet.answers[finding.id] ?? .parts(present: [], absent: [])
            switch YesNo(value) {
            case .truth(let truth): return (before.saying(truth, ofOption: id, in: list), nil)
            case .unsure: return (before.saying(nil, ofOption: id, in: list), nil)
            case nil:
                throw Trouble(
                    .badAnswer, "this is no answer to `\(id)`, one of `\(finding.id)`",
                    help: "answer yes or no: `\(id) yes`")
            }
        case (.option(_, let place), _):
            guard YesNo(value) == .truth(true) else {
                throw Trouble(.badAnswer, "`\(finding.id)` is one of its answers; the others need no \"no\"")
            }
            return (.option(finding.options[place].id), nil)
        default: break
        }
        let read = try reading(value, of: target.finding)
        // The strict reader has the last word on units and names.
        do throws(PatientErrors) {
            _ = try inUse.patient(Sheet(answers: [finding.id: read.answer]).json(of: [finding]))
        } catch {
            throw Workbench.trouble(error)
        }
        return read
    }

    private func reading(_ value: String, of place: Int) throws(Trouble) -> (answer: StatedAnswer, words: String?) {
        let finding = inUse.book.findings[place]
        let reading: AnswerReader.Reading
        do throws(AnswerReader.Misread) {
            reading = try inUse.reader.read(value, for: Finding.Index(place))
        } catch {
            throw Workbench.trouble(error, finding)
        }
        if let measure = reading.measure {
            let kept = measure.kept
            return (.number(kept.number.description, unit: kept.unit.code), measure.words)
        }
        // Names that are not recognised are kept as they were typed.
        if !reading.notes.isEmpty {
            return (
                .list(value.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }), nil
            )
        }
        guard let answer = StatedAnswer(reading.answer, to: finding) else {
            throw Trouble(
                .badAnswer, "this is no answer to `\(finding.id)`", help: inUse.reader.hint(for: .init(place)))
        }
        return (answer, nil)
    }

    /// Why a value is no answer to a finding. Of a number, what was not understood is quoted to whoever typed it.
    private static func trouble(_ error: AnswerReader.Misread, _ finding: Finding) -> Trouble {
        guard case .quantity = finding.kind else {
            return Trouble(.badAnswer, "this is no answer to `\(finding.id)`", help: error.help)
        }
        if error.isOutsideLimits {
            let message = error.message.hasPrefix("it ") ? String(error.message.dropFirst(3)) : error.message
            return Trouble(.badAnswer, "`\(finding.id)` \(message)", help: error.help)
        }
        return Trouble(.badAnswer, "this is no answer to `\(finding.id)`: \(error.message)", help: error.help)
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
