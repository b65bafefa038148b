// What somebody meant who wrote `lbs`, `°F` or `bpm`.

extension Unit {
    /// The UCUM code that was probably meant by a common spelling that is none: `[degF]` for `°F`; `nil` if nothing
    /// comes to mind, or if it is a known code already.
    ///
    /// Quotients are mended part by part, `MMOL/l` to `mmol/l` and `mEq/L` to `meq/L`. Never a guess between two
    /// units.
    public static func suggestion(for written: String) -> String? {
        guard written.utf8.count <= 40, Unit(written) == nil else { return nil }
        let plain = written.lowercased().filter { $0 != " " }
        if let code = spellings[plain] { return code }
        var parts: [String] = []
        for part in plain.split(separator: "/", omittingEmptySubsequences: false) {
            let part = String(part)
            parts.append(spellings[part] ?? part)
        }
        let code = parts.joined(separator: "/")
        return Unit(code) == nil ? nil : code
    }

    /// The code of a spelling in lower case without spaces that is in the list: `[degF]` for `°f`.
    package static func code(spelled written: String) -> String? { spellings[written] }

    /// By the spelling in lower case without spaces.
    private static let spellings: [String: String] = {
        var table: [String: String] = [:]
        for (code, words) in [
            ("Cel", "c °c ºc ℃ degc deg_c degreec degreesc celsius degreecelsius degreescelsius centigrade cel"),
            ("[degF]", "f °f ºf ℉ degf deg_f degreef degreesf fahrenheit degreefahrenheit degreesfahrenheit [degf]"),
            ("K", "kelvin kelvins °k"),
            ("kg", "kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
            ("g", "gm gms gr gram grams gramme grammes"),
            ("mg", "mgs milligram milligrams"),
            ("ug", "mcg µg μg microgram micrograms"),
            ("ng", "nanogram nanograms"),
            ("[lb_av]", "lb lbs lb. lbs. pound pounds [lb]"),
            ("[oz_av]", "oz ozs ounce ounces"),
            ("[stone_av]", "st stone stones"),
            ("m", "meter meters metre metres mtr"),
            ("cm", "cms centimeter centimeters centimetre centimetres"),
            ("mm", "mms millimeter millimeters millimetre millimetres"),
            ("km", "kms kilometer kilometers kilometre kilometres"),
            ("[in_i]", "in inch inches in. \" ″ [in]"),
            ("[ft_i]", "ft foot feet ft. ' ′ [ft]"),
            ("s", "sec secs second seconds"),
            ("min", "mins minute minutes"),
            ("h", "hr hrs hour hours"),
            ("d", "day days"),
            ("wk", "w wks week weeks"),
            ("mo", "mos month months mon"),
            ("a", "y yr yrs year years"),
            ("mm[Hg]", "mmhg torr mm-hg mm[hg] mm(hg)"),
            ("cm[H2O]", "cmh2o cmh20 cm[h2o] cmwater"),
            ("kPa", "kpa"),
            ("Pa", "pa pascal pascals"),
            (
                "/min",
                "bpm rpm beats/min breaths/min beatsperminute breathsperminute perminute 1/min min-1 min^-1 x/min"
            ),
            ("/s", "persecond 1/s"),
            ("Hz", "hz hertz"),
            ("%", "percent per_cent pct"),
            ("L", "l liter liters litre litres ltr"),
            ("dL", "dl deciliter deciliters decilitre decilitres"),
            ("mL", "ml cc mls milliliter milliliters millilitre millilitres"),
            ("mol", "mol mole moles"),
            ("mmol", "mmol millimol millimole millimoles"),
            ("umol", "µmol μmol micromol micromole micromoles"),
            ("nmol", "nanomol nanomole nanomoles"),
            ("meq", "milliequivalent milliequivalents"),
            ("mosm", "mosmol mosmole milliosmole milliosmoles"),
            ("U", "unit units u"),
            ("[iU]", "iu internationalunit internationalunits [iu]"),
            ("kg/m2", "kg/m² kg/m^2 kg/m**2 kg/sqm kgm2 kgm-2"),
            ("m2", "m² m^2 sqm"),
            ("10*9/L", "x10^9/l ×10^9/l 10e9/l 10⁹/l x10⁹/l ×10⁹/l x10e9/l"),
        ] {
            for word in words.split(separator: " ") { table[String(word)] = code }
        }
        return table
    }()
}
