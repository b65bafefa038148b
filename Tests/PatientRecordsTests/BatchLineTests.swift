// A line of a batch has the bytes that a patient's own assessment has, for any book, patient and choice of fields.

import Evaluation
import JSONText
import PatientRecords
import RandomBooks
import RuleLoading
import RuleModel
import TestSupport
import Testing

@Suite("lines of a batch")
struct BatchLineTests {
    @Test("are what the patient's own assessment says, in random books", arguments: 0..<4)
    func randomBooks(part: Int) throws {
        var tally = Tally()
        for seed in UInt64(part * 12)..<UInt64(part * 12 + 12) {
            var random = SplitMix64(seed: seed << 20)
            let book = Self.titled(RandomRuleBook.draft(seed: seed, findings: 3...24), &random).book
            try compare(book, &random, rounds: [64, 1, 20], &tally)
        }
        #expect(tally.assessments > 300 && tally.errors > 30 && tally.warnings > 30, "\(tally)")
        #expect(tally.questions > 100 && tally.reasons > 100, "\(tally)")
    }

    @Test(
        "are what the patient's own assessment says, in the books that are shipped",
        arguments: [
            "Rules/muscle-spasms", "Examples/rule-books/early-warning", "Examples/rule-books/pneumonia-severity",
        ])
    func shippedBooks(path: String) throws {
        var (tally, random) = (Tally(), SplitMix64(seed: 7))
        try compare(RuleBook(contentsOf: "\(SharedFolder.package)/\(path)"), &random, rounds: [64, 20], &tally)
        #expect(tally.assessments > 10, "\(tally)")
    }

    @Test("order causes by their scores where these are fractions of all kinds")
    func fractions() throws {
        var random = SplitMix64(seed: 3)
        var draft = Draft(levels: 2)
        let place = Draft.place
        let holds = Condition(.finding(Finding.Index(0)), at: place)
        draft.findings = [Finding(id: "first", label: "", kind: .yesNo, origin: .stated, location: place)]
        draft.causes = [("a", 1, 3), ("b", 3, 7), ("c", 2, 5), ("d", 1, 2), ("e", 33, 100), ("f", 333, 1000)].map {
            let points = Rational($0.1, over: $0.2)
            return Cause(
                id: $0.0, title: $0.0, group: nil, because: nil,
                forIt: [WeightedCondition(points: points, weight: nil, condition: holds, location: place)],
                against: [], codes: [], basis: Basis(), location: place)
        }
        var tally = Tally()
        try compare(Self.titled(draft, &random).book, &random, rounds: [64], &tally)
        #expect(tally.reasons > 10, "\(tally)")
    }

    // MARK: Comparing

    private struct Tally {
        var (assessments, errors, warnings, questions, reasons) = (0, 0, 0, 0, 0)
    }

    /// Compares lines of patients, made block by block in the same memory, with what is written of each alone.
    private func compare(
        _ book: RuleBook, _ random: inout SplitMix64, rounds: [Int], _ tally: inout Tally
    ) throws {
        let assessor = Assessor(book)
        let chosen = BatchFields(.some(Set(BatchFields.Field.allCases.filter { _ in random.chance(50) })))
        let workers = [BatchFields(.all), chosen].map { ($0, BatchAssessor(book, fields: $0, lenient: true).worker()) }
        for count in rounds {
            let patients = (0..<count).map { _ in Self.line(RandomPatient.patient(of: book, &random), book, &random) }
            let expected = patients.map { line -> Assessment? in
                (try? Patient(json: line, for: book, lenient: true)).flatMap { try? assessor.assess($0) }
            }
            try alone(patients, expected, assessor, workers[0].1)
            for (fields, worker) in workers {
                worker.output.reset()
                let input = Array(patients.joined(separator: [0x0A]))
                let counts = input.withUnsafeBufferPointer { worker.assess($0) }
                #expect(counts.lines == count && counts.bad == expected.count { $0 == nil })
                #expect(counts.limited == expected.count { $0?.warnings.contains(where: \.isLimit) ?? false })
                let lines = worker.output.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                try #require(lines.count == count + 1)
                for (line, assessment) in zip(lines, expected) {
                    guard let assessment else {
                        tally.errors += 1
                        continue
                    }
                    tally.assessments += 1
                    if !assessment.warnings.isEmpty { tally.warnings += 1 }
                    tally.questions += assessment.nextQuestions.count
                    tally.reasons += assessment.causes.reduce(0) { $0 + $1.forIt.count + $1.against.count }
                    let found = String(decoding: line, as: UTF8.self)
                    #expect(found == Self.text(assessment, fields), "\(fields.shape)")
                }
            }
        }
    }

