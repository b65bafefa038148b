// Answers as people write them.

import Interviewing
import RandomBooks
import RuleModel
import Testing

@Suite("Answers as people write them")
struct AnswerReaderTests {
    private static let book = AskedBook.book
    private let reader = AnswerReader(AnswerReaderTests.book)

    @Test(
        "yes, no and not sure in the words that people use",
        arguments: [
            ("yes", Answer.present), ("Y", .present), (" Yes. ", .present), ("yeah", .present), ("no", .absent),
            ("N", .absent), ("No!", .absent), ("not sure", .unsure), ("I don't know", .unsure), ("don’t know", .unsure),
            ("unsure", .unsure), ("maybe", .unsure), ("nope.", .absent), ("Nope", .absent), ("dunno", .unsure),
            ("idk", .unsure), ("I dunno.", .unsure), ("yep!", .present), ("no, not at all.", .absent),
        ])
    func truths(_ text: String, _ answer: Answer) throws {
        #expect(try reader.read(text, for: AskedBook.chestPain).answer == answer)
    }

    @Test(
        "numbers with the units that people write, exactly",
        arguments: [
            ("38.5", AskedBook.temperature, "38.5"), ("38,5", AskedBook.temperature, "38.5"),
            ("38.5 °C", AskedBook.temperature, "38.5"), ("39 C", AskedBook.temperature, "39"),
            ("102.2 F", AskedBook.temperature, "39"), ("102.2°F", AskedBook.temperature, "39"),
            ("102.2F", AskedBook.temperature, "39"), ("about 102.2 degrees Fahrenheit", AskedBook.temperature, "39"),
            ("39 degrees", AskedBook.temperature, "39"), ("39°", AskedBook.temperature, "39"),
            ("102.2 [degF]", AskedBook.temperature, "39"),
            ("about 3 weeks", AskedBook.howLong, "21"), ("3 wk", AskedBook.howLong, "21"),
            ("three weeks", AskedBook.howLong, "21"), ("a week", AskedBook.howLong, "7"),
            ("a couple of days", AskedBook.howLong, "2"), ("2 weeks and 3 days", AskedBook.howLong, "17"),
            ("12 hours", AskedBook.howLong, "0.5"),
            ("10", AskedBook.howLong, "10"),
            ("1,200.5", AskedBook.howLong, "1200.5"), ("0,500", AskedBook.duration, "0.5"),
            ("5 ft.10 in", AskedBook.height, "177.8"),
            ("1 1/2 days", AskedBook.howLong, "1.5"),
            ("2½ days", AskedBook.howLong, "2.5"), ("0", AskedBook.howLong, "0"),
            ("half an hour", AskedBook.duration, "30"), ("an hour", AskedBook.duration, "60"),
            ("1 h 30", AskedBook.duration, "90"), ("1h30", AskedBook.duration, "90"),
            ("30 sec", AskedBook.duration, "0.5"),
            ("10 m", AskedBook.duration, "10"), ("~5 mins", AskedBook.duration, "5"),
            ("1 1/2 hours", AskedBook.duration, "90"),
            ("5 ft 10", AskedBook.height, "177.8"), ("5'10\"", AskedBook.height, "177.8"),
            ("5' 10", AskedBook.height, "177.8"), ("5 feet 10 inches", AskedBook.height, "177.8"),
            ("1.78 m", AskedBook.height, "178"), ("1m78", AskedBook.height, "178"),
            ("70 in", AskedBook.height, "177.8"),
            ("11 st 4", AskedBook.weight, "71.66759446"), ("150 lb", AskedBook.weight, "68.0388555"),
            ("70kg", AskedBook.weight, "70"), ("45 years old", AskedBook.age, "45"),
            ("18 months", AskedBook.age, "1.5"),
            ("90 bpm", AskedBook.pulse, "90"), ("90 beats per minute", AskedBook.pulse, "90"),
            ("90 a minute", AskedBook.pulse, "90"), ("90/min", AskedBook.pulse, "90"),
            // Full stops, hedges and words for numbers.
            ("37.5.", AskedBook.temperature, "37.5"), ("39 C or so", AskedBook.temperature, "39"),
            ("ca. 39", AskedBook.temperature, "39"), ("thirty nine", AskedBook.temperature, "39"),
            ("thirty-six point four", AskedBook.temperature, "36.4"), ("39·5", AskedBook.temperature, "39.5"),
            ("39 1/2", AskedBook.temperature, "39.5"), ("39 and a half", AskedBook.temperature, "39.5"),
            ("it's 39", AskedBook.temperature, "39"), ("39\u{A0}°C", AskedBook.temperature, "39"),
            ("a hundred and twenty", AskedBook.pulse, "120"), ("one hundred and five bpm", AskedBook.pulse, "105"),
            // Halves are of the unit before.
            ("a week and a half", AskedBook.howLong, "10.5"), ("two days and a half", AskedBook.howLong, "2.5"),
            ("an hour and a quarter", AskedBook.duration, "75"), ("one and a half weeks", AskedBook.howLong, "10.5"),
            ("two and a quarter hours", AskedBook.duration, "135"),
            ("a month and a half ago", AskedBook.howLong, "45.65625"),
            ("three quarters of an hour", AskedBook.duration, "45"),
            ("1 week and half a day", AskedBook.howLong, "7.5"),
            ("a fortnight", AskedBook.howLong, "14"), ("two fortnights", AskedBook.howLong, "28"),
            // Ages.
            ("3yo", AskedBook.age, "3"), ("4 y/o", AskedBook.age, "4"), ("30 mths", AskedBook.age, "2.5"),
            ("7y6m", AskedBook.age, "7.5"), ("7 years, 6 months old", AskedBook.age, "7.5"),
            ("newborn", AskedBook.age, "0"),
            // Sums with a customary last number.
            ("2 h 05", AskedBook.duration, "125"), ("2h05m", AskedBook.duration, "125"),
            ("1 m 65", AskedBook.height, "165"),
            ("5' 10 1/2\"", AskedBook.height, "179.07"), ("6′ 1″", AskedBook.height, "185.42"),
            ("7 lb 8", AskedBook.weight, "3.401942775"),
        ])
    func measures(_ text: String, _ finding: Finding.Index, _ value: String) throws {
        #expect(try reader.read(text, for: finding).answer == .quantity(Rational(decimal: value)!))
    }

