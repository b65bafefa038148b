// How units are spelled: a closed list. What is not in it is no unit, whatever UCUM would make of it.

import RuleModel
import Wording

extension MeasureUnits {
    // MARK: The book's own units

    /// The codes of some units by what the book writes and what is said back of them: `mg/g{creat}`, `mg/g creat`.
    ///
    /// Only here a code may hold braces, an exponent or a factor.
    static func spellings(of units: [UCUMUnit]) -> [String: String] {
        var spellings: [String: String] = [:]
        for code in units.map(\.code).reversed() where code != "1" {
            let shown = Phrases.unit(code)
            for word in [shown, code] { spellings[word] = code }
            guard code.contains("{") else { continue }
            spellings[annotated(shown)] = code
            guard code.hasPrefix("{") else { continue }
            let word = annotated(shown).lowercased()
            spellings[word] = code
            // A word has a singular and a plural: "1 tablet".
            guard word.allSatisfy(\.isLetter) else { continue }
            spellings[word.hasSuffix("s") ? String(word.dropLast()) : word + "s"] = code
        }
        return spellings
    }

    /// A unit with an annotation, however its words are parted: `mL/min/1.73m2`.
    static func annotated(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace && $0 != "_" }.map { $0 == "²" ? "2" : $0 })
    }

    // MARK: Other units

    /// The code of a unit by itself, or of a quotient of such.
    static func code(spelled text: String) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        var text = text
        // "5 × 10^9/L"
        for sign in ["x ", "X ", "× "] where text.hasPrefix(sign) {
            text = String(text.dropFirst(sign.count).drop { $0.isWhitespace })
            guard text.hasPrefix("10") else { return nil }
        }
        guard !text.contains(where: \.isWhitespace) else { return nil }
        let lower = text.lowercased()
        if let code = quotient(text, { isPlain($0) ? $0 : nil }) {
            guard lower != text, let unit = UCUMUnit(code), let other = spelled(lower).flatMap({ UCUMUnit($0) }),
                other.measures(sameAs: unit)
            else { return code }
            // The same letters in lower case can be another amount of the same.
            return other.convert(Rational(1), to: unit) == Rational(1) ? code : nil
        }
        return spelled(lower)
    }

    /// The same for a text in small letters, by the spellings that people use.
    private static func spelled(_ text: String) -> String? {
        UCUMUnit.code(spelled: text) ?? quotient(text) { UCUMUnit.code(spelled: $0) ?? (isPlain($0) ? $0 : nil) }
    }

    /// A quotient of parts, each as its code; a power of ten may stand above the first slash.
    private static func quotient(_ text: String, _ code: (String) -> String?) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        if parts.count == 1 { return code(text).flatMap { UCUMUnit($0) == nil ? nil : $0 } }
        var codes: [String] = []
        for (place, part) in parts.enumerated() {
            if place == 0, part.isEmpty {
                codes.append("")
            } else if place == 0, let power = power(part) {
                codes.append(power)
            } else if let code = code(part), let unit = UCUMUnit(code), !code.contains("/"), !unit.isNumber {
                codes.append(code)
            } else {
                return nil
            }
        }
        let joined = codes.joined(separator: "/")
        return UCUMUnit(joined) == nil ? nil : joined
    }

    /// Whether a code is one atom with or without a prefix. A digit is part of it only within brackets, or as the
    /// exponent of an area or a volume.
    private static func isPlain(_ code: String) -> Bool {
        if powers.contains(code) { return true }
        var isInBrackets = false
        for character in code {
            switch character {
            case "[": isInBrackets = true
            case "]": isInBrackets = false
            default:
                guard isInBrackets || character == "%" || character.isASCII && character.isLetter else { return false }
            }
        }
        return UCUMUnit(code) != nil
    }

    private static let powers: Set<String> = ["m2", "cm2", "mm2", "m3", "dm3", "cm3", "mm3"]

    /// `10*9` for `10*9`, `10^9`, `x10^9` and `×10⁹`.
    private static func power(_ text: String) -> String? {
        var rest = Substring(text)
        if let sign = rest.first, "xX×".contains(sign) { rest.removeFirst() }
        guard rest.hasPrefix("10") else { return nil }
        return exponents[String(rest.dropFirst(2))].map { "10*\($0)" }
    }

    private static let exponents: [String: Int] = {
        var exponents = ["³": 3, "⁶": 6, "⁹": 9, "¹²": 12]
        for number in [3, 6, 9, 12] {
            for sign in ["*", "^"] { exponents[sign + "\(number)"] = number }
        }
        return exponents
    }()

    // MARK: Phrases

    /// By their words in small letters; what stands here has no other meaning.
    static let phrases: [String: [String]] = {
        var phrases: [String: [String]] = [:]
        for (codes, words) in [
            (["m", "min", "mo"], ["m"]), (["min"], ["minute(s)"]), (["h"], ["hour(s)"]), (["d"], ["day(s)"]),
            (["wk"], ["week(s)", "fortnight", "fortnights"]), (["mo"], ["month(s)", "mth", "mths", "mnth", "mnths"]),
            (["a"], ["year(s)", "yo", "y/o", "y.o", "y.o."]),
            (["[ft_i]"], ["ft", "'", "’", "′"]), (["[in_i]"], ["in", "\"", "”", "″", "''", "’’", "′′"]),
            (["[stone_av]"], ["st"]),
            (["Cel"], ["° c", "º c", "degrees c", "degree c", "deg c", "degrees celsius", "degree celsius"]),
            (["[degF]"], ["° f", "º f", "degrees f", "degree f", "deg f", "degrees fahrenheit", "degree fahrenheit"]),
            (["mm[Hg]"], ["mm hg", "mmhg"]), (["cm[H2O]"], ["cm h2o"]), (["%"], ["per cent"]),
            (
                ["/min"],
                [
                    "per minute", "a minute", "per min", "beats per minute", "beats a minute", "beats per min",
                    "breaths per minute", "breaths a minute", "breaths per min", "times a minute", "times per minute",
                    "beats/minute", "breaths/minute", "/minute",
                ]
            ),
            (["/s"], ["per second", "a second"]),
            (["L/min"], ["litres per minute", "liters per minute", "l per minute", "l per min", "lpm"]),
        ] {
            for word in words { phrases[word] = codes }
        }
        return phrases
    }()
}
