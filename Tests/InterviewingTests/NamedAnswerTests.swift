// Answers that name what is asked about: one of several, some of a list, some of a group.

import Interviewing
import RuleLoading
import RuleModel
import Testing

@Suite("Answers that name something")
struct NamedAnswerTests {
    /// A book with options that are called by letters, numbers and words that mean something else.
    private static let rules = """
        rule_book "names" { title = "Names", version = "1", purpose = "p", misuse = "m", audience = "a", authors = { "A" },
          reviewers = { "R" }, disclaimer = "d", editorial = "e",
          urgency = { level "home" { title = "Home", advice = "Rest.", where = "Home" },
                      level "now" { title = "Now", advice = "Call.", where = "Hospital" } } }
        choice "awake" { label = "Awake", ask = "Awake?", options = { option "alert" { label = "Alert", also = { "A" } },
          option "voice" { label = "Voice", also = { "V" } }, option "unresponsive" { label = "No response", also = { "U" } } } }
        choice "pain" { label = "Pain", ask = "Pain?", options = { option "p0" { label = "0" }, option "p1" { label = "1" },
          option "p2" { label = "2" }, option "p3" { label = "3" } } }
        choices "sites" { label = "Sites", ask = "Where?", unlisted = absent, options = {
          option "calf" { label = "Calf", also = { "lower leg" } }, option "foot" { label = "Foot or toes", also = { "foot" } },
          option "belly" { label = "Lower belly or bladder" }, option "back" { label = "Back", also = { "lower back" } },
          option "sick" { label = "Nausea and vomiting" } } }
        choices "pills" { label = "Medicines taken", also = { "medicine", "meds" }, ask = "Which?", unlisted = absent,
          recognise = yes, irrelevant = [[ aspirin, metformin, warfarin, paracetamol, senna and docusate ]], options = {
          option "statins" { label = "Statin", also = { "Zocor", "atorvastatin" } },
          option "steroids" { label = "Steroid medicine", also = { "prednisone", "Symbicort" } },
          option "diuretics" { label = "Diuretic (water pill)", also = { "Lasix", "furosemide" } } } }
        red_flag "f" { title = "F", when = awake:is "unresponsive", urgency = now, because = "b", editorial = "e" }
        """

    private static let book = try? RuleBook(files: [(name: "rules.lua", bytes: Array(rules.utf8))])
    private let book: RuleBook
    private let reader: AnswerReader

    init() throws {
        book = try #require(Self.book)
        reader = AnswerReader(book)
    }

    private func read(_ text: String, for id: String) throws -> AnswerReader.Reading {
        let place = try #require(book.findings.firstIndex { $0.id == id })
        return try reader.read(text, for: Finding.Index(place))
    }

    /// One letter for each option: `y` present, `n` absent, `?` unknown.
    private func letters(_ text: String, for id: String) throws -> String {
        guard case .options(let truths) = try read(text, for: id).answer else { return "no list" }
        return String(truths.map { $0 == .present ? "y" : $0 == .absent ? "n" : "?" })
    }

    private func refusal(_ text: String, for id: String) -> String {
        do {
            let reading = try read(text, for: id)
            return "taken as \(reading.answer)"
        } catch let error as AnswerReader.Misread {
            return error.message + " | " + error.help
        } catch {
            return "\(error)"
        }
    }

    // MARK: Signs and doubt

    @Test(
        "a sign that is no part of a name refuses it",
        arguments: [
            "-calf", "- calf", "!calf", "¬calf", "calf ✗", "calf ❌", "~~calf~~", "[ ] calf", "calf-", "≠calf", "☐ calf",
            "calf ↓", "calf: -", "calf±", "calf (-)", "> calf", "• calf", "calf *", "calf, -foot", "c-alf",
        ])
    func signs(_ text: String) {
        #expect(refusal(text, for: "sites").contains("is none of the answers"), "\(refusal(text, for: "sites"))")
    }

    @Test(
        "a question mark anywhere in a part means not sure",
        arguments: [
            ("calf?", "?????"), ("?calf", "?????"), ("calf (?)", "?????"), ("(calf?)", "?????"), ("\"calf?\"", "?????"),
            ("?? calf", "?????"), ("calf?, foot", "?ynnn"), ("calf and foot?", "y?nnn"), ("1? 2", "?ynnn"),
            ("nausea and vomiting?", "?????"), ("calf ？", "?????"), ("1, 2 ?", "y?nnn"),
        ])
    func doubt(_ text: String, _ letters: String) throws {
        #expect(try self.letters(text, for: "sites") == letters)
    }