    @Test("a Fahrenheit number whose Celsius decimals have no end is kept exactly")
    func fahrenheit() throws {
        #expect(try reader.read("102 F", for: AskedBook.temperature).answer == .quantity(Rational(350, over: 9)!))
    }

    @Test(
        "what cannot be a measure is refused, with a way to mend it",
        arguments: [
            ("102", AskedBook.temperature, "must be from 25 to 46 °C", "If it is in °F, write the unit, too."),
            ("3 weeks", AskedBook.temperature, "`weeks` does not measure this", "Give a number in °C"),
            ("38 florins", AskedBook.temperature, "`florins` is no unit that is known here", "Give a number"),
            ("hot", AskedBook.temperature, "`hot` was not understood", "Give a number"),
            ("3 to 4 weeks", AskedBook.howLong, "is a range", "Give one number in days"),
            ("3-4 weeks", AskedBook.howLong, "is a range", "Give one number in days"),
            ("from 3 to 4 days", AskedBook.howLong, "is a range", "Give one number in days"),
            ("3 or 4", AskedBook.howLong, "is a range", "Give one number in days"),
            ("a few weeks", AskedBook.howLong, "`few` was not understood", "Give"),
            ("38 39", AskedBook.temperature, "`39` is a second number", "Give a number"),
            // Bounds are no numbers.
            ("not quite 39", AskedBook.temperature, "`not` makes this a bound", "Give one number"),
            ("below 39", AskedBook.temperature, "`below` makes this a bound", "Give one number"),
            ("close to 39", AskedBook.temperature, "`close` makes this a bound", "Give one number"),
            ("39 at most", AskedBook.temperature, "`at` makes this a bound", "Give one number"),
            ("≥ 39", AskedBook.temperature, "`≥` makes this a bound", "Give one number"),
            ("39+", AskedBook.temperature, "`+` makes this a bound", "Give one number"),
            ("39 or more", AskedBook.temperature, "`or` makes this a bound", "Give one number"),
            ("maybe 39", AskedBook.temperature, "`maybe` was not understood", "Give a number"),
            ("39 this morning", AskedBook.temperature, "`this` is no unit", "Give a number"),
            // Quotients are no fractions.
            ("140/85", AskedBook.pressure, "is a pair of blood pressures", "the upper value is 140"),
            ("140 / 85", AskedBook.pressure, "is a pair of blood pressures", "the upper value is 140"),
            ("140 over 85", AskedBook.pressure, "is a pair of blood pressures", "the one asked for"),
            ("4/7", AskedBook.howLong, "`4/7` can mean", "Write 4 days"),
            ("6/52", AskedBook.howLong, "`6/52` can mean", "Write 6 weeks"),
            ("1/12", AskedBook.howLong, "`1/12` can mean", "Write 1 month,"),
            ("98/100", AskedBook.pulse, "is no fraction", "in decimals"),
            ("5/4 days", AskedBook.howLong, "is no fraction", "in decimals"),
            ("2/3 days", AskedBook.howLong, "can be a range", "decimals"),
            // Letters and commas with two meanings.
            ("4m", AskedBook.age, "`m` can mean minutes or months", "Write the unit in full"),
            ("3 m", AskedBook.howLong, "`m` can mean minutes or months", "minutes or months"),
            ("2m 5s", AskedBook.duration, "`m` can mean minutes or months", "in full"),
            ("38M", AskedBook.age, "`M` can mean a sex", "in full"),
            ("38F", AskedBook.age, "`F` does not measure", "Give"),
            ("50s", AskedBook.age, "seconds, or an age in tens", "Give a number in years"),
            ("1,200", AskedBook.howLong, "the comma can part thousands or decimals", "`1.2 days` or `1200 days`"),
            // Sums that are none.
            ("6 ft 12", AskedBook.height, "no sum", "each with its unit"),
            ("1 m 5", AskedBook.height, "no sum", "unit"),
            ("2 h 5", AskedBook.duration, "no sum", "unit"), ("1 week 2", AskedBook.howLong, "no sum", "unit"),
            ("3 days 2 weeks", AskedBook.howLong, "no sum", "greater unit first"),
            ("30 years 0.5 years", AskedBook.age, "or two numbers", "Give one number"),
            ("3 days 0.1 weeks", AskedBook.howLong, "no sum", "greater unit first"),
            ("1.5 weeks 2 days", AskedBook.howLong, "no sum", "unit"),
            // Digits that are not those of ASCII, signs, numbers of programs.
            ("３９", AskedBook.temperature, "was not understood", "Give"),
            ("٣٩", AskedBook.temperature, "not understood", "Give"),
            ("39²", AskedBook.temperature, "`²`", "Give"), ("1e2", AskedBook.pulse, "`e2`", "Give"),
            ("0x3F", AskedBook.pulse, "`x3F`", "Give"),
            ("- 5", AskedBook.howLong, "was not understood", "Give"), ("5-", AskedBook.howLong, "`-`", "Give"),
            ("38.5.1", AskedBook.temperature, "`.1`", "Give"),
            ("3\u{336}9", AskedBook.temperature, "not understood", "Give"),
            ("newborn", AskedBook.howLong, "`newborn` was not understood", "Give a number"),
            ("-3 days", AskedBook.howLong, "must be from 0", "Give a number"),
            ("99999999999999999999999999999999999999999", AskedBook.howLong, "too many digits", "Give a number"),
            ("1/0 days", AskedBook.howLong, "is no fraction", "decimals"),
        ])
    func refusedMeasures(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        expectMisread(text, finding, message, help)
    }

