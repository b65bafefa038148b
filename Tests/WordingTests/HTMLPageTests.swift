// Pages for a browser: what is text stays text.

import Testing
import Wording

@Suite("Pages for a browser")
struct HTMLPageTests {
    private func text(_ page: HTMLPage) -> String { String(decoding: page.document, as: UTF8.self) }

    @Test("text from a rule book is escaped, in elements and in attributes")
    func escaping() {
        let hostile = "<script>alert(\"1\" & '2')</script>"
        var page = HTMLPage(title: hostile, lead: hostile)
        page.heading(hostile, id: hostile)
        page.prose("`\(hostile)`")
        page.element("div", ["title": hostile], text: hostile)
        page.table(caption: hostile, columns: [HTMLPage.Column(hostile)]) { page in page.row { $0.cell(hostile) } }
        let written = text(page)
        #expect(!written.contains("<script"))
        #expect(!written.contains("alert(\"1\""))
        #expect(written.contains("&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"))
    }

    @Test("characters that turn the direction of text are written out")
    func unseenCharacters() {
        var page = HTMLPage(title: "a\u{202E}b")
        page.prose("c\u{1B}[2Jd")
        #expect(text(page).contains("<h1>a\\u{202e}b</h1>"))
        #expect(text(page).contains("c\\u{1b}[2Jd"))
    }

    @Test("what stands in backticks is code, and a backtick without its partner is a backtick")
    func code() {
        var page = HTMLPage(title: "t")
        page.prose("see `chest_pain` and `fever`")
        page.prose("see `chest_pain")
        #expect(text(page).contains("<p class=\"prose\">see <code>chest_pain</code> and <code>fever</code></p>"))
        #expect(text(page).contains("<p class=\"prose\">see `chest_pain</p>"))
    }

    @Test("a table has a caption, headings for its columns and rows, and numbers at their right")
    func table() {
        var page = HTMLPage(title: "t")
        page.table(caption: "Rules", columns: ["Rule", HTMLPage.Column("Met", isNumber: true)]) { page in
            page.row(id: "chest_pain") { page in
                page.cell("chest_pain", isHeading: true)
                page.cell { $0.badge("3 of 3", .good) }
            }
        }
        let written = text(page)
        #expect(written.contains("<caption>Rules</caption>"))
        #expect(written.contains("<th scope=\"col\" class=\"number\">Met</th>"))
        #expect(
            written.contains(
                "<tr id=\"chest_pain\"><th scope=\"row\" class=\"words\">chest_pain</th>"
                    + "<td class=\"number\"><span class=\"badge good\">3 of 3</span></td></tr>"))
    }

    @Test("every element that is opened is closed, in order")
    func balance() {
        var page = HTMLPage(title: "t", lead: "l")
        page.facts([("version", "`1`")])
        page.folded("more", isOpen: true) { $0.prose("x") }
        page.heading("h", level: 3)
        page.prose("see")
        page.link("there", to: HTMLPage.anchor("red flag", "é"))
        var open: [Substring] = []
        let body = text(page).split(separator: "<body>")[1]
        for tag in body.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
            if tag.1.isEmpty {
                open.append(tag.2)
            } else if tag.2 == "body" || tag.2 == "html" {
                continue
            } else {
                #expect(open.popLast() == tag.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test("different words of a rule book have different anchors")
    func anchors() {
        let anchors = ["a b", "a-b", "a.20b", "a_b", "A b", "é"].map { HTMLPage.anchor($0) }
        #expect(Set(anchors).count == anchors.count)
        #expect(anchors.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    }
}