    @Test("a choice with a question mark is not sure", arguments: ["A?", "alert?", "?alert", "1?", "alert (?)"])
    func doubtedChoice(_ text: String) throws {
        let reading = try read(text, for: "awake")
        #expect(reading.answer == .unsure && reading.notes.count == 1)
    }

    // MARK: Whole names

    @Test(
        "the book's own names come before the words of an answer",
        arguments: [
            ("U", "awake", 2), ("no response", "awake", 2), ("a", "awake", 0), ("1", "awake", 0), ("0", "pain", 0),
        ])
    func ownNames(_ text: String, _ finding: String, _ option: Int) throws {
        #expect(try read(text, for: finding).answer == .option(option))
    }

    @Test("a number that is one option's name and another's place is asked back", arguments: ["1", "2", "3"])
    func numberedNames(_ text: String) {
        #expect(refusal(text, for: "pain").contains("one by its number, one by its name"))
    }

    @Test(
        "the beginning of a name is none, and is asked about",
        arguments: [
            ("lower", "Lower belly or bladder"), ("nausea", "Nausea and vomiting"), ("cal", "Calf"), ("ba", "numbers"),
        ])
    func beginnings(_ text: String, _ help: String) {
        let refusal = refusal(text, for: "sites")
        #expect(refusal.contains("is none of the answers") && refusal.contains(help), "\(refusal)")
    }

    @Test(
        "in a list that recognises no names nothing stands beside a name",
        arguments: [
            "calf 2", "2 calf", "calf 20 mg", "calf every night", "calf with the foot", "calf/foot",
            "3 5 calf",
        ])
    func strengths(_ text: String) {
        #expect(!refusal(text, for: "sites").hasPrefix("taken"), "\(refusal(text, for: "sites"))")
    }

    @Test(
        "a choice is a whole name alone",
        arguments: ["alert 1", "alert 50%", "alert daily", "alert + 2 L", "alert, voice", "aler"])
    func wholeChoice(_ text: String) {
        #expect(!refusal(text, for: "awake").hasPrefix("taken"), "\(refusal(text, for: "awake"))")
    }

    @Test(
        "lists are parted at commas, semicolons and joining words, names that hold them are not",
        arguments: [
            ("calf, foot", "yynnn"), ("calf and foot", "yynnn"), ("Calf & toes, back", "no"),
            ("nausea and vomiting", "nnnny"),
            ("calf; nausea and vomiting", "ynnny"), ("my calf and the foot", "yynnn"), ("in my lower leg", "ynnnn"),
            ("1,2", "yynnn"), ("calf, 2", "yynnn"), ("3 and calf", "ynynn"), ("1 and 5", "ynnny"),
            ("calf\nfoot", "yynnn"), ("lower back + lower leg", "ynnyn"),
        ])
    func lists(_ text: String, _ letters: String) throws {
        if letters == "no" {
            #expect(refusal(text, for: "sites").contains("`toes` is none of the answers"))
        } else {
            #expect(try self.letters(text, for: "sites") == letters)
        }
    }

    // MARK: No

    @Test(
        "what is denied is absent, and no more than its part is denied",
        arguments: [
            ("not calf", "sites", "n????"), ("foot, no calf", "sites", "nynnn"),
            ("no calf, but foot", "sites", "nynnn"),
            ("no calf but foot", "sites", "nynnn"), ("not calf, not foot", "sites", "nn???"),
            ("no statins, Lasix", "pills", "refused"), ("Lasix, no statins", "pills", "nny"),
            ("no diuretic", "pills", "??n"),
            ("Lasix, no aspirin", "pills", "nny"),
        ])
    func denied(_ text: String, _ finding: String, _ letters: String) throws {
        if letters == "refused" {
            #expect(refusal(text, for: finding).contains("how far the “no” before"))
        } else {
            #expect(try self.letters(text, for: finding) == letters, "\(text)")
        }
    }

