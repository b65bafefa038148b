// A page for a browser: one file that fetches nothing, runs nothing, and can be printed or sent by mail.

import RuleModel

/// Writes one HTML page. Whatever is given as text is escaped; there is no way to write unescaped text.
///
///     var page = HTMLPage(title: "Coverage of “Muscle spasms”")
///     page.heading("Red flags", id: "red-flags")
///     page.prose("`chest_pain` was seen present, and never absent.")
///     page.table(caption: "Rules", columns: ["Rule", HTMLPage.Column("Met", isNumber: true)]) { page in
///         page.row { page in
///             page.cell("chest_pain", isHeading: true)
///             page.cell { $0.badge("3 of 3", .good) }
///         }
///     }
///     let file = page.document
///
/// The page holds its own style, light and dark, and forbids the browser to load or run anything. It can be read
/// with a screen reader: one `h1`, tables with captions and headings, no meaning carried by colour alone.
public struct HTMLPage: Sendable {
    /// What a mark on the page says of its subject. Shown by colour beside words or signs, never by colour alone.
    public enum Tone: String, Sendable {
        /// As it should be.
        case good
        /// Something is missing.
        case bad
        /// Look at it.
        case caution
        /// Left out, or beside the point.
        case faint
    }

    /// The heading of a table's column.
    public struct Column: Sendable, ExpressibleByStringLiteral {
        fileprivate let title: String
        private let isNumber: Bool
        fileprivate var style: String { isNumber ? "number" : "words" }

        /// A column; numbers stand at its right.
        public init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }

