// Units: codes, exact conversion, what is refused, what is suggested.

import RuleModel
import Testing

@Suite("units")
struct UnitTests {
    private func exact(_ text: String) throws -> Rational { try #require(Rational(decimal: text)) }

    @Test(
        "a known amount in one unit is the same amount in another",
        arguments: [
            ("102.2", "[degF]", "39", "Cel"), ("39", "Cel", "102.2", "[degF]"), ("98.6", "[degF]", "37", "Cel"),
            ("-40", "Cel", "-40", "[degF]"), ("0", "Cel", "273.15", "K"), ("32", "[degF]", "273.15", "K"),
            ("1", "[lb_av]", "0.45359237", "kg"), ("1", "[lb_av]", "16", "[oz_av]"),
            ("1", "[stone_av]", "14", "[lb_av]"),
            ("70", "kg", "70000", "g"), ("1", "mg", "1000", "ug"), ("1", "ug", "1000", "ng"),
            ("1", "m", "100", "cm"), ("1", "m", "1000", "mm"), ("1", "km", "1000", "m"), ("1", "[in_i]", "2.54", "cm"),
            ("1", "[ft_i]", "12", "[in_i]"), ("1", "min", "60", "s"), ("1", "h", "60", "min"), ("1", "d", "24", "h"),
            ("1", "wk", "7", "d"), ("1", "mo", "30.4375", "d"), ("1", "a", "365.25", "d"), ("1", "a", "12", "mo"),
            ("1", "mm[Hg]", "133.322", "Pa"), ("1", "mm[Hg]", "0.133322", "kPa"), ("1", "bar", "100", "kPa"),
            ("1", "cm[H2O]", "98.0665", "Pa"), ("60", "/min", "1", "/s"), ("1", "Hz", "60", "/min"),
            ("1", "Hz", "1", "/s"),
            ("0.5", "1", "50", "10*-2"), ("1", "[ppm]", "0.001", "[ppth]"), ("1", "L", "10", "dL"),
            ("1", "L", "1", "l"),
            ("1", "dL", "100", "mL"), ("1", "L", "1000", "cm3"), ("1", "mol", "1000", "mmol"),
            ("1", "mmol", "1000", "umol"),
            ("1", "umol", "1000", "nmol"), ("1", "mmol/L", "1", "mol/m3"), ("1", "g/L", "100", "mg/dL"),
            ("1", "ug/L", "1", "ng/mL"), ("1", "U/mL", "1000", "U/L"), ("1", "[iU]/L", "1", "m[iU]/mL"),
            ("25", "kg/m2", "2.5", "g/cm2"), ("1", "m2", "10000", "cm2"), ("1", "10*9/L", "1000", "10*6/L"),
            ("1", "mL/min/kg", "0.06", "L/h/kg"), ("3", "{beats}/min", "3", "/min"), ("1", "mg/(kg.d)", "1", "mg/kg/d"),
            ("1", "[pH]", "1", "[pH]"), ("2", "/(100.mL)", "20", "/L"), ("1", "mg/g{creat}", "1", "mg/g"),
            ("60", "mL/min/{1.73_m2}", "0.06", "L/min/{1.73_m2}"), ("7", "{score}", "0.007", "10*3{score}"),
            ("5", "{copies}/mL", "5000", "/L"), ("2", "ng/mL{FEU}", "2", "ug/L{FEU}"),
            ("3", "{10*3}/uL", "3", "{10*3}/mm3"),
            ("5", "10*3{cells}/uL", "5", "10*9/L"), ("140", "meq/L", "0.14", "eq/L"),
            ("280", "mosm/kg", "0.28", "osm/kg"),
            ("1", "ukat/L", "60", "U/L"), ("1", "mg/g", "1000", "ug/g"), ("1", "mmol/mol", "1000", "umol/mol"),
            ("5", "[ppth]", "0.5", "%"), ("9", "g%", "9", "g/dL"),
        ])
    func converts(from: String, unit: String, to: String, other: String) throws {
        let (unit, other) = (try #require(UCUMUnit(unit)), try #require(UCUMUnit(other)))
        #expect(unit.convert(try exact(from), to: other) == (try exact(to)))
        #expect(other.convert(try exact(to), to: unit) == (try exact(from)))
    }

    @Test("mass and amount of substance convert with a molar mass and not without")
    func molarMass() throws {
        let (mass, amount) = (try #require(UCUMUnit("mg/dL")), try #require(UCUMUnit("mmol/L")))
        let glucose = try exact("180.156")
        #expect(mass.convert(try exact("180.156"), to: amount, molarMass: glucose) == Rational(10))
        #expect(amount.convert(Rational(10), to: mass, molarMass: glucose) == (try exact("180.156")))
        #expect(mass.convert(Rational(1), to: amount) == nil)
        #expect(amount.convert(Rational(1), to: mass) == nil)
        #expect(
            try #require(UCUMUnit("kg")).convert(Rational(1), to: try #require(UCUMUnit("m")), molarMass: glucose)
                == nil)
        #expect(mass.measures(sameAs: amount, molarMass: glucose))
        #expect(!mass.measures(sameAs: amount))
    }

    @Test(
        "a molar mass or a charge bridges one substance, and no quotient of two",
        arguments: [
            ("mg/mmol", "mg/g"), ("mmol/mol", "mg/mmol"), ("mmol/mol", "mmol/kg"), ("eq/eq", "meq/g"),
            ("mg/g", "mmol/g"),
            ("mmol/mol", "meq/mol"), ("mg/kg", "mmol/kg"), ("g/mol", "mol/mol"), ("mg/mosm", "mmol/mosm"),
        ])
    func ratios(first: String, second: String) throws {
        let (first, second) = (try #require(UCUMUnit(first)), try #require(UCUMUnit(second)))
        let (mass, charge) = (try exact("40.078"), Rational(2))
        #expect(first.convert(Rational(1), to: second, molarMass: mass, charge: charge) == nil)
        #expect(second.convert(Rational(1), to: first, molarMass: mass, charge: charge) == nil)
    }

    @Test(
        "what measures different things does not convert",
        arguments: [
            ("kg", "m"), ("Cel", "kg"), ("U/L", "[iU]/L"), ("U", "umol/min"), ("[iU]", "1"), ("[pH]", "1"),
            ("[pH]", "Cel"),
            ("mm[Hg]", "mm"), ("kg/m2", "kg"), ("/min", "min"), ("mol", "1"), ("mmol/mol", "%"), ("mmol/mol", "mg/g"),
            ("%", "1"), ("%", "10*-2"), ("[ppth]", "10*-3"), ("%", "{INR}"), ("1", "{INR}"), ("10*-3", "{titer}"),
            ("{score}", "{points}"), ("{beats}/min", "{breaths}/min"), ("ng/mL{FEU}", "ng/mL{DDU}"),
            ("ng/mL{DDU}", "ng/mL"), ("%{NGSP}", "%{JDS}"), ("%{IFCC}", "%"), ("/mL{copies}", "{log_copies}/mL"),
            ("{log_copies}/mL", "/mL"), ("{log_copies}/mL", "{log_copies}/L"), ("10*9/L", "{10*3}/uL"),
            ("/uL", "{K}/uL"),
            ("mmol/L", "mmol/L{mg/dL}"), ("mL/min/{1.73_m2}", "mL/min"), ("ng/mL", "ng/mL{thousand}"), ("/h", "%/h"),
            ("g/L", "g/L{percent}"), ("mg/L", "mg/L{mcg}"), ("ug/L{wet}", "ug/L{dry}"),
            ("mg/g", "%"), ("L/L", "%"), ("mol/mol", "1"), ("g/g", "1"), ("mg/kg/d", "/d"), ("meq/L", "mmol/L"),
            ("mosm/kg", "mmol/kg"), ("osm", "1"), ("eq", "1"), ("meq/L", "mosm/L"), ("[arb'U]", "[iU]"), ("[HPF]", "1"),
        ])
    func different(first: String, second: String) throws {
        let (first, second) = (try #require(UCUMUnit(first)), try #require(UCUMUnit(second)))
        #expect(first.convert(Rational(1), to: second) == nil)
        #expect(second.convert(Rational(1), to: first) == nil)
    }

    @Test("there and back again is the same number, for every pair that converts")
    func identity() throws {
        let codes = [
            "Cel", "[degF]", "K", "kg", "g", "mg", "ug", "[lb_av]", "[oz_av]", "[stone_av]", "m", "cm", "[in_i]",
            "[ft_i]", "s", "min", "h", "d", "wk", "mo", "a", "mm[Hg]", "kPa", "cm[H2O]", "bar", "/min", "/s", "Hz", "%",
            "1", "L", "dL", "mL", "mmol/L", "mg/dL", "g/L", "ug/L", "umol/L", "[foz_us]",
        ]
        let molarMass = try exact("113.12")
        var pairs = 0
        for from in codes {
            for to in codes {
                let (from, to) = (try #require(UCUMUnit(from)), try #require(UCUMUnit(to)))
                for number in ["0", "1", "-7.25", "36.6", "102.2", "0.001", "98765.4321"] {
                    let number = try exact(number)
                    guard let there = from.convert(number, to: to, molarMass: molarMass) else {
                        #expect(!from.measures(sameAs: to, molarMass: molarMass))
                        continue
                    }
                    #expect(to.convert(there, to: from, molarMass: molarMass) == number)
                    pairs += 1
                }
            }
        }
        #expect(pairs > 1_000)
    }

    @Test(
        "a code that UCUM does not have, or that is not known here, is refused",
        arguments: [
            "", "F", "°F", "C", "lbs", "kgs", "mmHg", "bpm", "years", "hours", "KG", "Kg", "cel", "degF", "kCel",
            "Cel/min",
            "Cel2", "mCel", "/", "kg/", "kg//m", "kg..m", "m-", "m0", "[in_i", "in_i]", "k[lb_av]", "mmin", "kmin",
            "()",
            "(kg", "kg)", "{", "}", "{a", "kg{a", "mg mL", " kg", "kg ", "10*a", "0", "007", "1e3", "mEq/L", "m^2",
            "mL/min/(1.73.m2)", "mL/min/1.73.m2", "2.5", "2.5.mg", "10*3.5", "m2.5", "1.000.mg", "/0.5.h", "(1.73)",
            "m+", "m99", "m2000000000", "\u{0}", "µg", "%%", "10*99999999999999999999",
        ])
    func refused(code: String) {
        #expect(UCUMUnit(code) == nil)
    }

    @Test("a code too long to be one is refused")
    func longCode() {
        #expect(UCUMUnit(String(repeating: "m.", count: 500) + "m") == nil)
        #expect(UCUMUnit(String(repeating: "(", count: 60)) == nil)
    }

    @Test("a result that would not fit is none", arguments: [("Tm", "fm"), ("a", "fs")])
    func overflow(from: String, to: String) throws {
        let large = try #require(Rational(Int128.max / 3, over: 1))
        #expect(try #require(UCUMUnit(from)).convert(large, to: try #require(UCUMUnit(to))) == nil)
    }

    @Test(
        "a common spelling suggests the code that was meant",
        arguments: [
            ("F", "[degF]"), ("°F", "[degF]"), ("C", "Cel"), ("°C", "Cel"), ("celsius", "Cel"), ("lbs", "[lb_av]"),
            ("kgs", "kg"), ("KG", "kg"), ("mmHg", "mm[Hg]"), ("bpm", "/min"), ("beats/min", "/min"), ("years", "a"),
            ("hours", "h"), ("days", "d"), ("inches", "[in_i]"), ("mcg", "ug"), ("µg", "ug"), ("mcg/L", "ug/L"),
            ("MMOL/L", "mmol/L"), ("mg/DL", "mg/dL"), ("IU/L", "[iU]/L"), ("kg/m²", "kg/m2"), ("KPA", "kPa"),
            ("st", "[stone_av]"), ("mEq/L", "meq/L"), ("MEQ/L", "meq/L"), ("mOsm/kg", "mosm/kg"),
            ("mosmol/kg", "mosm/kg"), ("mM", "mmol/L"), ("uM", "umol/L"), ("nM", "nmol/L"), ("mM/L", "mmol/L"),
            ("G/L", "10*9/L"), ("k/uL", "10*3/uL"), ("mm/Hg", "mm[Hg]"), ("mIU/mL", "m[iU]/mL"), ("MG/DL", "mg/dL"),
            ("g/DL", "g/dL"), ("ML/MIN/1.73M2", "mL/min/{1.73_m2}"), ("mL/min/1.73m²", "mL/min/{1.73_m2}"),
            ("mL/min/(1.73.m2)", "mL/min/{1.73_m2}"), ("lb", "[lb_av]"), ("LBS", "[lb_av]"), ("Hr", "h"),
            ("IU", "[iU]"),
        ])
    func suggests(written: String, meant: String) throws {
        #expect(UCUMUnit.suggestion(for: written) == meant)
        #expect(UCUMUnit(meant) != nil)
    }

    @Test(
        "nothing is suggested for a known code, for nonsense, or where two units may be meant",
        arguments: [
            "kg", "Cel", "xyzzy", "", "meq/L", "/", "M", "W", "A", "mS", "pT", "S", "H", "D", "G", "Y", "MM", "MIU",
            "gr", "nT",
            "V", "mV", "N/C", "G/kg", "M/L", "mM/mM", "2.5", "kS/m",
        ])
    func noSuggestion(written: String) {
        #expect(UCUMUnit.suggestion(for: written) == nil)
    }

    @Test(
        "a code that is a unit by the letter, and was hardly meant, is known as that",
        arguments: [
            ("ft", "`[ft_i]`"), ("Mg", "`mg`"), ("ML", "`mL`"), ("Mm", "`mm`"), ("Mmol/L", "`mmol/L`"),
            ("mg/ML", "`mg/mL`"),
            ("Meq/L", "`meq/L`"), ("K/uL", "`10*3/uL`"), ("mm/hg", "`mm[Hg]`"), ("mm/L", "`mmol/L`"),
            ("pt", "a pint, which is written in `mL`"),
        ])
    func unusual(code: String, meant: String) throws {
        #expect(try #require(UCUMUnit(code)).unusual?.meant == meant)
    }

    @Test(
        "nor is any other unit",
        arguments: [
            "mg", "mL", "mm", "mmol/L", "m", "K", "t", "MPa", "Gbar", "km", "kg/m2", "fL", "pg", "mm[Hg]", "Cel", "/uL",
        ])
    func usual(code: String) throws {
        #expect(try #require(UCUMUnit(code)).unusual == nil)
    }

    @Test(
        "numbers at the edge of what fits are read or refused",
        arguments: [
            ("170141183460469231731687303715884105727", true), ("170141183460469231731687303715884105728", false),
            ("170141183460469231731687303715884105729", false), ("1e-9223372036854775808", false),
            ("1e9223372036854775807", false), ("0.1e-9223372036854775808", false), ("1e38", true), ("1e39", false),
            ("0e999", true), ("-170141183460469231731687303715884105727", true), ("1e-38", true), ("1e-39", false),
        ])
    func edges(text: String, isRead: Bool) {
        #expect((Rational(decimal: text) != nil) == isRead)
        #expect(Rational(digits: 1, exponent: .min) == nil && Rational(digits: 1, exponent: .max) == nil)
    }
}