    @Test(
        "of a range the end that the finding calls worse is named, and without that none",
        arguments: [
            ("38-39.5", "the worse end is 39.5 °C"), ("34 to 35", "the worse end is 34 °C"),
            ("between 100 and 102 F", "the worse end is 102 °F"), ("36-37", "Give one number in °C"),
            ("34.5 or 40", "Give one number in °C"),
        ])
    func worseEnd(_ text: String, _ help: String) {
        expectMisread(text, AskedBook.coreTemperature, "is a range", help)
    }

    @Test(
        "a measure is said back as it was typed, and in the finding's own unit",
        arguments: [
            ("101.3 F", AskedBook.temperature, "101.3 °F (38.5 °C)"),
            ("102 F", AskedBook.temperature, "102 °F (about 38.89 °C)"),
            ("8 weeks", AskedBook.age, "8 weeks (about 0.15 years)"),
            ("12 hours", AskedBook.age, "12 hours (about 0.0014 years)"),
            ("5'10", AskedBook.height, "5 ft 10 in (177.8 cm)"),
            ("half an hour", AskedBook.duration, "0.5 hours (30 minutes)"),
            ("a third of an hour", AskedBook.duration, "1/3 hour (20 minutes)"), ("39", AskedBook.temperature, "39 °C"),
            ("one week", AskedBook.howLong, "1 week (7 days)"),
        ])
    func saidBack(_ text: String, _ finding: Finding.Index, _ words: String) throws {
        #expect(try reader.read(text, for: finding).measure?.words == words)
    }