    /// Compares patients that are handed over one by one, in several lines: each assessment, and what is wrong.
    private func alone(
        _ patients: [[UInt8]], _ expected: [Assessment?], _ assessor: Assessor, _ worker: BatchWorker
    ) throws {
        for (line, assessment) in zip(patients, expected) {
            worker.output.reset()
            let patient = Array(String(decoding: line, as: UTF8.self).replacing(",\"", with: "\n,\"").utf8)
            do throws(PatientErrors) {
                let isLimited = try patient.withUnsafeBufferPointer { bytes throws(PatientErrors) in
                    try worker.assess(patient: bytes)
                }
                #expect(isLimited == assessment?.warnings.contains(where: \.isLimit))
                let found = String(decoding: worker.output.bytes, as: UTF8.self)
                #expect(found == assessment.map { Self.text($0, BatchFields(.all)) + "\n" })
            } catch {
                #expect(throws: error) {
                    try Patient(json: patient, for: assessor.book, lenient: true).assessed(by: assessor)
                }
                #expect(worker.output.bytes.isEmpty)
            }
        }
    }

    /// The patient as a line, which now and then has a key that is not known, or an `id` with an escape.
    private static func line(_ patient: Patient, _ book: RuleBook, _ random: inout SplitMix64) -> [UInt8] {
        var patient = patient
        if random.chance(10) { patient.id = random.pick([#""\u0041/\"\\""#, "17", #""ü,{""#]) }
        var line = patient.json(for: book, .compact)
        if random.chance(5) {
            line = Array("{\"not_there\":1".utf8) + (line.count == 2 ? [] : [0x2C]) + line.dropFirst()
        }
        return line
    }

    /// What is to be written: of some fields, those members of the whole.
    private static func text(_ assessment: Assessment, _ fields: BatchFields) -> String {
        let whole = assessment.json(.compact)
        guard case .some(let chosen) = fields.shape else { return String(decoding: whole, as: UTF8.self) }
        let kept = members(whole).filter { name, _ in
            name == "id" || chosen.contains { $0.rawValue == name }
        }
        return "{" + ([#""format":"triage.batch/1""#] + kept.map(\.text)).joined(separator: ",") + "}"
    }

    /// The members of a compact object.
    private static func members(_ object: [UInt8]) -> [(name: Substring, text: String)] {
        var (members, start, depth, isText, isEscaped) = ([[UInt8]](), 1, 0, false, false)
        for (place, byte) in object.enumerated() {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth == 0 || depth == 1 && byte == UInt8(ascii: ",") {
                members.append(Array(object[start..<place]))
                start = place + 1
            }
        }
        return members.map {
            let text = String(decoding: $0, as: UTF8.self)
            return (text.dropFirst().prefix { $0 != "\"" }, text)
        }
    }

    // MARK: Books with texts

    /// The book with texts that need care: commas, quotes, line breaks, none at all.
    private static func titled(_ draft: Draft, _ random: inout SplitMix64) -> Draft {
        func text() -> String { random.pick(["", "Plain", "One, two", "“Said” \"so\"", "Line\nbreak\\", "Zwölf"]) }
        var draft = draft
        draft.redFlags = draft.redFlags.map {
            RedFlag(
                id: $0.id, title: text(), when: $0.when, urgency: $0.urgency, because: text(), refines: $0.refines,
                basis: Basis(editorial: random.chance(50) ? text() : nil), location: $0.location)
        }
        draft.causes = draft.causes.map {
            Cause(
                id: $0.id, title: text(), group: $0.group, because: nil, forIt: $0.forIt, against: $0.against,
                codes: [], basis: $0.basis, location: $0.location)
        }
        draft.questions = draft.questions.map {
            Question(
                id: $0.id, ask: text(), help: random.chance(50) ? text() : nil, fills: $0.fills, because: $0.because,
                basis: $0.basis, location: $0.location)
        }
        draft.advice = draft.advice.map {
            Advice(
                id: $0.id, text: text(), when: $0.when, unless: $0.unless, levels: $0.levels, basis: $0.basis,
                location: $0.location)
        }
        return draft
    }
}
