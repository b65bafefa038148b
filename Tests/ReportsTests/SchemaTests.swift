// Schemas and look-ups of a book.

import RuleModel
import Schemas
import TestSupport
import Testing
import Wording

@testable import PatientRecords
@testable import Reports

@Suite("schemas and look-ups")
struct SchemaTests {
    private func isJSON(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { (try? JSONCursor.check($0)) != nil }
    }

    @Test("every schema is JSON of the 2020-12 dialect and names its format", arguments: Schema.allCases)
    func schemas(schema: Schema) throws {
        #expect((schema.text == nil) == (schema == .patient))
        let text = schema.text ?? String(decoding: Schema.patient(TestBook.book), as: UTF8.self)
        #expect(isJSON(Array(text.utf8)))
        #expect(text.hasPrefix("{\n") && text.hasSuffix("}\n"))
        #expect(text.contains(#""$schema": "https://json-schema.org/draft/2020-12/schema""#))
        #expect(text.contains("\"$id\": \"triage.\(schema)/1\""))
    }

    @Test("the schemas of assessments ask for the members that are always written")
    func required() throws {
        func required(_ fields: [BatchFields.Field]) -> String {
            #""required": [\#((["format"] + fields.map(\.rawValue)).map { "\"\($0)\"" }.joined(separator: ", "))],"#
        }
        let (all, always) = (BatchFields.Field.allCases, BatchFields.Field.allCases.filter(BatchFields.always.contains))
        #expect(try #require(Schema.assessment.text).contains(required(all)))
        #expect(try #require(Schema.batch.text).contains(required(always)))
    }

    @Test("the patient schema is as recorded")
    func patient() {
        let schema = String(decoding: Schema.patient(TestBook.book), as: UTF8.self)
        #expect(schema == SharedFolder.fixture("patient.schema.json", actual: schema))
    }

    @Test(
        "the look-up of an id shows every declaration that has it",
        arguments: [
            "chest_pain", "temperature", "medications", "statin", "hot", "stiff_neck_with_fever", "statins", "feverish",
            "stretch", "serious/stiff-neck", "emergency", "warning_score", "doubled_weight",
        ])
    func lookup(id: String) {
        let lookup = BookLookup(TestBook.book)
        #expect(lookup.contains(id))
        let text = lookup.text(id)
        let name = "show-" + String(id.map { $0 == "/" ? "-" : $0 })
        #expect(text == SharedFolder.fixture("\(name).txt", actual: text))
        #expect(isJSON(lookup.json(id)))
        #expect(lookup.text(id, style: .coloured).contains("\u{1B}["))
    }

    @Test("the whole book is shown with its levels, numbers and findings")
    func overview() {
        let lookup = BookLookup(TestBook.book)
        let (text, json) = (lookup.text(nil), String(decoding: lookup.json(nil), as: UTF8.self))
        #expect(text == SharedFolder.fixture("show.txt", actual: text))
        #expect(json == SharedFolder.fixture("show.json", actual: json))
        #expect(isJSON(Array(json.utf8)))
    }

    @Test("an unknown id has the nearest known one")
    func nearest() {
        let lookup = BookLookup(TestBook.book)
        #expect(!lookup.contains("chest_pian"))
        #expect(lookup.nearest(to: "chest_pian") == "chest_pain")
        #expect(lookup.nearest(to: "zzzzzzzzzz") == nil)
    }

    @Test("a condition is written in words")
    func conditions() {
        let words = ConditionText(book: TestBook.book)
        func all(_ forms: Condition.Form...) -> [Condition] { forms.map { TestBook.condition($0) } }
        let fatigue = Condition.Form.finding(.init(2))
        let site = Condition.Form.anyOption(.init(7), [0, 2])
        #expect(
            words.text(TestBook.condition(.all(all(fatigue, .any(all(site, .pattern(.init(0))))))))
                == "all of: Tiredness; (any of: Where the spasm is: Calf or Back; High fever)")
        #expect(
            words.text(TestBook.condition(.atLeast(2, all(fatigue, .none(all(fatigue)), .absent(all(fatigue)[0])))))
                == "at least 2 of: Tiredness; (none of: Tiredness); not: Tiredness")
        #expect(
            words.text(TestBook.condition(.between(.init(5), .init(Rational(40)), .init(Rational(90)))))
                == "Weight from 40 to 90 kg")
        #expect(
            words.text(TestBook.condition(.compare(.init(10), .above, .init(Rational(3))))) == "Warning score above 3")
    }

    @Test("what a conclusion rests on is written in words, options of one list together")
    func grounds() {
        let fact = TestAssessments.fact
        let known = [
            fact(2, .present, false), fact(3, .atLeast(Rational(39)), true), fact(3, .above(Rational(41)), false),
            fact(7, .option(0), true), fact(7, .option(2), true), fact(7, .option(1), false),
            fact(10, .atLeast(Rational(3)), true),
        ]
        #expect(
            GroundText(book: TestBook.book).words(known) == [
                "not: Tiredness", "Body temperature at least 39 °C", "Body temperature at most 41 °C",
                "Where the spasm is: Calf and Back", "not: Where the spasm is: Foot", "Warning score at least 3",
            ])
    }
}
