// Patients from JSON: answers of every kind, and every error with its place.

import RuleModel
import TestSupport
import Testing

@testable import Evaluation
@testable import PatientRecords

/// The errors of a text, or none.
func errors(_ json: String, lenient: Bool = false) -> [PatientError] {
    do throws(PatientErrors) {
        _ = try Patient(json: json, for: TestBook.book, lenient: lenient)
        return []
    } catch {
        return error.errors
    }
}

/// An error as one line: code, pointer, line, column.
func line(_ error: PatientError) -> String {
    "\(error.code.rawValue) \(error.pointer) \(error.line ?? 0):\(error.column ?? 0)"
}

@Suite("reading patients")
struct PatientReaderTests {
    private func patient(_ json: String, lenient: Bool = false) throws -> Patient {
        try Patient(json: json, for: TestBook.book, lenient: lenient)
    }

    private func answer(_ json: String) throws -> Answer {
        let patient = try patient(json)
        let answered = patient.answers.filter { $0 != .notAsked }
        #expect(answered.count == 1)
        return try #require(answered.first)
    }

    @Test(
        "each kind of finding takes its kinds of value",
        arguments: [
            (#"{"chest_pain": true}"#, Answer.present), (#"{"chest_pain": false}"#, .absent),
            (#"{"chest_pain": null}"#, .unsure), (#"{"temperature": 39}"#, .quantity(Rational(39))),
            (#"{"temperature": 38.50}"#, .quantity(TestBook.exact("38.5"))),
            (#"{"temperature": 3.9e1}"#, .quantity(Rational(39))),
            (#"{"temperature": {"value": 102.2, "unit": "[degF]"}}"#, .quantity(Rational(39))),
            (#"{"temperature": {"unit": "Cel", "value": 39}}"#, .quantity(Rational(39))),
            (#"{"temperature": null}"#, .unsure), (#"{"temperature": 25}"#, .quantity(Rational(25))),
            (#"{"temperature": 46.000}"#, .quantity(Rational(46))),
            (#"{"glucose": {"value": 180.156, "unit": "mg/dL"}}"#, .quantity(Rational(10))),
            (#"{"glucose": 0.5}"#, .quantity(TestBook.exact("0.5"))),
            (#"{"sex": "female"}"#, .option(0)), (#"{"sex": "male"}"#, .option(1)), (#"{"sex": null}"#, .unsure),
            (#"{"sex": "\u0066emale"}"#, .option(0)), (#"{"chest\u005fpain": true}"#, .present),
            (#"{"spasm_sites": []}"#, .options([.absent, .absent, .absent])),
            (#"{"spasm_sites": ["foot"]}"#, .options([.absent, .present, .absent])),
            (#"{"spasm_sites": {"present": ["foot"], "absent": ["calf"]}}"#, .options([.absent, .present, .unknown])),
            (#"{"spasm_sites": {}}"#, .options([.unknown, .unknown, .unknown])),
            (#"{"spasm_sites": {"absent": []}}"#, .options([.unknown, .unknown, .unknown])),
            (#"{"spasm_sites": null}"#, .unsure), (#"{"history": []}"#, .options([.unknown, .unknown])),
            (#"{"history": ["gout"]}"#, .options([.unknown, .present])),
            (#"{"history": {"absent": ["gout", "diabetes"]}}"#, .options([.absent, .absent])),
        ])
    func kinds(json: String, expected: Answer) throws {
        #expect(try answer(json) == expected)
    }

    @Test(
        "the id is echoed as JSON text",
        arguments: [
            (#"{"id": "p-1"}"#, #""p-1""#), (#"{"id": 12}"#, "12"), (#"{"id": -1.50e+3}"#, "-1.50e+3"),
            (#"{"id": "\u0061\/\"\u00e9"}"#, #""a/\"é""#), (#"{"id": ""}"#, #""""#),
        ])
    func identity(json: String, id: String) throws {
        #expect(try patient(json).id == id)
    }

    @Test("keys are compared as bytes, not by how they look")
    func bytesOfKeys() {
        // `é` as one letter and as a letter with an accent are different keys: two unknown ones, no duplicate.
        #expect(errors("{\"\u{E9}\": 1, \"e\u{301}\": 1}").map(\.code) == [.unknownKey, .unknownKey])
    }

    @Test("each answer knows its place")
    func positions() throws {
        let patient = try patient("{\n  \"stiff_neck\": true,\n\t\"chest_pain\":\n false}")
        #expect(patient.positions[1] == Patient.Position(line: 2, column: 17))
        #expect(patient.positions[0] == Patient.Position(line: 4, column: 2))
        #expect(patient.positions[2] == nil)
    }

    @Test("the order of keys does not matter")
    func order() throws {
        var members = [
            #""chest_pain": true"#, #""temperature": {"value": 100, "unit": "[degF]"}"#, #""sex": "male""#,
            #""medications": ["Lipitor", "something new"]"#, #""spasm_sites": ["calf"]"#, #""id": 7"#,
            #""$schema": "x""#,
            #""history": {"present": ["gout"]}"#, #""stiff_neck": null"#,
        ]
        let first = try patient("{\(members.joined(separator: ","))}")
        for _ in 0..<20 {
            members.shuffle()
            let other = try patient("{\(members.joined(separator: ", "))}")
            #expect(other.answers == first.answers)
            #expect(other.id == first.id)
            #expect(other.warnings == first.warnings)
        }
    }

    @Test(
        "each mistake is told with its code, pointer, line and column",
        arguments: [
            (#"{"chest_pian": true}"#, "unknown-key /chest_pian 1:2"),
            (#"{"chest_pain": true, "chest_pain": true}"#, "duplicate-key /chest_pain 1:22"),
            (#"{"chest_pain": true, "chest\u005fpain": true}"#, "duplicate-key /chest_pain 1:22"),
            (#"{"x": 1, "x": 2}"#, "unknown-key /x 1:2|duplicate-key /x 1:10"),
            (#"{"a/b~c": 1}"#, "unknown-key /a~1b~0c 1:2"),
            (#"{"chest_pain": "yes"}"#, "wrong-type /chest_pain 1:16"),
            (#"{"chest_pain": 1}"#, "wrong-type /chest_pain 1:16"),
            (#"{"chest_pain": [[]]}"#, "wrong-type /chest_pain 1:16"),
            (#"{"temperature": "39"}"#, "wrong-type /temperature 1:17"),
            (#"{"temperature": true}"#, "wrong-type /temperature 1:17"), (#"{"sex": 1}"#, "wrong-type /sex 1:9"),
            (#"{"spasm_sites": false}"#, "wrong-type /spasm_sites 1:17"),
            (#"{"spasm_sites": "calf"}"#, "wrong-type /spasm_sites 1:17"),
            (#"{"spasm_sites": ["calf", 1, null]}"#, "wrong-type /spasm_sites/1 1:26|wrong-type /spasm_sites/2 1:29"),
            (#"{"spasm_sites": {"present": "calf"}}"#, "wrong-type /spasm_sites/present 1:29"),
            (#"{"temperature": 400}"#, "outside-limits /temperature 1:17"),
            (#"{"temperature": 24.999}"#, "outside-limits /temperature 1:17"),
            (#"{"temperature": 46.0001}"#, "outside-limits /temperature 1:17"),
            (#"{"temperature": -39}"#, "outside-limits /temperature 1:17"),
            (#"{"temperature": {"value": 400, "unit": "[degF]"}}"#, "outside-limits /temperature/value 1:27"),
            (#"{"temperature": {"value": 102, "unit": "F"}}"#, "unknown-unit /temperature/unit 1:40"),
            (#"{"temperature": {"value": 39, "unit": "kg"}}"#, "unit-mismatch /temperature/unit 1:39"),
            (#"{"weight": {"value": 39, "unit": "mol"}}"#, "unit-mismatch /weight/unit 1:34"),
            (#"{"temperature": {"value": 39}}"#, "missing-key /temperature 1:17"),
            (#"{"temperature": {}}"#, "missing-key /temperature 1:17|missing-key /temperature 1:17"),
            (
                #"{"temperature": {"value": "39", "unit": 1}}"#,
                "wrong-type /temperature/value 1:27|wrong-type /temperature/unit 1:41"
            ),
            (#"{"temperature": {"value": 39, "unit": "Cel", "how": 1}}"#, "unknown-key /temperature/how 1:46"),
            (#"{"temperature": {"value": 39, "unit": "Cel", "unit": "Cel"}}"#, "duplicate-key /temperature/unit 1:46"),
            (#"{"temperature": 1e400}"#, "number-out-of-range /temperature 1:17"),
            (#"{"weight": {"value": 1e37, "unit": "t"}}"#, "number-out-of-range /weight/value 1:22"),
            (#"{"sex": "femal"}"#, "unknown-option /sex 1:9"),
            (#"{"spasm_sites": ["clf"]}"#, "unknown-option /spasm_sites/0 1:18"),
            (#"{"spasm_sites": ["Calf"]}"#, "unknown-option /spasm_sites/0 1:18"),
            (#"{"spasm_sites": ["calf", "calf"]}"#, "repeated-option /spasm_sites/1 1:26"),
            (
                #"{"spasm_sites": {"absent": ["calf"], "present": ["foot", "calf"]}}"#,
                "repeated-option /spasm_sites/present/1 1:58"
            ),
            (#"{"medications": {"absent": ["simvastatin"]}}"#, "unknown-option /medications/absent/0 1:29"),
            (
                #"{"medications": {"absent": ["statin"], "present": ["Lipitor"]}}"#,
                "repeated-option /medications/present/0 1:52"
            ),
            (
                #"{"medications": ["statin", "Lipitor", "statin", "statin"]}"#,
                "repeated-option /medications/2 1:39|repeated-option /medications/3 1:49"
            ),
            (#"{"medications": ["statin", "statin"]}"#, "repeated-option /medications/1 1:28"),
            (#"{"warning_score": 3}"#, "derived-finding /warning_score 1:2"),
            (#"{"doubled_weight": 3}"#, "derived-finding /doubled_weight 1:2"),
            (#"{"id": true}"#, "wrong-type /id 1:8"), (#"{"id": null}"#, "wrong-type /id 1:8"),
            (#"{"$schema": 1}"#, "wrong-type /$schema 1:13"),
            ("[]", "wrong-type  1:1"), ("true", "wrong-type  1:1"), (" \n  12", "wrong-type  2:3"),
            ("", "json-syntax  1:1"), ("{", "json-syntax  1:2"), ("{}{}", "json-syntax  1:3"),
            ("\u{FEFF}{}", "json-syntax  1:1"),
            (#"{"chest_pain": true,}"#, "json-syntax  1:20"),
            ("{\n\"chest_pain\": true\n\"sex\": null}", "json-syntax  3:1"),
            (#"{"chest_pain": yes}"#, "json-syntax  1:16"), (#"{'chest_pain': true}"#, "json-syntax  1:2"),
            (#"{"chest_pain" true}"#, "json-syntax  1:15"), ("{\"sex\": \"a\nb\"}", "json-syntax  1:11"),
            (#"{"x": "\ud800"}"#, "unknown-key /x 1:2|json-syntax  1:8"),
            (#"{"temperature": 039}"#, "json-syntax  1:17"),
            (#"{"spasm_sites": ["calf",]}"#, "json-syntax  1:24"), (#"{"temperature": NaN}"#, "json-syntax  1:17"),
            (#"{"sex": "é", "chest_pain": 1}"#, "unknown-option /sex 1:9|wrong-type /chest_pain 1:29"),
        ])
    func places(json: String, expected: String) {
        #expect(errors(json).map(line).joined(separator: "|") == expected)
    }

    @Test("all errors of a patient come at once, in the order of the text")
    func together() {
        let json = """
            {
              "chest_pian": true,
              "stiff_neck": "yes",
              "temperature": 400,
              "sex": "femle",
              "warning_score": 2,
              "stiff_neck": true
              "weight": 70
            }
            """
        let found = errors(json)
        #expect(
            found.map(line) == [
                "unknown-key /chest_pian 2:3", "wrong-type /stiff_neck 3:17", "outside-limits /temperature 4:18",
                "unknown-option /sex 5:10", "derived-finding /warning_score 6:3", "duplicate-key /stiff_neck 7:3",
                "json-syntax  8:3",
            ])
        #expect(found[0].help == "did you mean `chest_pain`?")
        #expect(found[2].message == "`temperature` must be from 25 to 46 Cel")
        #expect(found[3].help == "did you mean `female`?")
        #expect(found[6].help == "check for a missing comma just before this place")
    }

    @Test(
        "the help names what was probably meant",
        arguments: [
            (#"{"chest_pian": true}"#, "did you mean `chest_pain`?"),
            (#"{"fever": 39}"#, "did you mean `temperature`?"),
            (#"{"Stiff-Neck": true}"#, "did you mean `stiff_neck`?"),
            (#"{"pain in the chest": true}"#, "did you mean `chest_pain`?"),
            (#"{"Tiredness": true}"#, "did you mean `fatigue`?"), (#"{"sex": "Female"}"#, "did you mean `female`?"),
            (#"{"sex": "other"}"#, "the options are `female` and `male`"),
            (#"{"temperature": {"value": 102, "unit": "°F"}}"#, "did you mean `[degF]`?"),
            (#"{"temperature": {"value": 102, "unit": "zz"}}"#, "`temperature` is measured in `Cel`"),
            (#"{"chest_pain": "true"}"#, "write true, false or null without quotes"),
            (#"{"spasm_sites": false}"#, "write [] to say that none of them applies"),
            (#"{"history": false}"#, #"write {"absent": […]} to say which of them do not apply"#),
            (#"{"doubled_weight": 3}"#, "leave it out, and give `weight`"),
        ])
    func help(json: String, expected: String) {
        #expect(errors(json).map(\.help) == [expected])
    }

    @Test("an unknown key far from every known one has no suggestion")
    func noSuggestion() {
        #expect(errors(#"{"zzzzzzzzzzzz": true}"#).map(\.help) == [nil])
    }

    @Test("no message shows a value")
    func noValues() {
        for json in [
            #"{"chest_pain": "SECRET"}"#, #"{"sex": "SECRET"}"#, #"{"temperature": {"value": 4711, "unit": "SECRET"}}"#,
            #"{"temperature": 4711}"#, #"{"spasm_sites": ["SECRET", 4711]}"#, #"{"id": ["SECRET"]}"#,
            #"{"medications": {"absent": ["SECRET"]}}"#,
        ] {
            for error in errors(json) {
                let text = error.description + (error.help ?? "") + error.pointer
                #expect(!text.contains("SECRET") && !text.contains("4711"), "\(text)")
            }
        }
    }

    @Test("lenient reading turns unknown keys, and nothing else, into warnings")
    func lenient() throws {
        let patient = try patient(
            #"{"chest_pian": [{}], "stiff_neck": true, "temperature": {"value": 39, "unit": "Cel", "x": 1}}"#,
            lenient: true)
        #expect(patient.hasUnreadKeys)
        #expect(patient.warnings.map(\.code) == ["unknown-key", "unknown-key"])
        #expect(patient.warnings.map(\.pointer) == ["/chest_pian", "/temperature/x"])
        #expect(
            patient.warnings[0].message == "`chest_pian` is no finding of this rule book; did you mean `chest_pain`?")
        #expect(patient.answers[1] == .present)
        #expect(patient.answers[3] == .quantity(Rational(39)))
        #expect(errors(#"{"x": 1, "x": 1}"#, lenient: true).map(\.code) == [.duplicateKey])
        #expect(errors(#"{"x": 1, "chest_pain": 1}"#, lenient: true).map(\.code) == [.wrongType])
        #expect(!(try self.patient(#"{"chest_pain": true}"#, lenient: true)).hasUnreadKeys)
    }

    @Test("limits of size, depth and number of errors")
    func limits() throws {
        var small = PatientReader(PatientVocabulary(TestBook.book), limits: PatientLimits(bytes: 10, errors: 100))
        #expect(throws: PatientErrors.self) { try small.patient(from: Array(#"{"x": 12345}"#.utf8)) }
        #expect(try small.patient(from: Array("{}".utf8)).answers.allSatisfy { $0 == .notAsked })
        let deep = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
        #expect(errors("{\"x\": \(deep)}").map(\.code) == [.unknownKey])
        #expect(errors("{\"x\": [\(deep)]}").map(\.code) == [.unknownKey, .tooDeep])
        let many = (0..<5_000).map { "\"k\($0)\": 1" }.joined(separator: ",")
        let found = errors("{\(many)}")
        #expect(found.count == 101)
        #expect(found.last?.code == .tooManyErrors)
        let list = errors(#"{"spasm_sites": [\#(Array(repeating: "1", count: 500).joined(separator: ","))]}"#)
        #expect(list.count == 101 && list.last?.code == .tooManyErrors)
        #expect(try patient("{\(many)}", lenient: true).warnings.count == 101)
    }

    @Test("a reader is as good as new after errors")
    func reuse() throws {
        var reader = PatientReader(PatientVocabulary(TestBook.book))
        for _ in 0..<3 {
            #expect(throws: PatientErrors.self) {
                try reader.patient(from: Array(#"{"chest_pain": true, "spasm_sites": ["calf"], "x": 1,"#.utf8))
            }
            let patient = try reader.patient(from: Array(#"{"chest_pain": true, "spasm_sites": ["calf"]}"#.utf8))
            #expect(patient.answers[0] == .present)
            #expect(patient.warnings.isEmpty)
        }
    }

    @Test("a contradiction is told at each answer that takes part")
    func contradiction() throws {
        let patient = try patient("{\"chest_pain\": true,\n \"stiff_neck\": false}")
        let found = Contradiction(findings: [.init(0), .init(1)]).errors(for: patient, in: TestBook.book)
        #expect(found.map(line) == ["contradiction /chest_pain 1:16", "contradiction /stiff_neck 2:16"])
        #expect(
            found[0].message == "the answer to `chest_pain` cannot be true together with the answer to `stiff_neck`")
        let made = Contradiction(findings: [.init(0)]).errors(for: Patient(for: TestBook.book), in: TestBook.book)
        #expect(made.map(line) == ["contradiction /chest_pain 0:0"])
    }
}