        public init(stringLiteral title: String) { self.init(title) }
    }

    private let title: String
    private let style: Style?
    private var body: [UInt8] = []
    /// Of the table being written.
    private var columns: [Column] = []
    private var cellsInRow = 0

    /// An empty page with a title, shown as its first heading.
    /// - Parameters:
    ///   - lead: a sentence or two below the title; what stands in backticks is shown as code.
    ///   - style: further CSS, for what one kind of page alone has.
    public init(title: String, lead: String? = nil, style: Style? = nil) {
        self.title = title
        self.style = style
        element("h1", text: title)
        if let lead { prose(lead, class: "lead") }
    }

    // MARK: Elements

    /// An element with what the closure writes into it.
    public mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ content: (inout HTMLPage) -> Void
    ) {
        open(name, attributes)
        content(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    /// An element with text in it.
    public mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Text, escaped.
    public mutating func text(_ text: String) { body += HTMLPage.escaped(text) }

    /// Text in which what stands in backticks is shown as code.
    public mutating func inline(_ words: String) {
        let parts = words.split(separator: "`", omittingEmptySubsequences: false)
        // An even number of parts has a backtick without its partner.
        guard parts.count % 2 == 1 else { return text(words) }
        for (place, part) in parts.enumerated() {
            if place % 2 == 0 { text(String(part)) } else { element("code", text: String(part)) }
        }
    }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        raw("<")
        raw(name)
        for (attribute, value) in attributes {
            raw(" ")
            raw(attribute)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(">")
    }

    private mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { body.append(contentsOf: $0) }
    }

    /// A line break in the file, for those who read its source.
    public mutating func newLine() { raw("\n") }

    // MARK: Parts of a page

    /// A heading of level 2 to 6. An `id` is where links lead; see `anchor`.
    public mutating func heading(_ words: String, level: Int = 2, id: String? = nil) {
        newLine()
        let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
        let name = names[min(max(level, 2), 6) - 2]
        if let id { element(name, ["id": id]) { $0.inline(words) } } else { element(name) { $0.inline(words) } }
        newLine()
    }

    /// A paragraph; what stands in backticks is shown as code.
    public mutating func prose(_ words: String, class style: StaticString = "prose") {
        element("p", ["class": "\(style)"]) { $0.inline(words) }
        newLine()
    }

    /// Words on a coloured ground.
    public mutating func badge(_ words: String, _ tone: Tone) {
        element("span", ["class": "badge \(tone.rawValue)"], text: words)
    }

    /// A link to a place on this page.
    public mutating func link(_ words: String, to anchor: String) {
        element("a", ["href": "#\(anchor)"]) { $0.inline(words) }
    }

    /// A list of terms with what is to be said of each, such as the facts at the head of a report.
    public mutating func facts(_ facts: [(term: String, fact: String)]) {
        element("dl", ["class": "facts"]) { page in
            for (term, fact) in facts {
                page.element("dt", text: term)
                page.element("dd") { $0.inline(fact) }
            }
        }
        newLine()
    }

    /// What is folded away under a line that opens it; printed open.
    public mutating func folded(_ summary: String, isOpen: Bool = false, _ content: (inout HTMLPage) -> Void) {
        let inside: (inout HTMLPage) -> Void = { page in
            page.element("summary") { $0.inline(summary) }
            page.element("div", ["class": "folded"], content)
        }
        element("details", isOpen ? ["open": "open"] : [:], inside)
        newLine()
    }

    // MARK: Tables

    /// A table with a caption and headings, whose rows the closure writes. It scrolls by itself where it is wider than
    /// the page.
    public mutating func table(caption: String, columns: [Column], _ rows: (inout HTMLPage) -> Void) {
        let outer = (self.columns, cellsInRow)
        self.columns = columns
        element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": caption]) { page in
            page.element("table") { page in
                page.element("caption") { $0.inline(caption) }
                page.element("thead") { page in
                    page.element("tr") { page in
                        for column in columns {
                            page.element("th", ["scope": "col", "class": column.style], text: column.title)
                        }
                    }
                }
                page.newLine()
                page.element("tbody", [:], rows)
            }
        }
        (self.columns, cellsInRow) = outer
        newLine()
    }

    /// One row of a table, of as many cells as it has columns. An `id` is where links lead.
    public mutating func row(id: String? = nil, _ cells: (inout HTMLPage) -> Void) {
        cellsInRow = 0
        element("tr", id.map { ["id": $0] } ?? [:], cells)
        newLine()
    }

    /// A cell with what the closure writes into it; `isHeading` for the cell that says what its row is about.
    public mutating func cell(isHeading: Bool = false, _ content: (inout HTMLPage) -> Void) {
        precondition(cellsInRow < columns.count, "a row has as many cells as its table has columns")
        let style = columns[cellsInRow].style
        cellsInRow += 1
        if isHeading {
            element("th", ["scope": "row", "class": style], content)
        } else {
            element("td", ["class": style], content)
        }
    }

    /// A cell with words; what stands in backticks is shown as code.
    public mutating func cell(_ words: String, isHeading: Bool = false) {
        cell(isHeading: isHeading) { $0.inline(words) }
    }

    // MARK: Texts

    /// A name for a place on a page, of letters, digits and hyphens: the same words give the same name, and different
    /// words of a rule book different names.
    public static func anchor(_ words: String...) -> String {
        words.map { word in
            word.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    String(UnicodeScalar(byte))
                default: "." + String(byte, radix: 16)
                }
            }.joined()
        }.joined(separator: "-")
    }

    /// Text that is nothing but text in an element and in an attribute's value. Characters that cannot be seen, such
    /// as marks that turn the direction of what follows, are written out.
    private static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        // A line of the page that begins with two colons would be an order to a build server that shows it.
        var isAtStart = false
        text.unicodeScalars.forEachToPrint { scalar, isHidden in
            defer { isAtStart = scalar == "\n" || isAtStart && (scalar == " " || scalar == "\t") }
            switch scalar {
            case ":" where isAtStart: bytes += "&#58;".utf8
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "'": bytes += "&#39;".utf8
            case "\n", "\t": bytes += String(scalar).utf8
            default: bytes += (isHidden ? scalar.spelledOut : String(scalar)).utf8
            }
        }
        return bytes
    }

    /// The whole page in UTF-8.
    public var document: [UInt8] {
        let head = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>
            """
        let styles = "</title>\n<style>\n\(HTMLPage.sheet(style))</style>\n</head>\n<body>\n<main>\n"
        return Array(head.utf8) + HTMLPage.escaped(title) + Array(styles.utf8) + body
            + Array("\n</main>\n</body>\n</html>\n".utf8)
    }
}
