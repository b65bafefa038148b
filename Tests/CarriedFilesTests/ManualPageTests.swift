// Pages of the manual are read strictly: what is not written as they are is named with its file and line.

import RuleModel
import Testing

@testable import ProblemManual

@Suite("pages of the manual as Markdown")
struct ManualPageTests {
    private static let page = """
        # error[some-code]: what it is

        What it
        means.

        ## Wrong

        ```lua
        finding "x" {}

        -- ␀
        ```

        ## Right

        In `a.lua`:

        ```lua
        ```

        In `b.lua`:

        ```lua
        # not a heading
        ```

        """

    private func page(_ text: String, file: String = "some-code.md") throws(MalformedPage) -> ManualPage {
        try ManualPage(markdown: text, file: file)
    }

    @Test("a page has its code, severity, title, meaning and examples")
    func parts() throws {
        let page = try page(ManualPageTests.page)
        #expect(page.code == "some-code" && page.severity == .error && page.title == "what it is")
        #expect(page.meaning == "What it means.")
        #expect(page.wrong == .init([.init("new.lua", "finding \"x\" {}\n\n-- \0")]))
        #expect(page.right == .init([.init("a.lua", ""), .init("b.lua", "# not a heading")]))
    }

    @Test("a sentence stands where rule files cannot show it")
    func situation() throws {
        let text = "# warning[c]: t\n\nM.\n\n## Wrong\n\nA folder\nwithout files.\n\n## Right\n\nAnother.\n"
        let page = try page(text, file: "c.md")
        #expect(page.severity == .warning)
        #expect(page.wrong == .init(situation: "A folder without files.") && page.right == .init(situation: "Another."))
    }

    @Test("every page of the manual can be read")
    func pages() { #expect(!Manual.pages.isEmpty) }

    /// A slip in the page above: what is replaced by what, and what is then said.
    private static let slips = [
        ("# error[", "error[", "1: a page begins with \"# error[code]: title\", or \"# warning[code]: title\""),
        ("# error[", "# eror[", "1: a page begins with \"# error[code]: title\", or \"# warning[code]: title\""),
        ("[some-code]", "[some-cod]", "1: the file is not called after the code `some-cod`"),
        ("What it\nmeans.", "## What", "3: the meaning is a paragraph below the heading"),
        ("is\n\nWhat", "is\nWhat", "2: one blank line stands between two blocks"),
        ("is\n\nWhat", "is\n\n\nWhat", "2: one blank line stands between two blocks"),
        ("means.", "means. ", "4: a line of a paragraph has blanks around it"),
        ("## Wrong", "## wrong", "6: \"## Wrong\" is missing here"),
        ("## Wrong", "##Wrong", "6: a heading has one blank between its signs and its words"),
        ("## Right", "## Left", "14: \"## Right\" is missing here"),
        ("```lua\nfinding", "```\nfinding", "8: a block of Lua begins with \"```lua\""),
        ("heading\n```", "heading", "23: the block of Lua does not end"),
        ("heading\n```", "heading\n```\n\n## More", "27: a page ends with its right example"),
        ("␀\n```", "␀\n```lua", "12: a block of Lua ends with \"```\""),
        ("In `b.lua`:\n\n", "", "21: a line such as \"In `rule_book.lua`:\" is missing above the block"),
        ("`b.lua`", "`a.lua`", "23: the example has two files `a.lua`"),
        ("In `b.lua`:\n\n", "In `b.lua`:\n\nIn `c.lua`:\n\n", "23: a block of Lua is missing here"),
        ("In `b.lua`:", "In the file:", "21: an example is one sentence, or rule files"),
        ("In `a.lua`:", "In the file:", "18: an example is one sentence, or rule files"),
        ("What it\n", "What it\r\n", "3: a line has a carriage return in it"),
        ("heading\n```\n", "heading\n```", "25: a page ends with one line break"),
        ("heading\n```\n", "heading\n```\n\n", "26: a page ends with one line break"),
    ]

    @Test("what is not written as a page is named with its file and line", arguments: ManualPageTests.slips)
    func malformed(old: String, new: String, said: String) throws {
        let text = ManualPageTests.page.replacing(old, with: new, maxReplacements: 1)
        #expect(text != ManualPageTests.page)
        let error = #expect(throws: MalformedPage.self) { try page(text) }
        #expect(error?.description == "some-code.md:\(said)")
    }
}