    @Test("what is kept of a measure has decimals with an end, in the unit that was typed if that will do")
    func kept() throws {
        for (text, finding, number, unit) in [
            ("8 weeks", AskedBook.age, "8", "wk"), ("5'10", AskedBook.height, "70", "[in_i]"),
            ("101.3 F", AskedBook.temperature, "101.3", "[degF]"), ("1/3 hour", AskedBook.duration, "20", "min"),
            ("7y6m", AskedBook.age, "90", "mo"),
        ] {
            let kept = try #require(try reader.read(text, for: finding).measure).kept
            #expect(kept.number.description == number && kept.unit.code == unit, "\(text)")
        }
    }

    @Test("a number that is rounded to nothing is told in a smaller unit")
    func smallNumbers() {
        #expect(Self.book.words(for: .quantity(Rational(1, over: 70_000)!), to: AskedBook.age) == "about 7.51 minutes")
        #expect(Self.book.words(for: .quantity(Rational(350, over: 9)!), to: AskedBook.temperature) == "about 38.89 °C")
    }

    @Test(
        "an option by its number, id, name or synonym",
        arguments: [("1", 0), ("female", 0), ("FEMALE", 0), ("woman", 0), ("2", 1), ("Male", 1)])
    func options(_ text: String, _ place: Int) throws {
        #expect(try reader.read(text, for: AskedBook.sex).answer == .option(place))
    }

    @Test("an option that does not exist is refused with the nearest one")
    func unknownOption() {
        expectMisread("femal e", AskedBook.sex, "is none of the answers", "Did you mean “Female”?")
        expectMisread("fem", AskedBook.sex, "is none of the answers", "Did you mean “Female”?")
        expectMisread("4", AskedBook.sex, "there is no number 4", "They go from 1 to 2")
    }

    @Test(
        "lists by names and numbers, with what is not there",
        arguments: [
            ("calf and foot", [Truth.present, .present, .absent, .absent]),
            ("1, 3", [.present, .absent, .present, .absent]), ("1 3", [.present, .absent, .present, .absent]),
            ("Calf", [.present, .absent, .absent, .absent]), ("lower leg", [.present, .absent, .absent, .absent]),
            ("none", [.absent, .absent, .absent, .absent]), ("no", [.absent, .absent, .absent, .absent]),
            ("not calf", [.absent, .unknown, .unknown, .unknown]),
            ("hand and fingers", [.absent, .absent, .absent, .present]),
            ("none at all.", [.absent, .absent, .absent, .absent]), ("foot.", [.absent, .present, .absent, .absent]),
            // A mark of doubt is "not sure".
            ("foot, calf?", [.unknown, .present, .absent, .absent]), ("1 3?", [.present, .absent, .unknown, .absent]),
            ("calf ?", [.unknown, .unknown, .unknown, .unknown]),
        ])
    func lists(_ text: String, _ truths: [Truth]) throws {
        #expect(try reader.read(text, for: AskedBook.sites).answer == .options(truths))
    }

