// Answers as people write them.

import Interview
import RandomBooks
import RuleBook
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
            ("unsure", .unsure), ("maybe", .unsure),
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
            ("1 week 2", AskedBook.howLong, "9"), ("12 hours", AskedBook.howLong, "0.5"),
            ("10", AskedBook.howLong, "10"),
            ("1,200", AskedBook.howLong, "1200"), ("1 1/2 days", AskedBook.howLong, "1.5"),
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
        ])
    func measures(_ text: String, _ finding: Finding.Index, _ value: String) throws {
        #expect(try reader.read(text, for: finding).answer == .quantity(Exact(decimal: value)!))
    }

    @Test("a Fahrenheit number whose Celsius decimals have no end is kept exactly")
    func fahrenheit() throws {
        #expect(try reader.read("102 F", for: AskedBook.temperature).answer == .quantity(Exact(350, over: 9)!))
    }

    @Test(
        "what cannot be a measure is refused, with a way to mend it",
        arguments: [
            ("102", AskedBook.temperature, "must be from 25 to 46 °C", "If it is in °F, write the unit, too."),
            ("3 weeks", AskedBook.temperature, "`weeks` does not measure this", "Give a number in °C"),
            ("38 florins", AskedBook.temperature, "`florins` is no unit that is known here", "Give a number"),
            ("hot", AskedBook.temperature, "`hot` does not begin with a number", "Give a number"),
            ("3 to 4 weeks", AskedBook.howLong, "is a range", "Give one number"),
            ("3-4 weeks", AskedBook.howLong, "is a range", "Give one number"),
            ("a few weeks", AskedBook.howLong, "`few weeks` is no unit", "Give"),
            ("38 39", AskedBook.temperature, "holds two numbers", "Give a number"),
            ("-3 days", AskedBook.howLong, "must be from 0", "Give a number"),
            ("99999999999999999999999999999999999999999", AskedBook.howLong, "too many digits", "Give a number"),
            ("1/0 days", AskedBook.howLong, "too many digits", "Give a number"),
        ])
    func refusedMeasures(_ text: String, _ finding: Finding.Index, _ message: String, _ help: String) {
        expectMisread(text, finding, message, help)
    }

    @Test(
        "an option by its number, id, name, synonym or how it begins",
        arguments: [("1", 0), ("female", 0), ("FEMALE", 0), ("woman", 0), ("2", 1), ("Male", 1), ("fem", 0)])
    func options(_ text: String, _ place: Int) throws {
        #expect(try reader.read(text, for: AskedBook.sex).answer == .option(place))
    }

    @Test("an option that does not exist is refused with the nearest one")
    func unknownOption() {
        expectMisread("femal e", AskedBook.sex, "is none of the answers", "Did you mean “Female”?")
        expectMisread("4", AskedBook.sex, "`4` is none of the answers", "Give the number or the name")
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
        ])
    func lists(_ text: String, _ truths: [Truth]) throws {
        #expect(try reader.read(text, for: AskedBook.sites).answer == .options(truths))
    }

    @Test("a list that takes names recognises medicines, and says what it does not know")
    func names() throws {
        let known = try reader.read("Lasix 40 mg tablet, atorvastatin", for: AskedBook.medications)
        #expect(known.answer == .options([.present, .present]) && known.notes.isEmpty)
        let half = try reader.read("Lasix, Fantasol", for: AskedBook.medications)
        #expect(half.answer == .options([.unknown, .present]))
        #expect(half.notes == ["This rule book does not know `Fantasol`. What is not named is taken as not known."])
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
        #expect(book.words(for: .quantity(Exact(39)), to: AskedBook.temperature) == "39 °C")
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
