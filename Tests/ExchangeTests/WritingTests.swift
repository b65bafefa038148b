// Assessments and errors, written.

import RuleModel
import Testing

@testable import Evaluation
@testable import Exchange

@Suite("writing")
struct WritingTests {
    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("an assessment's screen is as recorded", arguments: TestAssessments.all.map(\.name))
    func screens(name: String) throws {
        let assessment = try #require(TestAssessments.all.first { $0.name == name }).assessment
        let text = assessment.text()
        #expect(text == SharedFolder.fixture("\(name).txt", actual: text))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!text.contains("\u{1B}"))
    }

    @Test("an assessment's JSON is as recorded, and is JSON", arguments: TestAssessments.all.map(\.name))
    func documents(name: String) throws {
        let assessment = try #require(TestAssessments.all.first { $0.name == name }).assessment
        let document = assessment.json()
        #expect(string(document) == SharedFolder.fixture("\(name).json", actual: string(document)))
        for layout in [JSONLayout.pretty, .compact] {
            let isJSON = assessment.json(layout).withUnsafeBufferPointer { (try? JSONCursor.check($0)) != nil }
            #expect(isJSON)
        }
        #expect(!assessment.json(.compact).contains(0x0A))
    }

    @Test("an emergency's screen starts with the call for help and has no other advice")
    func emergencyFirst() {
        let text = TestAssessments.emergency.text()
        #expect(text.hasPrefix("Call 911 now\n"))
        #expect(!text.contains(Phrases.advice))
        #expect(text.contains(Phrases.askAfterHelp))
    }

    @Test(
        "with nothing known, the screen says that nothing is decided and what to ask first, and shows no level of care")
    func nothingKnown() {
        let text = TestAssessments.nothing.text()
        #expect(text.hasPrefix("Nothing is decided yet\n"))
        #expect(text.contains("Ask first: Do you have chest pain?"))
        #expect(!text.contains("Look after it at home"))
        #expect(!TestAssessments.unread.text().contains("Look after it at home"))
    }

    @Test("colours come only when asked for, and change nothing else")
    func colours() {
        for (_, assessment) in TestAssessments.all {
            let coloured = assessment.text(style: .coloured)
            #expect(coloured.contains("\u{1B}["))
            var plain = ""
            var inEscape = false
            for character in coloured.unicodeScalars {
                if character == "\u{1B}" { inEscape = true }
                if !inEscape { plain.unicodeScalars.append(character) }
                if inEscape, character == "m" { inEscape = false }
            }
            #expect(plain == assessment.text())
        }
    }

    @Test("text is wrapped at the width asked for", arguments: [40, 60, 100])
    func width(width: Int) {
        for (_, assessment) in TestAssessments.all {
            #expect(assessment.text(width: width).split(separator: "\n").allSatisfy { $0.count <= width })
        }
    }

    @Test("control characters of the input reach neither the screen nor JSON unescaped")
    func controlCharacters() {
        let writer = { (text: String) in
            var writer = JSONWriter(.compact)
            writer.string(text)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        #expect(writer("a\"\\\n\t\u{1}\u{1F}é/\u{7F}😀") == #""a\"\\\n\t\u0001\u001fé/\u007f😀""#)
        #expect(Phrases.quoted("a\u{1B}[31m\u{202E}b`c") == #"`a\u{1b}[31m\u{202e}b'c`"#)
        var screen = TextScreen(.plain, width: 40)
        screen.paragraph("a\u{1B}[31mb")
        #expect(screen.text == "  a\\u{1b}[31mb\n")
    }

    @Test("what the writer writes, the reader reads: any string comes back")
    func roundTrip() throws {
        var text = ""
        for value in (0..<0x3000).map(UInt32.init) + [0xFFFF, 0x10000, 0x1F600, 0x10FFFF] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
        }
        var writer = JSONWriter(.compact)
        writer.string(text)
        try writer.bytes.withUnsafeBufferPointer { bytes in
            var cursor = JSONCursor(bytes)
            let read = try cursor.text()
            try cursor.finish()
            #expect(cursor.decoded(read) == Array(text.utf8))
        }
    }

    @Test("layouts: two blanks a level, or nothing between")
    func layouts() {
        func write(_ layout: JSONLayout) -> String {
            var writer = JSONWriter(layout)
            writer.object {
                $0.member("id", "calf")
                $0.member("none", [String]())
                $0.member("inner") { _ in }
                $0.member("list", array: [1, 2]) { writer, number in writer.number(Exact(number)) }
                $0.member("half", TestBook.exact("0.5"))
            }
            return string(writer.document)
        }
        #expect(write(.compact) == #"{"id":"calf","none":[],"inner":{},"list":[1,2],"half":0.5}"#)
        #expect(
            write(.pretty)
                == "{\n  \"id\": \"calf\",\n  \"none\": [],\n  \"inner\": {},\n  \"list\": [\n    1,\n    2\n  ],\n  \"half\": 0.5\n}\n"
        )
    }

    @Test("errors are one object with all that is known of each")
    func errorDocument() {
        let found = PatientErrors(errors("{\"chest_pian\": true,\n\"x\""))
        #expect(
            string(found.json(.compact))
                == #"{"format":"triage.error/1","errors":["#
                + #"{"code":"unknown-key","message":"`chest_pian` is no finding of this rule book","pointer":"/chest_pian","line":1,"column":2,"help":"did you mean `chest_pain`?"},"#
                + #"{"code":"json-syntax","message":"the text ends before the JSON is complete","pointer":"","line":2,"column":4,"help":"close every quote, bracket and brace"}]}"#
        )
        #expect(
            found.lines(file: "patient.json") == [
                "patient.json:1:2: error[unknown-key]: `chest_pian` is no finding of this rule book",
                "  help: did you mean `chest_pain`?",
                "patient.json:2:4: error[json-syntax]: the text ends before the JSON is complete",
                "  help: close every quote, bracket and brace",
            ])
    }
}
