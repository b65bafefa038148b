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

    /// Whether a character without width does its work between two others.
    ///
    /// The joiners of Persian, Hindi and their kin stand where RFC 5892 (A.1, A.2) lets a name have them: behind a
    /// virama, or between two letters that join. Emoji are joined, and shown in colour, as Unicode Technical Standard 51
    /// has it; a variant of a Han or Mongolian letter stands behind that letter.
    private func joins(_ before: Unicode.Scalar?, and behind: Unicode.Scalar?) -> Bool {
        guard let before else { return false }
        switch value {
        case 0x200C, 0x200D:
            if before.properties.canonicalCombiningClass == .virama { return true }
            guard let behind else { return false }
            if before.isCursive, behind.isCursive { return true }
            return value == 0x200D && behind.isPictograph
                && (before.isPictograph || before.value == 0xFE0F || before.properties.isEmojiModifier)
        case 0xFE0E, 0xFE0F: return before.isPictograph || before.properties.isEmoji && behind?.value == 0x20E3
        case 0xFE00...0xFE02, 0xE0100...0xE01EF: return before.properties.isUnifiedIdeograph
        case 0x180B...0x180F: return (0x1820...0x18AA).contains(before.value)
        default: return false
        }
    }

    /// Whether it is a letter, or a mark on one, of a script whose letters join: Arabic, Syriac, N'Ko, Mandaic,
    /// Mongolian, and the older forms of Arabic letters.
    private var isCursive: Bool {
        let scripts: [ClosedRange<UInt32>] = [0x0620...0x08FF, 0x1820...0x18AA, 0xFB50...0xFDFF, 0xFE70...0xFEFC]
        guard scripts.contains(where: { $0.contains(value) }) else { return false }
        switch properties.generalCategory {
        case .otherLetter, .modifierLetter, .nonspacingMark: return true
        default: return false
        }
    }

    /// Whether it is shown as a picture; digits, which become one only with a frame, are not.
    private var isPictograph: Bool { value >= 0x80 && properties.isEmoji }

    /// The character written out in visible letters: `\u{202e}`.
    package var spelledOut: String { "\\u{\(String(value, radix: 16))}" }
}

extension String.UnicodeScalarView {
    /// Goes through the characters and tells of each whether it must not be printed as it is.
    /// - Parameter last: the character before the first, where this is the rest of a text.
    package func forEachToPrint(
        behind last: Unicode.Scalar? = nil, _ body: (_ scalar: Unicode.Scalar, _ isHidden: Bool) -> Void
    ) {
        var (before, rest) = (last, makeIterator())
        var current = rest.next()
        while let scalar = current {
            let behind = rest.next()
            body(scalar, scalar.isHidden(between: before, and: behind))
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

    /// The text as a line of its own: as `shown`, and nothing that a build server would take for an order to itself
    /// (`::error::` and `##[error]`).
    package var shownAsLine: String {
        let line = shown()
        guard line.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) else { return line }
        var (result, rest) = (String.UnicodeScalarView(), Substring(line).unicodeScalars)
        if rest.drop(while: { $0.properties.isWhitespace }).starts(with: "::".unicodeScalars) {
            result.append(contentsOf: rest.prefix(while: { $0 != ":" }))
            result.append(contentsOf: Unicode.Scalar(":").spelledOut.unicodeScalars)
            rest = rest.drop { $0 != ":" }.dropFirst()
        }
        while let scalar = rest.popFirst() {
            let isOrder = scalar == "#" && rest.starts(with: "#[".unicodeScalars)
            result.append(contentsOf: isOrder ? scalar.spelledOut.unicodeScalars : String(scalar).unicodeScalars)
        }
        return String(result)
    }
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
