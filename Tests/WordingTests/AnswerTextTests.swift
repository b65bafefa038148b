// Answers in words, and reports for build servers.

import RuleModel
import Testing
import Wording

@Suite("Words that every report shares")
struct AnswerTextTests {
    private static let place = SourceLocation(file: "a.lua", line: 1)
    private static let sites = Finding(
        id: "sites", label: "Where it is",
        kind: .choices(
            Finding.OptionList(
                options: ["Calf", "Foot", "Thigh"].map {
                    Finding.Option(id: $0.lowercased(), label: $0, location: place)
                }, unlisted: .absent, recognises: false)),
        location: place)

    @Test(
        "a list says what is on it, what is not, and that the rest is not known",
        arguments: [
            ([Truth.present, .present, .absent], "Calf and Foot"), ([.absent, .absent, .absent], "none"),
            ([.present, .absent, .unknown], "Calf; not Foot; the rest not known"),
            ([.unknown, .absent, .absent], "not Foot or Thigh; the rest not known"),
            ([.unknown, .unknown, .unknown], "not known"),
            ([.present, .unknown, .unknown], "Calf; the rest not known"),
        ])
    func lists(truths: [Truth], words: String) {
        #expect(AnswerText.words(.options(truths), to: Self.sites, number: \.description) == words)
    }

    @Test("every other answer has its words")
    func others() {
        let answers: [Answer] = [.notAsked, .unsure, .present, .absent, .option(1), .quantity(Rational(39))]
        let words = answers.map { AnswerText.words($0, to: Self.sites, number: { "\($0) °C" }) }
        #expect(words == ["not asked", "not sure", "yes", "no", "Foot", "39 °C"])
    }

    @Test("a report for build servers holds no mark that nobody sees, no markup and no order")
    func junit() {
        let report = JUnitReport(
            "a \u{202E}b",
            [
                (
                    "one & <two>",
                    [
                        JUnitReport.Case([("name", "\"x\"")], .passed),
                        JUnitReport.Case(
                            [("name", "y")], .failure(message: "m", type: nil, lines: ["##[error]", "a\u{200B}"])),
                        JUnitReport.Case([("name", "z")], .error(message: "n", lines: [])),
                    ]
                )
            ], countsErrors: true)
        #expect(
            report.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="a \\u{202e}b" tests="3" failures="1" errors="1">
                  <testsuite name="one &amp; &lt;two&gt;" tests="3" failures="1" errors="1">
                    <testcase name="&quot;x&quot;"/>
                    <testcase name="y">
                      <failure message="m">\\u{23}#[error]
                a\\u{200b}</failure>
                    </testcase>
                    <testcase name="z">
                      <error message="n"></error>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }
}
