// Values as people type them.

import Interviewing
import PatientRecords
import RuleModel
import Wording

extension WorkbenchSession {
    /// What a value was taken as.
    struct Taken {
        let answer: StatedAnswer
        /// The answer in words; a number with the unit that was typed.
        let words: String
        /// What a person should know of how it was read.
        var notes: [String] = []
    }

    /// What a value says of a finding, or of an option of a list.
    func reading(
        _ value: String, for target: FindingNames.Target, before sheet: Sheet
    ) throws(CommandError) -> Taken {
        try WorkbenchSession.holdToOneLine(value)
        let finding = inUse.book.findings[target.finding]
        guard finding.isStated else {
            throw CommandError(.badAnswer, "`\(finding.id)` is worked out by the rule book and cannot be answered")
        }
        let taken = try reading(value, for: target, finding, before: sheet)
        // The strict reader has the last word on units and names.
        do throws(PatientErrors) {
            _ = try inUse.patient(Sheet(answers: [finding.id: taken.answer]).json(of: [finding]))
        } catch {
            throw WorkbenchSession.trouble(error)
        }
        return taken
    }

    private func reading(
        _ value: String, for target: FindingNames.Target, _ finding: Finding, before sheet: Sheet
    ) throws(CommandError) -> Taken {
        guard case .option(_, let place) = target else { return try reading(value, of: target.finding) }
        let option = finding.options[place]
        guard let said = YesNo(value) else {
            throw CommandError(
                .badAnswer,
                "this is no answer to `\(option.id)`, one of `\(finding.id)`: \(Phrases.quoted(value)) is neither yes nor "
                    + "no", help: "answer yes or no: `\(option.id) yes`")
        }
        let answer: StatedAnswer
        if case .choices = finding.kind {
            let truth: Bool? = if case .truth(let truth) = said { truth } else { nil }
            answer = try saying(truth, ofOption: place, of: finding, before: sheet.answers[finding.id])
        } else {
            guard said == .truth(true) else {
                throw CommandError(.badAnswer, "`\(finding.id)` is one of its answers; the others need no \"no\"")
            }
            answer = .option(option.id)
        }
        return Taken(answer: answer, words: answer.words(of: finding))
    }

    private func reading(_ value: String, of place: Int) throws(CommandError) -> Taken {
        let (index, finding) = (Finding.Index(place), inUse.book.findings[place])
        let reading: AnswerReader.Reading
        do throws(AnswerReader.Misread) {
            reading = try inUse.reader.read(value, for: index)
        } catch {
            throw WorkbenchSession.trouble(error, finding)
        }
        if let measure = reading.measure {
            let kept = measure.kept
            return Taken(
                answer: .number(kept.number.description, unit: kept.unit.code), words: measure.words,
                notes: reading.notes)
        }
        let answer: StatedAnswer?
        if case .options(let truths) = reading.answer, case .choices(let list) = finding.kind {
            // What was understood is kept as that; names that are not recognised stay as they were typed.
            let names = TypedNames(in: value, read: reading.answer, by: inUse.reader, for: index).unrecognised
            answer = StatedAnswer(truths, unrecognised: names, in: list)
        } else {
            answer = StatedAnswer(reading.answer, to: finding)
        }
        guard let answer else {
            throw CommandError(.badAnswer, "this is no answer to `\(finding.id)`", help: inUse.reader.hint(for: index))
        }
        return Taken(answer: answer, words: answer.words(of: finding), notes: reading.notes)
    }

    /// The answer to a list with something else said of one option; what else is known and unknown stays so.
    func saying(
        _ truth: Bool?, ofOption place: Int, of finding: Finding, before: StatedAnswer?
    ) throws(CommandError) -> StatedAnswer {
        guard case .choices(let list) = finding.kind else { return .unsure }
        var truths = [Truth](repeating: .unknown, count: list.options.count)
        if let before, let index = inUse.stated[finding.id] {
            do throws(PatientErrors) {
                let patient = try inUse.patient(Sheet(answers: [finding.id: before]).json(of: [finding]))
                if case .options(let known) = patient[index] { truths = known }
            } catch {
                throw WorkbenchSession.trouble(error)
            }
        }
        truths[place] = truth.map { $0 ? .present : .absent } ?? .unknown
        return StatedAnswer(truths, unrecognised: list.unrecognised(among: before?.names ?? []), in: list)
    }

    /// A line break is no part of an answer.
    static func holdToOneLine(_ text: String) throws(CommandError) {
        guard text.contains(where: \.isNewline) else { return }
        throw CommandError(
            .badAnswer, "a line break is no part of an answer", help: "write each answer on a line of its own")
    }

    /// Why a value is no answer to a finding: what was not understood is quoted to whoever typed it.
    private static func trouble(_ error: AnswerReader.Misread, _ finding: Finding) -> CommandError {
        if error.isOutsideLimits {
            let message = error.message.hasPrefix("it ") ? String(error.message.dropFirst(3)) : error.message
            return CommandError(.badAnswer, "`\(finding.id)` \(message)", help: error.help)
        }
        return CommandError(.badAnswer, "this is no answer to `\(finding.id)`: \(error.message)", help: error.help)
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