    @Test("a list that takes names recognises medicines, and says what it does not know")
    func names() throws {
        let known = try reader.read("Lasix 40 mg tablet, atorvastatin", for: AskedBook.medications)
        #expect(known.answer == .options([.present, .present]) && known.notes.isEmpty)
        for text in [
            "no medicines", "No medicine.", "I don't take any", "I don’t take any medicines", "nothing at all",
        ] {
            #expect(
                try reader.read(text, for: AskedBook.medications).answer == .options([.absent, .absent]), "\(text)")
        }
        let doubtful = try reader.read("Lasix?, atorvastatin", for: AskedBook.medications)
        #expect(doubtful.answer == .options([.present, .unknown]))
        let half = try reader.read("Lasix, Fantasol", for: AskedBook.medications)
        #expect(half.answer == .options([.unknown, .unknown]))
        #expect(
            half.notes == [
                "This rule book does not know `Fantasol`. What is not named is taken as not known.",
                "It may say something about the other names, so “Water pill” is not known. If it is a name, write it in "
                    + "double quotes.",
            ])
    }

    @Test(
        "words that nobody understood beside one name leave every name of the answer open",
        arguments: [
            "stopped Lasix and atorvastatin", "stopped Lasix, atorvastatin", "atorvastatin, Lasix no longer",
            "Lasix and atorvastatin until May", "atorvastatin & husband's Lasix", "atorvastatin; Lasix (ended)",
        ])
    func qualified(_ text: String) throws {
        let reading = try reader.read(text, for: AskedBook.medications)
        #expect(reading.answer == .options([.unknown, .unknown]) && !reading.notes.isEmpty)
    }

    @Test("a name among words that nobody knows is not present, and leaves the others unknown")
    func namesAmongUnknownWords() throws {
        let reading = try reader.read("Lasix ceased", for: AskedBook.medications)
        #expect(reading.answer == .options([.unknown, .unknown]))
        #expect(reading.notes.count == 1 && reading.notes[0].hasPrefix("`Lasix ceased` was not understood as a whole"))
    }

    @Test("what is named both ways, or not at all, is refused")
    func refusedLists() {
        expectMisread("calf, not calf", AskedBook.sites, "both as present and as absent", "Keep one")
        expectMisread("yes", AskedBook.sites, "does not say which", "Give the numbers")
        expectMisread("elbow", AskedBook.sites, "`elbow` is none of the answers", "Give the numbers")
        expectMisread("", AskedBook.sites, "nothing to read", "Give the numbers")
        expectMisread("calf, calf?", AskedBook.sites, "both as present and as not sure", "Keep one")
        expectMisread("calf, no elbow", AskedBook.sites, "`elbow` is none of the answers", "Give the numbers")
        expectMisread("no calf pain", AskedBook.sites, "`calf pain` is none of the answers", "Give the numbers")
        expectMisread("Fantasol, no Nonsensol", AskedBook.medications, "`Nonsensol` is none", "Give the numbers")
        for text in ["not really", "probably not", "sometimes", "yes but only at night", "ok then"] {
            expectMisread(text, AskedBook.chestPain, "is neither yes nor no", "Answer yes, no or not sure")
        }
        expectMisread("perhaps yes", AskedBook.chestPain, "is neither yes nor no", "Answer yes, no or not sure")
    }

    @Test("no text, however odd, is taken for a number or does harm")
    func oddTexts() {
        var random = SplitMix64(seed: 11)
        let pieces = [
            "1", "9", "0", ".", ",", "/", "-", " ", "a", "an", "half", "ft", "'", "\"", "°", "F", "½", "and", "wk", "e",
            "\u{0}", "é", "10*9", "[", "]", "%", "🙂", "to", "h",
        ]
        for _ in 0..<20_000 {
            let text = (0...random.below(8)).map { _ in random.pick(pieces) }.joined()
            for finding in [AskedBook.temperature, AskedBook.howLong, AskedBook.sites, AskedBook.sex] {
                guard let reading = try? reader.read(text, for: finding) else { continue }
                if case .quantity(let number) = reading.answer, case .quantity(let limits) = Self.book[finding].kind {
                    #expect(limits.limits.contains(number), "\(text)")
                }
            }
        }
    }

    @Test("answers are shown in words")
    func words() {
        let book = Self.book
        #expect(book.words(for: .quantity(Rational(39)), to: AskedBook.temperature) == "39 °C")
        #expect(
            book.words(for: .options([.present, .present, .absent, .absent]), to: AskedBook.sites) == "Calf and Foot")
        #expect(book.words(for: .options([.absent, .absent, .absent, .absent]), to: AskedBook.sites) == "none")
        #expect(
            book.words(for: .options([.absent, .unknown, .unknown, .unknown]), to: AskedBook.sites)
                == "not Calf; the rest not known")
        #expect(book.words(for: .option(1), to: AskedBook.sex) == "Male")
        #expect(book.words(for: .unsure, to: AskedBook.chestPain) == "not sure")
    }

    private func expectMisread(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        do throws(AnswerReader.Misread) {
            let reading = try reader.read(text, for: finding)
            Issue.record("`\(text)` was read as \(reading.answer)")
        } catch {
            #expect(error.message.contains(message), "\(error.message)")
            #expect(error.help.contains(help), "\(error.help)")
        }
    }
}
