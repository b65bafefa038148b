// What stands beside a measure and is no part of it.

import Interviewing
import RuleModel
import Testing

@Suite("What is no part of a measure")
struct MeasureSlipTests {
    private let reader = AnswerReader(AskedBook.book)

    @Test(
        "units are those of a closed list, and the finding's own as the book writes it",
        arguments: [
            ("1.5 mg/dL", AskedBook.urea, "1.5"), ("20 MG/DL", AskedBook.urea, "20"), ("0.2 g/L", AskedBook.urea, "20"),
            ("2 L/min", AskedBook.oxygen, "2"), ("2 l/min", AskedBook.oxygen, "2"), ("2lpm", AskedBook.oxygen, "2"),
            ("2 litres per minute", AskedBook.oxygen, "2"), ("500 mL/min", AskedBook.oxygen, "0.5"),
            ("7.5 10*9/L", AskedBook.whiteCells, "7.5"), ("7.5 x10^9/L", AskedBook.whiteCells, "7.5"),
            ("7.5 × 10⁹/L", AskedBook.whiteCells, "7.5"), ("7.5x10^9/l", AskedBook.whiteCells, "7.5"),
            ("7.5 10^3/uL", AskedBook.whiteCells, "7.5"), ("7500 /uL", AskedBook.whiteCells, "7.5"),
            ("2 {tablets}", AskedBook.tablets, "2"), ("2 tablets", AskedBook.tablets, "2"),
            ("1 tablet", AskedBook.tablets, "1"), ("1/2 tablet", AskedBook.tablets, "0.5"),
            ("half a tablet", AskedBook.tablets, "0.5"), ("1 1/2 tablets", AskedBook.tablets, "1.5"),
            ("90 mL/min/{1.73_m2}", AskedBook.filtration, "90"), ("90 mL/min/1.73m2", AskedBook.filtration, "90"),
            ("90 mL/min/1.73 m²", AskedBook.filtration, "90"), ("30 mg/g{creat}", AskedBook.albumin, "30"),
            ("30 mg/g creat", AskedBook.albumin, "30"), ("97 %", AskedBook.saturation, "97"),
            ("97 percent", AskedBook.saturation, "97"), ("72 bpm", AskedBook.pulse, "72"),
            ("72/min", AskedBook.pulse, "72"), ("0.5 mL/kg/h", AskedBook.urineFlow, "0.5"),
            ("16 1/min", AskedBook.breaths, "16"),
            ("16", AskedBook.breaths, "16"), ("16 bpm", AskedBook.breaths, "16"), ("5 g", AskedBook.dose, "5000"),
            ("12 kPa", AskedBook.pressure, "90.00765064"),
        ])
    func units(_ text: String, _ finding: Finding.Index, _ value: String) throws {
        let measure = try #require(try reader.read(text, for: finding).measure)
        if let exact = Rational(decimal: value), value.count < 8 { #expect(measure.value == exact) }
        #expect(abs(measure.value.double - (Double(value) ?? 0)) < 0.000_001)
        #expect(try reader.read(measure.typedWords, for: finding).measure?.value == measure.value)
    }

    @Test(
        "numerals, exponents, braces and signs behind a unit are no part of it",
        arguments: [
            ("120mmHg/80", AskedBook.pressure, "`120/80` is a pair of blood pressures"),
            ("120 mmHg / 80", AskedBook.pressure, "`120/80` is a pair of blood pressures"),
            ("130 mm[Hg]/85", AskedBook.pressure, "`130/85` is a pair"),
            ("120 mmHg over 80", AskedBook.pressure, "`120/80` is a pair"),
            ("500mg/125", AskedBook.dose, "`/125` was not understood"),
            ("875 mg/125mg", AskedBook.dose, "`/125mg` was not understood"),
            ("70kg/154", AskedBook.weight, "`/154`"), ("70 kg/154 lb", AskedBook.weight, "`/154`"),
            ("180cm/2", AskedBook.height, "`/2`"), ("97 %/100", AskedBook.saturation, "`/100`"),
            ("97%/4", AskedBook.saturation, "`/4`"), ("72bpm/16", AskedBook.pulse, "`/16`"),
            ("72/min/16", AskedBook.pulse, "`/16`"), ("20mg/dL/7", AskedBook.urea, "`/7`"),
            ("2L/min/28", AskedBook.oxygen, "`/28`"), ("38C/100", AskedBook.temperature, "`/100`"),
            ("0.7 10*", AskedBook.pain, "`10*`"), ("0.7 10*1", AskedBook.pain, "`10*1`"),
            ("7 10*0", AskedBook.pain, "`10*0`"), ("1%2", AskedBook.saturation, "`2` is a second number"),
            ("1 %-1", AskedBook.saturation, "is a range"), ("70 kg.2", AskedBook.weight, "`.2`"),
            ("7 lb.2", AskedBook.weight, "`2` was not understood"),
            ("11 st.4", AskedBook.weight, "`.4`"), ("5 ft.2", AskedBook.height, "`2`"),
            ("70 kg.%", AskedBook.weight, "`.%`"), ("70 kg/%", AskedBook.weight, "`/`"),
            ("70 kg+1", AskedBook.weight, "`+1` was not understood"), ("70kg +2", AskedBook.weight, "`+2`"),
            ("98%+1", AskedBook.saturation, "`+1`"), ("500mg1", AskedBook.dose, "`1` is a second number"),
            ("161/min", AskedBook.pressure, "`/`"), ("16 1/min/2", AskedBook.breaths, "`/2`"),
            ("500mg2", AskedBook.dose, "`2` is a second number"), ("180 cm2", AskedBook.height, "no sum"),
            ("1 m+1", AskedBook.height, "`+1`"), ("1 m-1", AskedBook.height, ""),
            ("72 bpm*2", AskedBook.pulse, "`*2`"), ("70 kg^2", AskedBook.weight, "`^2`"),
            ("70 kg²", AskedBook.weight, "`²`"), ("70 (kg)", AskedBook.weight, "`(kg)`"),
            ("70 kg{under}", AskedBook.weight, "`{under}` was not understood"), ("70 {kg}", AskedBook.weight, "`{kg}`"),
            ("7{max}", AskedBook.pain, "`{max}` was not understood"), ("7 {of_10}", AskedBook.pain, "`{of_10}`"),
            ("20 mg/dL{BUN}", AskedBook.urea, "`{BUN}`"), ("20 mg{BUN}/dL", AskedBook.urea, "`mg{BUN}/dL`"),
            ("72 {breaths}/min", AskedBook.pulse, "`{breaths}/min`"), ("30 mg/g{prot}", AskedBook.albumin, "`{prot}`"),
            ("2 {tablets}2", AskedBook.tablets, "`2` is a second number"), ("72 h/d/min", AskedBook.pulse, "`h/d/min`"),
        ])
    func behindUnits(_ text: String, _ finding: Finding.Index, _ message: String) {
        expectMisread(text, finding, message)
    }

    @Test(
        "an ordinal is no fraction",
        arguments: [
            ("third day", AskedBook.howLong, "`third` was not understood"), ("third year", AskedBook.age, "`third`"),
            ("a third day", AskedBook.howLong, "`third`"), ("one third day", AskedBook.howLong, "`third`"),
            ("one quarter week", AskedBook.howLong, "`quarter`"), ("third week old", AskedBook.ageInMonths, "`third`"),
            ("two weeks and third day", AskedBook.howLong, ""), ("a week and a third", AskedBook.howLong, ""),
            ("quarter day", AskedBook.howLong, "`quarter`"), ("a quarter year", AskedBook.age, "`quarter`"),
            ("third", AskedBook.pain, "`third`"), ("second day", AskedBook.howLong, "`second`"),
        ])
    func ordinals(_ text: String, _ finding: Finding.Index, _ message: String) {
        expectMisread(text, finding, message)
    }

    @Test(
        "thirds and quarters that can mean nothing else are read",
        arguments: [
            ("a third of an hour", AskedBook.duration, 20), ("third of an hour", AskedBook.duration, 20),
            ("one third of an hour", AskedBook.duration, 20), ("two and one third hours", AskedBook.duration, 140),
            ("two thirds of an hour", AskedBook.duration, 40),
            ("quarter hour", AskedBook.duration, 15), ("a quarter hour", AskedBook.duration, 15),
            ("quarter of an hour", AskedBook.duration, 15), ("a quarter of an hour", AskedBook.duration, 15),
            ("two and a third hours", AskedBook.duration, 140), ("3/4 hour", AskedBook.duration, 45),
            ("3/4 h", AskedBook.duration, 45), ("3/4 of an hour", AskedBook.duration, 45),
            ("1/2 week", AskedBook.duration, 5040), ("an hour and a quarter", AskedBook.duration, 75),
        ] as [(String, Finding.Index, Int)])
    func fractions(_ text: String, _ finding: Finding.Index, _ value: Int) throws {
        #expect(try reader.read(text, for: finding).answer == .quantity(Rational(value)))
    }

    @Test("a third of an hour is said back as an answer")
    func thirds() throws {
        for (text, words) in [("⅓ hour", "1/3 hour (20 minutes)"), ("2/3 hour", "2/3 hour (40 minutes)")] {
            let measure = try #require(try reader.read(text, for: AskedBook.duration).measure)
            #expect(measure.words == words)
            #expect(try reader.read(measure.typedWords, for: AskedBook.duration).measure?.value == measure.value)
        }
    }

    @Test(
        "the letter a is mostly an article",
        arguments: [
            ("2 a half weeks", AskedBook.howLong, "`a` was not understood"),
            ("3 a couple weeks", AskedBook.howLong, "`a`"),
            ("2 a third weeks", AskedBook.howLong, "`a`"), ("one a half hour", AskedBook.duration, "`a` was not"),
            ("2 a quarter hours", AskedBook.duration, "`a`"), ("2 A half years", AskedBook.age, "`A`"),
            ("2a half weeks", AskedBook.howLong, ""), ("2a 1/2 weeks", AskedBook.howLong, ""),
            ("3 a day", AskedBook.howLong, "`a`"), ("2 a 3 weeks", AskedBook.howLong, "`a`"),
            ("5 a and a half", AskedBook.age, "`a`"), ("3 an hour", AskedBook.duration, "`an`"),
        ])
    func articles(_ text: String, _ finding: Finding.Index, _ message: String) {
        expectMisread(text, finding, message)
    }

    @Test(
        "the letter a right behind digits or at the end is years",
        arguments: [("3a", "3"), ("3 a", "3"), ("3 a.", "3"), ("3a 6mo", "3.5"), ("3a old", "3")])
    func years(_ text: String, _ value: String) throws {
        #expect(try reader.read(text, for: AskedBook.age).answer == .quantity(Rational(decimal: value)!))
    }

    @Test(
        "an age has no minutes or seconds, and `s` and `ms` stand for them only where seconds are asked for",
        arguments: [
            ("18ms", AskedBook.ageInMonths, "`ms` is too short"), ("18 ms", AskedBook.ageInMonths, "`ms` is too short"),
            ("18 MS", AskedBook.ageInMonths, "`MS` is too short"), ("40 s", AskedBook.age, "`s` is too short"),
            ("40s", AskedBook.ageInMonths, "seconds, or an age in tens"),
            ("a second", AskedBook.ageInMonths, "`second` is too short"),
            ("2 min", AskedBook.age, "`min` is too short"),
            ("30 seconds", AskedBook.age, "too short"), ("5 y 3 min", AskedBook.age, "`min` is too short"),
            ("18 ms", AskedBook.howLong, "`ms` is too short"), ("40 s", AskedBook.howLong, "`s` is too short"),
            ("a second", AskedBook.howLong, "`second` is too short"),
        ])
    func shortTimes(_ text: String, _ finding: Finding.Index, _ message: String) {
        expectMisread(text, finding, message)
    }

    @Test("seconds are read where they are meant")
    func seconds() throws {
        for (text, finding, value) in [
            ("30 s", AskedBook.duration, "0.5"), ("2 min 30 s", AskedBook.duration, "2.5"),
            ("90 seconds", AskedBook.duration, "1.5"), ("43200 seconds", AskedBook.howLong, "0.5"),
            ("10 minutes", AskedBook.howLong, nil), ("1 h 40 s", AskedBook.howLong, nil),
        ] as [(String, Finding.Index, String?)] {
            let read = try reader.read(text, for: finding).measure?.value
            #expect(read != nil && (value == nil || read == value.flatMap { Rational(decimal: $0) }), "\(text)")
        }
    }

    @Test(
        "a fraction with nothing before it and no unit in the singular is asked back",
        arguments: [
            ("3/4", AskedBook.pain, "`3/4` can mean a fraction, or 3 out of 4", "Give the 3 alone"),
            ("5/8", AskedBook.pain, "5 out of 8", "in decimals: `0.625`"), ("1/2", AskedBook.pain, "1 out of 2", "0.5"),
            ("1/3", AskedBook.pain, "1 out of 3", "in decimals"),
            ("3/8", AskedBook.saturation, "3 out of 8", "0.375 %"),
            ("1/4", AskedBook.weight, "1 out of 4", "0.25 kg"), ("1/2 tablets", AskedBook.tablets, "1 out of 2", "0.5"),
            ("1/2", AskedBook.howLong, "can be a range", "decimals"), ("3/4 d", AskedBook.howLong, "range", "decimals"),
            ("1/2 weeks", AskedBook.howLong, "can be a range", "decimals"),
            ("5 ft 1/2", AskedBook.height, "no sum", ""),
            // Of a score people say how much there could be.
            ("7/10", AskedBook.pain, "`7/10` can mean 7 out of 10", "Give the 7 alone"),
            ("7 / 10", AskedBook.pain, "`7/10` can mean 7 out of 10", "Give the 7 alone"),
            ("7 out of 10", AskedBook.pain, "`7 out of 10` holds two numbers", "Give the 7 alone"),
            ("7 of 10", AskedBook.pain, "holds two numbers", "Give the 7 alone"),
            ("2/5", AskedBook.pain, "2 out of 5", "Give the 2 alone"),
            ("97/100", AskedBook.saturation, "97 out of 100", "Give the 97 alone"),
        ])
    func bareFractions(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        expectMisread(text, finding, message, help)
    }

    @Test(
        "a plain number takes no percent",
        arguments: ["70%", "70 %", "5 percent", "0.5 [ppth]", "7 [ppm]"])
    func percent(_ text: String) { expectMisread(text, AskedBook.pain, "does not measure this") }

    @Test(
        "a comma can part two numbers",
        arguments: [
            ("90,60", AskedBook.pressure, "`90,60` can be a pair", "the upper value is 90"),
            ("120,80 mmHg", AskedBook.pressure, "`120,80` can be a pair", "the lower one 80"),
            ("180,110", AskedBook.pressure, "`180,110` can be a pair", "the upper value is 180"),
            ("120, 80", AskedBook.pressure, "`120,80` can be a pair", "the upper value is 120"),
            ("60,90", AskedBook.pressure, "the comma in `60,90`", "with a point"),
            ("72,80", AskedBook.pulse, "the comma in `72,80`", "with a point"),
            ("97,98", AskedBook.saturation, "the comma in `97,98`", "with a point"),
            ("12,14", AskedBook.age, "the comma in `12,14`", "with a point"),
        ])
    func commas(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        expectMisread(text, finding, message, help)
    }

    @Test("a comma is a point where nothing else is likely")
    func decimalCommas() throws {
        for (text, finding, value) in [
            ("38,55", AskedBook.temperature, "38.55"), ("70,25", AskedBook.weight, "70.25"),
            ("97,5", AskedBook.saturation, "97.5"), ("90,5", AskedBook.pressure, "90.5"),
            ("2,35", AskedBook.pain, "2.35"),
        ] {
            #expect(try reader.read(text, for: finding).answer == .quantity(Rational(decimal: value)!))
        }
    }

    @Test(
        "a word is called a bound only where it sets one",
        arguments: [
            ("no fever", AskedBook.temperature, "`no` was not understood"),
            ("not 39", AskedBook.temperature, "`not` was not understood"),
            ("not feverish", AskedBook.temperature, "`not` was not understood"),
            ("at birth", AskedBook.age, "`at` was not understood"), ("at 39", AskedBook.temperature, "`at` was not"),
            ("just 39", AskedBook.temperature, "`just` was not"),
            ("over the weekend", AskedBook.howLong, "`over` was not"),
            ("no more than 39", AskedBook.temperature, "`no` makes this a bound"),
            ("at least 39", AskedBook.temperature, "`at` makes this a bound"),
            ("just over 39", AskedBook.temperature, "`just` makes this a bound"),
            ("up to 39", AskedBook.temperature, "`up` makes this a bound"),
            ("over a week", AskedBook.howLong, "`over` makes this a bound"),
            ("39 and over", AskedBook.temperature, "`and` makes this a bound"),
        ])
    func bounds(_ text: String, _ finding: Finding.Index, _ message: String) {
        expectMisread(text, finding, message)
    }

    @Test(
        "two numbers with their units are asked back like a range",
        arguments: [
            ("39 C-40 C", AskedBook.coreTemperature, "is a range", "the worse end is 40 °C"),
            ("39C to 40C", AskedBook.coreTemperature, "is a range", "the worse end is 40 °C"),
            ("102F-104F", AskedBook.coreTemperature, "is a range", "the worse end is 104 °F"),
            ("72bpm-80bpm", AskedBook.pulse, "is a range", "Give one number per minute"),
            ("25 mg and 50 mg", AskedBook.dose, "is a range, or two numbers", "the worse end is 50 mg"),
            ("25 mg, 50 mg", AskedBook.dose, "is a range, or two numbers", "the worse end is 50 mg"),
            ("3 and 5", AskedBook.pain, "is a range", "the worse end is 5"),
            ("2 days-3 days", AskedBook.howLong, "is a range", "Give one number"),
        ])
    func ranges(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        expectMisread(text, finding, message, help)
    }

    private func expectMisread(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String = "") {
        do throws(AnswerReader.Misread) {
            let reading = try reader.read(text, for: finding)
            Issue.record("`\(text)` was read as \(reading.answer)")
        } catch {
            #expect(message.isEmpty || error.message.contains(message), "\(text): \(error.message)")
            #expect(help.isEmpty || error.help.contains(help), "\(text): \(error.help)")
        }
    }
}
