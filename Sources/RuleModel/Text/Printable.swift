// Which characters may be printed as they are: the one place that decides it, for every writer.

extension Unicode.Scalar {
    /// Whether a character must not be printed as it is, because a terminal obeys it or nobody sees it: control
    /// characters (C0, C1, DEL), marks of direction, characters without width, tags, private and unassigned ones, line
    /// and paragraph separators.
    ///
    /// What joins or parts letters is no such character where its neighbours need it: see `joins(_:and:)`. A line break
    /// is one; who lays out lines takes it out before asking.
    /// - Parameters:
    ///   - before: the character before it, or `nil` at the start of the text.
    ///   - behind: the character behind it, or `nil` at the end of the text.
    package func isHidden(between before: Unicode.Scalar?, and behind: Unicode.Scalar?) -> Bool {
        if value >= 0x20, value < 0x7F { return false }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
        case .format: return !joins(before, and: behind)
        default: return properties.isDefaultIgnorableCodePoint && !joins(before, and: behind)
        }
    }

    /// The character written out in visible letters: `\u{202e}`.
    package var spelledOut: String { "\\u{\(String(value, radix: 16))}" }

    /// The character by its number and name: `U+202E (right-to-left override)`.
    package var named: String {
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return (properties.name ?? properties.nameAlias).map { "\(code) (\($0.lowercased()))" } ?? code
    }
}

extension String.UnicodeScalarView {
    /// Goes through the characters and tells of each whether it must not be printed as it is.
    /// - Parameter last: the character before the first, where this is the rest of a text.
    package func forEachToPrint(
        behind last: Unicode.Scalar? = nil, _ body: (_ scalar: Unicode.Scalar, _ isHidden: Bool) -> Void
    ) {
        var (before, rest) = (last, makeIterator())
        var current = rest.next()
        var tagsOfFlag = 0
        while let scalar = current {
            let behind = rest.next()
            if scalar.isTag {
                body(scalar, tagsOfFlag == 0)
                tagsOfFlag -= tagsOfFlag > 0 ? 1 : 0
            } else {
                body(scalar, scalar.isHidden(between: before, and: behind))
                // Of a flag that is not whole no tag is a part of it.
                var ahead = rest
                tagsOfFlag = scalar.beginsFlag && Unicode.Scalar.isFlag(behind, &ahead) ? Unicode.Scalar.flagLength : 0
            }
            (before, current) = (scalar, behind)
        }
    }
}

extension StringProtocol {
    /// Whether every character is a plain one, from blank to `~`.
    private var isPlain: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

    /// Whether every character may be printed as it is.
    package var isShown: Bool {
        if isPlain { return true }
        var isShown = true
        String(self).unicodeScalars.forEachToPrint { if $1 { isShown = false } }
        return isShown
    }

    /// The text with everything that must not be printed as it is written out: `a\u{202e}b`. Line breaks are such
    /// characters, unless they are to stay.
    package func shown(withLineBreaks: Bool = false) -> String {
        if isPlain { return String(self) }
        var shown = String.UnicodeScalarView()
        String(self).unicodeScalars.forEachToPrint { scalar, isHidden in
            if isHidden, !(withLineBreaks && scalar == "\n") {
                shown.append(contentsOf: scalar.spelledOut.unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The first character that must not be printed as it is.
    package var firstHidden: Unicode.Scalar? {
        var first: Unicode.Scalar?
        String(self).unicodeScalars.forEachToPrint { if $1, first == nil { first = $0 } }
        return first
    }

    /// The text as a line of its own: as `shown`, and nothing that a build server would take for an order to itself.
    package var shownAsLine: String { shown().withoutOrders }
}

/// A message that may quote a rule file, with everything that a terminal would obey or hide written out as `\u{1b}`,
/// quoted words of more than 100 characters cut short, and no more than about 1,000 characters in all.
///
/// `printable("no finding \u{1B}[2J")` is `no finding \u{1b}[2J`, in visible letters.
public func printable(_ text: String) -> String {
    let isPlain = text.utf8.count <= 100 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard !isPlain else { return text }
    var shown = String.UnicodeScalarView()
    var (count, quoted, isQuoted) = (0, 0, false)
    text.unicodeScalars.forEachToPrint { scalar, isHidden in
        guard count <= 1_000 else { return }
        if scalar == "`" {
            (isQuoted, quoted) = (!isQuoted, 0)
        } else if isQuoted {
            quoted += 1
            if quoted == 101 { shown.append("…") }
            if quoted > 100 { return }
        }
        count += 1
        guard count <= 1_000 else { return shown.append("…") }
        if isHidden {
            shown.append(contentsOf: scalar.spelledOut.unicodeScalars)
        } else {
            shown.append(scalar)
        }
    }
    return String(shown)
}

/// Whether every character of a name can be shown as it is.
public func isPrintable(_ name: String) -> Bool { name.isShown }
