// JSON, laid out.

import JSONText
import RuleModel
import TestSupport
import Testing

@Suite("writing JSON")
struct JSONWriterTests {
    @Test("layouts: two blanks a level, or nothing between")
    func layouts() {
        func write(_ layout: JSONLayout) -> String {
            var writer = JSONWriter(layout)
            writer.object {
                $0.member("id", "calf")
                $0.member("none", [String]())
                $0.member("inner") { _ in }
                $0.member("list", array: [1, 2]) { writer, number in writer.number(Rational(number)) }
                $0.member("half", TestBook.exact("0.5"))
            }
            return String(decoding: writer.document, as: UTF8.self)
        }
        #expect(write(.compact) == #"{"id":"calf","none":[],"inner":{},"list":[1,2],"half":0.5}"#)
        #expect(
            write(.pretty)
                == "{\n  \"id\": \"calf\",\n  \"none\": [],\n  \"inner\": {},\n  \"list\": [\n    1,\n    2\n  ],\n  \"half\": 0.5\n}\n"
        )
    }
}
