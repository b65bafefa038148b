// Codes that are units by the letter, and hardly ever meant.

extension UCUMUnit {
    /// What a code says that is a unit by the letter, and what its author probably meant.
    package struct Unusual: Sendable {
        /// The unit by the letter, such as `a femtotonne`.
        package let literal: String
        /// What was probably meant, as the end of a help: `` `[ft_i]` ``.
        package let meant: String
    }

    /// What was probably meant by a unit that hardly anybody measures in; `nil` for all others. The list is short and
    /// closed.
    package var unusual: Unusual? {
        if let (literal, meant) = UCUMUnit.unusualCodes[code] { return Unusual(literal: literal, meant: "`\(meant)`") }
        if code == "pt" || code.hasPrefix("pt/") {
            return Unusual(literal: "a picotonne", meant: "a pint, which is written in `mL`")
        }
        var literal: String?
        let parts = code.split(separator: "/", omittingEmptySubsequences: false).map { part in
            guard let (name, meant) = UCUMUnit.unusualParts[String(part)] else { return String(part) }
            literal = literal ?? name
            return meant
        }
        return literal.map { Unusual(literal: $0, meant: "`\(parts.joined(separator: "/"))`") }
    }

    /// What is unusual wherever it is a part of a quotient.
    private static let unusualParts: [String: (literal: String, meant: String)] = [
        "ft": ("a femtotonne", "[ft_i]"), "ML": ("a megalitre", "mL"), "Ml": ("a megalitre", "mL"),
        "Mg": ("a megagram, which is a tonne", "mg"), "Gm": ("a gigametre", "g"), "Mm": ("a megametre", "mm"),
        "Mmol": ("a megamole", "mmol"), "Meq": ("a mega-equivalent", "meq"), "Mosm": ("a megaosmole", "mosm"),
        "Ms": ("a megasecond", "ms"),
    ]

    private static let unusualCodes: [String: (literal: String, meant: String)] = [
        "mm/hg": ("a millimetre per hectogram", "mm[Hg]"), "mm.hg": ("a millimetre times a hectogram", "mm[Hg]"),
        "mm/L": ("a millimetre per litre", "mmol/L"), "um/L": ("a micrometre per litre", "umol/L"),
        "nm/L": ("a nanometre per litre", "nmol/L"), "pm/L": ("a picometre per litre", "pmol/L"),
        "K/uL": ("a kelvin per microlitre", "10*3/uL"), "K/ul": ("a kelvin per microlitre", "10*3/uL"),
        "K/mm3": ("a kelvin per cubic millimetre", "10*3/mm3"), "m/uL": ("a metre per microlitre", "10*6/uL"),
        "{K}/uL": ("one per microlitre, with a word for the reader", "10*3/uL"),
        "{k}/uL": ("one per microlitre, with a word for the reader", "10*3/uL"),
        "{M}/uL": ("one per microlitre, with a word for the reader", "10*6/uL"),
    ]
}
