// Answers as people type them.

import PatientRecords
import RuleModel
import TestSupport
import Testing

@Suite("a typed answer")
struct AnswerTextTests {
    private func answer(_ texts: String...) throws -> Patient {
        var patient = Patient(for: TestBook.book)
        for text in texts { try patient.answer(text, in: TestBook.book) }
        return patient
    }

    @Test(
        "is read as it is meant",
        arguments: [
            ("chest_pain=yes", 0, Answer.present), ("chest_pain=no", 0, .absent), ("chest_pain=true", 0, .present),
            ("chest_pain=unsure", 0, .unsure), ("chest_pain=null", 0, .unsure), ("chest_pain= yes ", 0, .present),
            ("temperature=38.5", 3, .quantity(Rational(decimal: "38.5")!)),
            ("temperature=102.2 [degF]", 3, .quantity(Rational(39))),
            (#"temperature={"value": 102.2, "unit": "[degF]"}"#, 3, .quantity(Rational(39))),
            ("sex=female", 6, .option(0)), (#"sex="male""#, 6, .option(1)), ("sex=unsure", 6, .unsure),
            ("spasm_sites=calf", 7, .options([.present, .absent, .absent])),
            ("spasm_sites=calf, back", 7, .options([.present, .absent, .present])),
            ("spasm_sites=none", 7, .options([.absent, .absent, .absent])),
            (#"spasm_sites={"present": ["foot"], "absent": []}"#, 7, .options([.unknown, .present, .unknown])),
            ("spasm_sites.foot=no", 7, .options([.unknown, .absent, .unknown])),
            ("temperature=39   Cel ", 3, .quantity(Rational(39))), ("temperature=3.9e1", 3, .quantity(Rational(39))),
            ("medications=Lasix", 8, .options([.absent, .absent, .present, .absent, .absent])),
        ])
    func meaning(text: String, finding: Int, expected: Answer) throws {
        #expect(try answer(text).answers[finding] == expected)
    }

    @Test("that cannot be read says what may be typed, and that is understood")
    func help() throws {
        for key in ["chest_pain", "temperature", "spasm_sites"] {
            var patient = Patient(for: TestBook.book)
            let errors = #expect(throws: PatientErrors.self) { try patient.answer("\(key)={", in: TestBook.book) }
            let help = errors?.errors.first?.help ?? ""
            let typed = help.split(separator: "`").filter { $0.hasPrefix("\(key)=") }
            #expect(!typed.isEmpty)
            // A number in the help only shows the form.
            for text in typed where key != "temperature" { try patient.answer(String(text), in: TestBook.book) }
        }
    }

    @Test(
        "with a second number is no other measure",
        arguments: ["38 39", "38 1/2.Cel", "38 1/2", "1 038 Cel", "38 Cel/1", "38 1/Cel", "39 Cel 2", "38 %/100"])
    func secondNumber(text: String) {
        #expect(throws: PatientErrors.self) { try answer("temperature=\(text)") }
    }

    @Test("about one option leaves the others as they are")
    func oneOption() throws {
        let patient = try answer("spasm_sites=calf", "spasm_sites.foot=yes", "spasm_sites.calf=unsure")
        #expect(patient.answers[7] == .options([.unknown, .present, .absent]))
    }

    @Test("can be taken back")
    func takenBack() throws {
        #expect(try answer("chest_pain=yes", "chest_pain=unknown").answers[0] == .notAsked)
    }

    @Test(
        "that is wrong is refused without showing the value",
        arguments: [
            ("chest_pian=yes", PatientError.Code.unknownKey), ("chest_pain=maybe", .wrongType),
            ("temperature=390", .outsideLimits), ("temperature=hot", .wrongType),
            ("temperature=39 furlong", .unknownUnit),
            ("sex=mael", .unknownOption), ("spasm_sites=elbow", .unknownOption),
            ("spasm_sites.elbow=yes", .unknownOption),
            ("spasm_sites.calf=maybe", .wrongType), ("sex.female=yes", .wrongType),
            ("warning_score=3", .derivedFinding),
            ("chest_pain", .usage), ("chest_pain=", .wrongType), ("temperature=39, \"chest_pain\": true", .wrongType),
            ("temperature=39,\"id\":\"x\"", .wrongType), ("chest_pain=true,\"id\":3", .wrongType),
            ("spasm_sites=calf,,foot", .wrongType), ("spasm_sites=calf,", .wrongType), ("spasm_sites=,", .wrongType),
            ("spasm_sites=[\"calf\"],\"id\":\"x\"", .wrongType), ("spasm_sites=calf,calf", .repeatedOption),
            ("spasm_sites=none,calf", .unknownOption), ("spasm_sites.calf=YES", .wrongType),
            ("chest_pain=YES", .wrongType), ("chest_pain=yes no", .wrongType), ("chest_pain=yes?", .wrongType),
            ("temperature=", .wrongType), ("temperature=039", .wrongType), ("temperature=0x27", .wrongType),
            ("temperature=39.", .wrongType), ("temperature=+39", .wrongType), ("temperature=38,5", .wrongType),
            ("temperature=39 40", .wrongType), ("temperature=39 Cel 2", .wrongType),
            ("temperature=102.2 [degF] x", .unknownUnit), ("temperature=1e400", .numberOutOfRange),
            ("temperature=39}", .wrongType), ("wrold=5 x", .unknownKey), ("wrold=[", .unknownKey),
        ])
    func refused(text: String, code: PatientError.Code) throws {
        var patient = Patient(for: TestBook.book)
        let errors = #expect(throws: PatientErrors.self) { try patient.answer(text, in: TestBook.book) }
        #expect(errors?.errors.map(\.code) == [code])
        #expect(patient.answers.allSatisfy { $0 == .notAsked })
        for value in ["maybe", "390", "hot", "furlong"] {
            #expect(errors?.errors.allSatisfy { !$0.message.contains(value) } == true)
        }
    }
}
