// Text of a rule file inside a message: safe for a terminal, and no longer than a person reads.

/// A message that may quote a rule file, with everything that a terminal would obey or hide written out as `\u{1b}`,
/// quoted words of more than 100 characters cut short, and no more than about 1,000 characters in all.
///
/// `printable("no finding \u{1B}[2J")` is `no finding \u{1b}[2J`, in visible letters.
public func printable(_ text: String) -> String {
    let isPlain = text.utf8.count <= 100 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard !isPlain else { return text }
    var shown = String.UnicodeScalarView()
    var (count, quoted, isQuoted) = (0, 0, false)
    for scalar in text.unicodeScalars {
        if scalar == "`" {
            (isQuoted, quoted) = (!isQuoted, 0)
        } else if isQuoted {
            quoted += 1
            if quoted == 101 { shown.append("…") }
            if quoted > 100 { continue }
        }
        count += 1
        guard count <= 1_000 else {
            shown.append("…")
            break
        }
        if isUnseen(scalar) {
            shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
        } else {
            shown.append(scalar)
        }
    }
    return String(shown)
}

/// Whether a terminal obeys or hides a character: control characters, line separators, marks of direction.
func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
}

/// Whether every character of a name can be shown as it is.
public func isPrintable(_ name: String) -> Bool { !name.unicodeScalars.contains(where: isUnseen) }
