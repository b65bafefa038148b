// Which characters are printed as they are.

import JSONText
import RuleModel
import Testing
import Wording

@Suite("What may be printed")
struct PrintableTests {
    @Test(
        "what a terminal obeys or nobody sees is written out",
        arguments: [
            0x0, 0x7, 0x1B, 0x7F, 0x80, 0x9B, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C,
            0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206F,
            0x3164, 0xE000, 0xFDD0, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1D173, 0xE0001,
            0xE0041, 0xE007F, 0xE0100, 0xF0000, 0x10FFFF,
        ] as [UInt32])
    func hidden(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let character = String(scalar)
        let shown = "\\u{\(String(scalar.value, radix: 16))}"
        for (before, behind) in [("", ""), ("a", "b"), ("é", "é"), ("1", "2"), (" ", " "), ("ß", "")] {
            let text = before + character + behind
            #expect(text.shown() == before + shown + behind)
            #expect(!text.isShown && !isPrintable(text))
            #expect(printable(text) == before + shown + behind)
            var writer = JSONWriter(.compact)
            writer.string(text)
            let json = String(decoding: writer.bytes, as: UTF8.self)
            let units = String(character).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
            #expect(json == "\"\(before)\(units.joined())\(behind)\"")
        }
    }

    @Test(
        "what joins letters and pictures is printed where it does",
        arguments: [
            "می\u{200C}خواهم", "نامه\u{200C}ای", "क्\u{200D}ष", "क्\u{200C}ष", "ന്\u{200D}", "ශ්\u{200D}රී",
            "👩\u{200D}👧\u{200D}👦", "👩🏽\u{200D}⚕\u{FE0F}", "❤\u{FE0F}\u{200D}🔥", "1\u{FE0F}\u{20E3}", "☎\u{FE0E}",
            "র\u{200D}্যাশ", "ರ\u{200D}್ಯ", "MRI\u{200C}ها", "CT\u{200C}اسکن", "۱۲\u{200C}ساله", "12\u{200C}ساله",
            "«تب»\u{200C}ها", "(تب)\u{200C}ها", "ه\u{200D}.ش.", "سال ه\u{200D}", "م\u{200C}a",
            "\u{1E922}\u{200C}\u{1E923}",
            "\u{10D00}\u{200C}\u{10D01}", "\u{A840}\u{200C}\u{A841}", "ක\u{200D}්", "ക്\u{200C}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}x",
            "葛\u{E0100}", "ᠠ\u{180B}", "Ärzte: 38,5 °C ≥ 38 – „heiß“", "e\u{301}", "한국어", "עברית", "العربية",
        ])
    func joined(text: String) {
        #expect(text.isShown)
        #expect(text.shown() == text)
        var writer = JSONWriter(.compact)
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\(text)\"")
    }

    @Test(
        "nor where it does not",
        arguments: [
            "\u{200C}م", "م \u{200C}م", "م\u{200C} م", "م\u{200C}\u{200D}م", "a\u{200D}b", "1\u{200C}2", "ק\u{200C}ק",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}", "🏴\u{E0075}\u{E0073}\u{E0074}\u{E0078}\u{E007F}",
            "a\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴\u{E0068}\u{E0069}\u{E007F}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\u{E0067}", "م\u{200C}", "😀\u{200D}a", "a\u{200D}😀",
            "م\u{200C}\u{200C}م",
            "1\u{FE0F}2",
            "a\u{E0100}", "葛\u{E0100}\u{E0100}", "م\u{200E}م", "क\u{200D}",
        ])
    func misplaced(text: String) {
        #expect(!text.isShown)
    }

    @Test("a line of its own breaks nowhere and gives no orders")
    func lines() {
        #expect("a\nb\tc".shown() == "a\\u{a}b\\u{9}c")
        #expect("a\nb\tc".shown(withLineBreaks: true) == "a\nb\\u{9}c")
        #expect("::error::x".shownAsLine == "\\u{3a}:error::x")
        #expect("  ::error::x".shownAsLine == "  \\u{3a}:error::x")
        #expect("a::b ##[error]c ###[d".shownAsLine == "a::b \\u{23}#[error]c #\\u{23}#[d")
        #expect("###".shownAsLine == "###")
    }

    @Test(
        "an order to a build server is written out wherever it stands in a line",
        arguments: [
            ("##vso[task.complete]x", "\\u{23}#vso[task.complete]x"), ("a ##vso[x]", "a \\u{23}#vso[x]"),
            ("##teamcity[message text='x']", "\\u{23}#teamcity[message text='x']"), ("x##[group]", "x\\u{23}#[group]"),
            ("### [a]", "### [a]"), ("## a[b]", "## a[b]"), ("##a", "##a"), ("#[a]", "#[a]"), ("##é[x]", "##é[x]"),
            ("####a.b-1[", "##\\u{23}#a.b-1["),
        ])
    func orders(line: String, shown: String) {
        #expect(line.shownAsLine == shown)
        #expect("x\n\(line)\n".withoutOrdersInLines == "x\n\(shown)\n")
    }

    @Test("a mark of another place is no order")
    func places() {
        #expect(" ::: a.lua:1:2\n  ::error::x".withoutOrdersInLines == " ::: a.lua:1:2\n  \\u{3a}:error::x")
    }

    @Test("a flag that is not whole shows none of its tags")
    func flags() {
        let flag = "🏴\u{E0067}\u{E0062}\u{E0065}"
        #expect(flag.shown() == "🏴\\u{e0067}\\u{e0062}\\u{e0065}")
        #expect("a\u{E0067}\u{E0062}\u{E0065}".shown() == "a\\u{e0067}\\u{e0062}\\u{e0065}")
    }

    @Test("text of others is text in Markdown")
    func markdown() {
        #expect("a *b* <i> [c](d) & `e|f` #g".inMarkdown == ##"a \*b\* &lt;i&gt; \[c\](d) &amp; `e|f` \#g"##)
        #expect("a|b `c|d` e\\|f".inMarkdownCell == ##"a\|b `c\|d` e\\\|f"##)
        #expect("a ` <b>".inMarkdown == ##"a \` &lt;b&gt;"##)
        #expect("``a` <b>`".inMarkdown == ##"\`\`a\` &lt;b&gt;\`"##)
        #expect("one\n# two".inMarkdown == ##"one \# two"##)
        #expect("1. a".inMarkdown == ##"1\. a"##)
        #expect("@team a@b.org (@x)".inMarkdown == #"\@<!-- -->team a\@b.org (\@<!-- -->x)"#)
        #expect("- a-b".inMarkdown == ##"\- a-b"##)
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
}
