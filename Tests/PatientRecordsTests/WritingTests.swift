// Errors and strings, written.

import JSONText
import PatientRecords
import TestSupport
import Testing

@Suite("writing errors")
struct WritingTests {
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

    @Test("errors are one object with all that is known of each")
    func errorDocument() {
        let found = PatientErrors(errors("{\"chest_pian\": true,\n\"x\""))
        #expect(
            String(decoding: found.json(.compact), as: UTF8.self)
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
