// What somebody meant who wrote `lbs`, `°F` or `bpm`.

extension UCUMUnit {
    /// The UCUM code that was probably meant by a common spelling that is none: `[degF]` for `°F`; `nil` if nothing
    /// comes to mind, or if it is a known code already.
    ///
    /// Only the spellings of a table are known. Capitals mean something in UCUM, so that a word of one or two letters is
    /// known only as it stands there: `mM` is `mmol/L`, never `mm`. Quotients are mended part by part, `MMOL/l` to
    /// `mmol/L`. Never a guess between two units.
    public static func suggestion(for written: String) -> String? {
        guard written.utf8.count <= 40, UCUMUnit(written) == nil else { return nil }
        let plain = written.filter { $0 != " " }
        if let code = spelling(plain) { return code }
        var isMended = false
        let parts = plain.split(separator: "/", omittingEmptySubsequences: false).map { part in
            // What is a quotient itself is no part of another one.
            guard let code = spelling(String(part)), !code.contains("/") else { return String(part) }
            isMended = true
            return code
        }
        let code = parts.joined(separator: "/")
        return isMended && UCUMUnit(code) != nil ? code : nil
    }

    /// The code of a spelling without spaces that is in the table: `[degF]` for `°f`.
    package static func code(spelled written: String) -> String? { spelling(written) }

    /// What to write instead of a decimal in a unit's code, or `nil` if it has none.
    package static func helpForDecimal(in code: String) -> String? {
        let bytes = Array(code.utf8.prefix(64))
        let isDigit: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
        for place in bytes.indices.dropFirst().dropLast() where bytes[place] == UInt8(ascii: ".") {
            guard isDigit(bytes[place - 1]), isDigit(bytes[place + 1]) else { continue }
            return "a point multiplies in a unit's code, where no decimal can stand; what a number is related to is "
                + "written in braces, as in `mL/min/{1.73_m2}`"
        }
        return nil
    }

    private static func spelling(_ word: String) -> String? {
        spellings[word] ?? (word.unicodeScalars.count > 2 ? spellings[word.lowercased()] : nil)
    }

    /// By the spelling without spaces: words of more than two letters in lower case.
    private static let spellings: [String: String] = {
        var table: [String: String] = [:]
        for (code, words) in [
            (
                "Cel",
                "C c °C ºC °c ºc ℃ degc deg_c degreec degreesc celsius degreecelsius degreescelsius centigrade cel"
            ),
            (
                "[degF]",
                "F f °F ºF °f ºf ℉ degf deg_f degreef degreesf fahrenheit degreefahrenheit degreesfahrenheit [degf]"
            ),
            ("K", "kelvin kelvins °K °k"),
            ("kg", "KG Kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
            ("g", "gm gms gram grams gramme grammes"),
            ("mg", "MG mgs milligram milligrams"),
            ("ug", "UG mcg µg μg microgram micrograms"),
            ("ng", "NG nanogram nanograms"),
            ("pg", "PG picogram picograms"),
            ("[lb_av]", "lb lbs LB Lb lb. lbs. pound pounds [lb]"),
            ("[oz_av]", "oz OZ Oz ozs ounce ounces"),
            ("[stone_av]", "st ST stone stones"),
            ("m", "meter meters metre metres mtr"),
            ("cm", "CM Cm cms centimeter centimeters centimetre centimetres"),
            ("mm", "mms millimeter millimeters millimetre millimetres"),
            ("km", "KM Km kms kilometer kilometers kilometre kilometres"),
            ("[in_i]", "in IN In inch inches in. \" ″ [in]"),
            ("[ft_i]", "ft FT Ft foot feet ft. ' ′ [ft]"),
            ("s", "sec secs second seconds"),
            ("min", "min mins minute minutes"),
            ("h", "hr HR Hr hrs hour hours"),
            ("d", "day days"),
            ("wk", "w WK Wk wks week weeks"),
            ("mo", "MO mos month months mon"),
            ("a", "y yr YR Yr yrs year years"),
            ("mm[Hg]", "mmhg torr mm-hg mm[hg] mm(hg) mm/hg mm.hg"),
            ("cm[H2O]", "cmh2o cmh20 cm[h2o] cmwater"),
            ("kPa", "kpa"),
            ("Pa", "PA pascal pascals"),
            (
                "/min",
                "bpm rpm beats/min breaths/min beatsperminute breathsperminute perminute 1/min min-1 min^-1 x/min"
            ),
            ("/s", "persecond 1/s"),
            ("Hz", "hz HZ hertz"),
            ("%", "percent per_cent pct"),
            ("L", "liter liters litre litres ltr"),
            ("dL", "DL Dl dl deciliter deciliters decilitre decilitres"),
            ("mL", "cc CC cc. mls milliliter milliliters millilitre millilitres"),
            ("uL", "UL µL μL µl μl microliter microliters microlitre microlitres"),
            ("mol", "mol mole moles"),
            ("mmol", "mmol millimol millimole millimoles"),
            ("umol", "umol µmol μmol micromol micromole micromoles"),
            ("nmol", "nmol nanomol nanomole nanomoles"),
            ("pmol", "pmol picomol picomole picomoles"),
            ("meq", "meq milliequivalent milliequivalents"),
            ("mosm", "mosm mosmol mosmole milliosmole milliosmoles"),
            ("U", "u unit units"),
            ("[iU]", "iu IU Iu internationalunit internationalunits [iu]"),
            ("m[iU]", "mIU mIu"),  // `MIU` may be a million.
            ("eq", "Eq EQ equivalent equivalents"),
            ("kg/m2", "kg/m² kg/m^2 kg/m**2 kg/sqm kgm2 kgm-2"),
            ("m2", "m² m^2 sqm"),
            ("g/dL", "G/DL gm/dl g/dl"),
            ("10*9/L", "G/L x10^9/l ×10^9/l 10e9/l 10⁹/l x10⁹/l ×10⁹/l x10e9/l 10^9/l giga/l"),
            ("10*12/L", "T/L x10^12/l ×10^12/l 10e12/l x10e12/l tera/l"),
            ("10*3/uL", "k/ul k/µl k/μl x10^3/ul 10e3/ul x10e3/ul thou/ul thousand/ul"),
            ("10*3/mm3", "k/mm3"),
            ("10*6/uL", "m/ul x10^6/ul 10e6/ul x10e6/ul mill/ul million/ul"),
            ("mmol/L", "mM mM/L"),
            ("umol/L", "uM µM μM uM/L µM/L μM/L"),
            ("nmol/L", "nM nM/L"),
            ("pmol/L", "pM pM/L"),
            (
                "mL/min/{1.73_m2}",
                """
                ml/min/1.73m2 ml/min/1.73m² ml/min/1.73m^2 ml/min/1.73_m2 ml/min/1.73.m2 ml/min/(1.73.m2) \
                ml/min/(1.73m2) ml/min/1.73 ml/min/1,73m2 ml/min/1,73m² ml/min/[1.73m2] ml/min/1.73sqm ml/min/1.73*m2
                """
            ),
        ] {
            for word in words.split(separator: " ") { table[String(word)] = code }
        }
        return table
    }()
}
