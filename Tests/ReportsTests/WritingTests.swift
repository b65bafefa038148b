// Assessments, written.

import JSONText
import Reports
import TestSupport
import Testing
import Wording

@testable import PatientRecords

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
}