    @Test(
        "a no that may reach further, or that denies a member of a class, is asked back",
        arguments: [
            ("no calf and foot", "sites"), ("not calf & foot", "sites"), ("no calf, foot", "sites"),
            ("without calf and foot", "sites"), ("no lower leg", "sites"), ("not lower back", "sites"),
            ("no Lasix", "pills"),
            ("without prednisone", "pills"), ("no Symbicort, but Lasix", "pills"), ("not on Lasix", "pills"),
            ("no Lasix and prednisone", "pills"), ("no atorvastatin", "pills"), ("no calf?", "sites"),
            ("Lasix, no longer", "pills"),
        ])
    func farDenials(_ text: String, _ finding: String) {
        #expect(!refusal(text, for: finding).hasPrefix("taken"), "\(refusal(text, for: finding))")
    }

    @Test(
        "who takes none says so in many ways",
        arguments: [
            "no medicines", "No meds.", "none", "nil", "no medicines at all", "I don't take any medicines", "no, none",
            "not on any medicines", "I take no medicines", "I'm not on any meds", "no regular medicines",
            "none at the moment",
            "not taking any medicines at the moment", "I am on no medicine", "none, thanks",
        ])
    func nothing(_ text: String) throws {
        #expect(try letters(text, for: "pills") == "nnn")
    }

    // MARK: Names of medicines

    @Test(
        "a part that nobody understood leaves every name of the answer unknown",
        arguments: [
            "Lasix, stopped", "Lasix; stopped 2019", "Lasix, d/c 2019, metformin", "Lasix, held", "Lasix, 0 mg",
            "Lasix, 2019",
            "Lasix and stopped", "Lasix + stopped", "stopped aspirin and Lasix",
            "mother takes aspirin and Lasix",
            "allergic to penicillin and Lasix", "stopped: aspirin, Lasix", "Lasix and prednisone, both stopped",
            "used to take xyz and Lasix", "my husband, Lasix", "Lasix, I think", "In the past, Lasix", "~~Lasix~~",
            "Lasix ✗",
            "Lasix, my husband's", "xyz and Lasix", "none, Lasix", "- Lasix; - Zocor", "☐ Lasix",
            "Lasix ?!",
        ])
    func qualified(_ text: String) throws {
        let reading = try read(text, for: "pills")
        #expect(reading.answer == .options([.unknown, .unknown, .unknown]), "\(reading.answer)")
        #expect(!reading.notes.isEmpty)
    }

    @Test(
        "numbers beside names are strengths, and choose no option",
        arguments: [
            ("warfarin 5", "nnn"), ("Lasix 2,5", "nny"), ("metformin 1000, aspirin", "nnn"),
            ("Lasix 40 mg, 1 tablet", "nny"),
            ("3", "nny"), ("Lasix, 5", "nny"), ("warfarin, 3, 4", "nnn"), ("aspirin, 2, metformin, 1", "nnn"),
            ("1, 3", "yny"), ("Lasix 40 mg and Zocor", "yny"), ("senna and docusate, Lasix", "nny"),
        ])
    func numbers(_ text: String, _ letters: String) throws {
        #expect(try self.letters(text, for: "pills") == letters)
    }

    @Test("the first letters of a class are no medicine", arguments: ["stat", "ste", "diur", "aspirin, stat"])
    func firstLetters(_ text: String) throws {
        #expect(try letters(text, for: "pills") == "???")
    }

    @Test(
        "a name in double quotes leaves the others as they are",
        arguments: [
            ("Lasix, \"Fantasol\"", "??y"), ("“Fantasol”, Zocor", "y??"), ("\"stopped Lasix\", Zocor", "y??"),
            ("\"Lasix\"", "nny"),
        ])
    func quoted(_ text: String, _ letters: String) throws {
        #expect(try self.letters(text, for: "pills") == letters)
        #expect(refusal("\"Lasix", for: "pills").contains("a double quote is never closed"))
    }

    @Test("a doubted name that is no option leaves the list open, and the others as they are")
    func doubtedNames() throws {
        #expect(try letters("Lasix, metformin?", for: "pills") == "??y")
        #expect(try letters("Lasix?, metformin", for: "pills") == "nn?")
        #expect(try letters("? Lasix", for: "pills") == "nn?")
        #expect(refusal("Lasix?, no diuretic", for: "pills").contains("both as absent and as not sure"))
    }
}
