// Text that keeps to a number of lines: what matters less gives way.

/// Collects parts of a text, and lays out as many as there are lines for, in their own order.
package struct ShortScreen {
    private struct Part {
        let words: String
        let indent: Int
        let mark: String
        let ink: TextScreen.Ink?
        /// Parts with the highest number give way first.
        let rank: Int
    }

    private let style: TextStyle
    private let width: Int
    private var parts: [Part] = []

    package init(_ style: TextStyle, width: Int) {
        self.style = style
        self.width = width
    }

    /// Adds a part. A part of rank 0 never gives way, but may be cut short.
    package mutating func add(
        _ words: String, indent: Int = 2, mark: String = "", ink: TextScreen.Ink? = nil, rank: Int = 0
    ) {
        parts.append(Part(words: words, indent: indent, mark: mark, ink: ink, rank: rank))
    }

    /// The lines that the parts up to a rank take.
    package func lines(upTo rank: Int) -> Int { lines(parts.filter { $0.rank <= rank }) }

    /// The parts in at most so many lines.
    package func text(lines limit: Int) -> String {
        var kept = parts
        while lines(kept) > limit, let last = kept.indices.max(by: { kept[$0].rank <= kept[$1].rank }),
            kept[last].rank > 0
        {
            kept.remove(at: last)
        }
        let text = laidOut(kept)
        guard lines(kept) > limit else { return text }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(limit - 1)
        return lines.joined(separator: "\n") + "\n  …\n"
    }

    private func lines(_ parts: [Part]) -> Int { laidOut(parts).utf8.count { $0 == 0x0A } }

    private func laidOut(_ parts: [Part]) -> String {
        var screen = TextScreen(style, width: width)
        for part in parts { screen.paragraph(part.words, indent: part.indent, mark: part.mark, ink: part.ink) }
        return screen.text
    }
}
