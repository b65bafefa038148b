// What a dialogue says back of an answer, how it keeps it, and the way back.

import Evaluation
import Interviewing
import JSONText
import PatientRecords
import RuleModel
import Testing

extension DialogueTests {
    /// A dialogue that begins with a patient's file.
    private func talk(with json: String) throws -> Talk {
        var talk = Talk()
        let patient = try Patient(json: json, for: AskedBook.book)
        let forms = GivenForms(json: Array(json.utf8), for: AskedBook.book)
        talk.dialogue = Dialogue(Interview(Assessor(AskedBook.book)), patient: patient, asGiven: forms)
        talk.note(talk.dialogue.begin())
        return talk
    }

    /// What a dialogue would save.
    private func saved(_ dialogue: Dialogue) -> String {
        String(decoding: dialogue.patient.json(for: dialogue.book, .compact, asGiven: dialogue.forms), as: UTF8.self)
    }

    // MARK: Said back

    @Test(
        "an answer that is not typed in just these words is said back in words",
        arguments: [
            (["2"], "Taken as High fever; no to the rest."),
            (["2 3?"], "Taken as High fever; not sure of Stiff neck; no to the rest."),
            (["2?"], "Taken as not sure of High fever; no to the rest."), (["nope"], "Taken as none."),
            (["maybe"], "Taken as not sure."), (["all of these"], "Taken as all of them."),
            (["stiff  NECK?"], "Taken as not sure of Stiff neck; no to the rest."), (["none", "1"], "Taken as Calf."),
            (["none", "1, 3"], "Taken as Calf and Back."), (["none", "lower leg"], "Taken as Calf."),
            (["none", "nowhere"], "Taken as none."), (["each", "nah"], "Taken as no."),
            (["each", "+"], "Taken as yes."), (["each", "dunno"], "Taken as not sure."),
            (["none", "calf?"], "Taken as not "),
        ])
    func saidBack(lines: [String], words: String) {
        var talk = Talk()
        for line in lines { talk.say(line) }
        #expect(talk.last.contains(words), "\(talk.last)")
    }

    @Test(
        "an answer in just these words is not said again",
        arguments: [
            ["none"], ["Not sure."], ["stiff neck"], ["high fever and stiff neck"], ["none", "Calf"],
            ["none", "calf and foot"], ["each", "yes"], ["each", "No"],
        ])
    func notSaidAgain(lines: [String]) {
        var talk = Talk()
        for line in lines { talk.say(line) }
        #expect(!talk.last.contains("Taken as"), "\(talk.last)")
    }

    @Test("an option of a choice is said back by its label where its number or another name was typed")
    func choiceSaidBack() throws {
        for (text, words) in [("1", "Taken as Female."), ("man", "Taken as Male."), ("idk", "Taken as not sure.")] {
            var talk = try talk(with: #"{"sex": "female"}"#)
            for line in ["answers", "1", text] { talk.say(line) }
            #expect(talk.last.contains(words), "\(talk.last)")
        }
        var talk = try talk(with: #"{"sex": "female"}"#)
        for line in ["answers", "1", "male"] { talk.say(line) }
        #expect(!talk.last.contains("Taken as") && talk.answer(AskedBook.sex) == .option(1))
    }

    // MARK: Kept as given

    @Test(
        "what a file says is saved as it says it: units, and names that nobody recognises",
        arguments: [
            #"{"temperature":{"value":101.3,"unit":"[degF]"}}"#, #"{"how_long":{"value":8,"unit":"wk"}}"#,
            #"{"weight":{"value":150,"unit":"[lb_av]"}}"#, #"{"temperature":38.5}"#,
            #"{"temperature":{"value":100.12345678912,"unit":"[degF]"}}"#, #"{"temperature":38.12345678912}"#,
            #"{"medications":["xyz"]}"#, #"{"medications":["statins","xyz"]}"#,
            #"{"medications":{"present":["xyz"],"absent":["statins"]}}"#,
            #"{"medications":["stopped lasix"]}"#, #"{"medications":["atorvastatin?"]}"#,
            #"{"medications":{"present":["diuretics","xyz 20 mg","abc"],"absent":["statins"]}}"#,
            #"{"sites":{"present":[],"absent":[]}}"#, #"{"sites":["calf"],"medications":[]}"#,
        ])
    func savedAsGiven(json: String) throws {
        #expect(saved(try talk(with: json).dialogue) == json)
    }

    @Test("a file in other words is saved with the same meaning and the same warnings")
    func savedMeansTheSame() throws {
        for names in [
            #"["Lasix 40 mg","xyz"]"#, #"["xyz","atorvastatin"]"#, #"{"present":["xyz","lasix"]}"#,
            #"["lasix?","atorvastatin"]"#, #"["stopped lasix and atorvastatin"]"#, #"["no lasix"]"#, #"["statins"]"#,
        ] {
            let given = try Patient(json: #"{"medications":\#(names)}"#, for: AskedBook.book)
            let again = try Patient(
                json: saved(try talk(with: #"{"medications":\#(names)}"#).dialogue), for: AskedBook.book)
            #expect(again.answers == given.answers, "\(names)")
            #expect(again.warnings.map(\.message) == given.warnings.map(\.message), "\(names)")
        }
    }

    @Test("an answer given anew takes the unit, the names and the warnings of the file with it")
    func answeredAnew() throws {
        var talk = try talk(
            with: #"{"temperature":{"value":101.3,"unit":"[degF]"},"medications":["statins","xyz"]}"#)
        talk.say("answers")
        #expect(talk.last.contains("Body temperature: 101.3 °F (38.5 °C)"))
        #expect(talk.last.contains("Medicines: Statin; the rest not known; not understood as a whole: `xyz`"))
        #expect(talk.dialogue.patient.warnings.count == 1)
        // What was changed comes last in the list.
        for line in ["1", "38", "answers", "1", "lasix"] { talk.say(line) }
        #expect(saved(talk.dialogue) == #"{"temperature":38,"medications":["diuretics"]}"#)
        #expect(talk.dialogue.patient.warnings.isEmpty)
    }

    @Test(
        "a name that nobody recognises is kept as it was typed, beside what was understood, and warned of",
        arguments: [
            ("atorvastatin, \"xyz\"", #"["statins","xyz"]"#), ("xyz", #"["xyz"]"#),
            ("lasix and \"xyz\"", #"["diuretics","xyz"]"#), ("lasix and xyz", #"["lasix and xyz"]"#),
            ("lasix; “xyz abc”, atorvastatin", #"["statins","diuretics","xyz abc"]"#),
            ("stopped lasix and atorvastatin", #"["stopped lasix and atorvastatin"]"#),
            ("lasix (stopped", #"["lasix (stopped"]"#), ("xyz :-(", #"["xyz :-("]"#),
        ])
    func typedNames(text: String, kept: String) throws {
        var talk = try talk(with: #"{"medications":[]}"#)
        for line in ["answers", "1", text] { talk.say(line) }
        #expect(saved(talk.dialogue) == #"{"medications":\#(kept)}"#, "\(talk.last)")
        #expect(!talk.dialogue.patient.warnings.isEmpty)
        let again = try Patient(json: saved(talk.dialogue), for: AskedBook.book)
        #expect(again.answers == talk.dialogue.patient.answers && again.warnings == talk.dialogue.patient.warnings)
    }

    // MARK: The way back

    @Test("back at an emergency goes to the answer that made it one, wherever it was given")
    func backToTheAnswer() {
        // The first question is answered anew from the list of answers.
        var talk = Talk("each", "no", "no", "calf", "1", "yes")
        #expect(talk.last.contains("!!"))
        talk.say("back")
        #expect(talk.last.contains("Chest pain?") && talk.last.contains("Your answer so far: yes"), "\(talk.last)")
        talk.say("no")
        #expect(!talk.last.contains("!!") && talk.answer(AskedBook.chestPain) == .absent)
        // The first question is answered anew by going back to it.
        talk = Talk("none", ":back", "1", "back")
        #expect(talk.last.contains("Is any of these there?"), "\(talk.last)")
        // From the list of answers, too.
        talk = Talk("each", "no", "no", "calf", "1", "yes", "answers", "back")
        #expect(talk.last.contains("Chest pain?") && talk.last.contains("Your answer so far: yes"), "\(talk.last)")
    }

    @Test("the list of answers has each answer once, also where one was changed from it")
    func listedOnce() {
        let talk = Talk("none", "calf", "1", "not sure", "answers")
        #expect(talk.last.components(of: "Chest pain: ") == 1, "\(talk.last)")
    }

    @Test("why and ? are understood wherever nothing is asked", arguments: [["answers"], [""], ["answers", ""]])
    func explainedElsewhere(lines: [String]) {
        for word in ["why", ":why", "Why?", "why."] {
            var talk = Talk("1")
            for line in lines + [word] { talk.say(line) }
            #expect(talk.last.contains("It follows from “Chest pain: yes”."), "\(word): \(talk.last)")
        }
        for word in ["?", "help", ":help", "h"] {
            var talk = Talk("1")
            for line in lines + [word] { talk.say(line) }
            #expect(!talk.last.contains("! ") && talk.last.lowercased().contains("an empty line"), "\(talk.last)")
        }
        var talk = Talk("none", "calf")
        for line in ["why", "?", "answers"] {
            talk.say(line)
            #expect(!talk.last.contains("! "), "\(talk.last)")
        }
    }

    @Test(
        "a line break is no part of an answer",
        arguments: ["calf\rstiff neck", "1\u{2028}2", "none\u{85}1", "no\u{B}no"])
    func lineBreaks(text: String) {
        let talk = Talk(text)
        #expect(talk.last.contains("A line break is no part of an answer"))
        #expect(talk.answer(AskedBook.chestPain) == .notAsked)
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
