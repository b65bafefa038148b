// The dialogue, line by line, without a terminal.

import Evaluation
import Interviewing
import RandomBooks
import RuleModel
import Testing
import Wording

@Suite("The dialogue")
struct DialogueTests {
    /// A dialogue and all that it said.
    struct Talk {
        var dialogue = Dialogue(Interview(Assessor(AskedBook.book)))
        var last = ""
        var deed: Dialogue.Deed?

        init(_ lines: String...) {
            note(dialogue.begin())
            for line in lines { say(line) }
        }

        mutating func note(_ turn: Dialogue.Turn) {
            last = Said.text(turn.said, .init(style: .plain, width: 10_000))
            deed = turn.deed
        }

        mutating func say(_ line: String?) { note(dialogue.take(line)) }

        func answer(_ finding: Finding.Index) -> Answer { dialogue.patient[finding] }
    }

    @Test("related yes/no questions are one list, answered by numbers, names, none or not sure")
    func list() {
        var talk = Talk()
        #expect(talk.last.contains("Is any of these there?") && talk.last.contains("2. High fever?"))
        talk.say("2, stiff neck?")
        #expect(talk.answer(AskedBook.highFever) == .present)
        #expect(talk.answer(AskedBook.stiffNeck) == .unsure)
        #expect(talk.answer(AskedBook.chestPain) == .absent)
        for (text, answer) in [("none", Answer.absent), ("not sure", .unsure), ("all", .present)] {
            #expect(Talk(text).answer(AskedBook.chestPain) == answer)
        }
        #expect(Talk("yes").last.contains("does not say which of them"))
        #expect(Talk("7").last.contains("no number 7"))
        #expect(Talk("elbow").last.contains("`elbow` is none of the answers"))
    }

    @Test("each asks the list one by one")
    func each() {
        var talk = Talk("each")
        #expect(talk.last.contains("Chest pain?") && !talk.last.contains("High fever?"))
        talk.say("no")
        #expect(talk.last.contains("High fever?"))
    }

    @Test("an emergency is shown at once, with the choice to go on")
    func emergency() {
        var talk = Talk("1")
        #expect(talk.last.contains("!!") && talk.last.contains("Chest pain. It can be dangerous."))
        talk.say("perhaps")
        #expect(talk.last.contains("Say go on"))
        talk.say("go on")
        #expect(talk.last.contains("Where it is?"))
        #expect(Talk("1", "").last.contains("Keep this?"))
    }

    @Test("at an emergency a slip is taken back, as everywhere")
    func emergencyTakenBack() {
        var talk = Talk("1", "why")
        #expect(talk.last.contains("It follows from “Chest pain: yes”."))
        talk.say("?")
        #expect(talk.last.contains("back goes to the question before"))
        talk.say("answers")
        #expect(talk.last.contains("1. Chest pain: yes"))
        talk.say("1")
        #expect(talk.last.contains("Your answer so far: yes"))
        talk.say("no.")
        #expect(talk.answer(AskedBook.chestPain) == .absent && talk.last.contains("Where it is?"))
        talk = Talk("1", ":back")
        #expect(talk.last.contains("Chest pain: yes") && talk.last.contains("Is any of these there?"))
        talk.say("none")
        #expect(!talk.last.contains("!!") && talk.last.contains("Where it is?"))
    }

    @Test("an emergency that is still one after going back is shown again, and so is a later one")
    func emergencyAgain() {
        var talk = Talk("1", "back", "")
        #expect(talk.last.contains("!!"))
        talk.say("b")
        talk.say("none")
        for line in ["back", "1"] { talk.say(line == "back" ? ":back" : line) }
        #expect(talk.last.contains("!!"))
        talk.say("answers")
        talk.say("go on")
        #expect(talk.last.contains("!!"))
    }

    @Test("a number is kept in the unit that was typed")
    func typedUnit() {
        let talk = Talk("2? 3", "102.2 F", "answers")
        #expect(talk.last.contains("Body temperature: 102.2 °F (39 °C)"))
        #expect(
            talk.dialogue.measured[AskedBook.temperature] == MeasuredNumber(Rational(decimal: "102.2")!, unit: "[degF]")
        )
    }

    @Test("back asks the question before again, and changing it keeps what came later")
    func back() {
        var talk = Talk("none", "calf", "back")
        #expect(talk.last.contains("Your answer so far: Calf"))
        talk.say(":back")
        #expect(talk.last.contains("Chest pain: no"))
        talk.say("2")
        #expect(talk.answer(AskedBook.highFever) == .present)
        #expect(talk.answer(AskedBook.sites) == .options([.present, .absent, .absent, .absent]))
    }

    @Test("a word that is an answer here is one: back is a part of the body")
    func backIsAnAnswer() {
        var talk = Talk("none")
        #expect(talk.last.contains("3. Back"))
        talk.say("?")
        #expect(talk.last.contains(":back (here “back” is an answer)"))
        talk.say("back")
        #expect(talk.answer(AskedBook.sites) == .options([.absent, .absent, .present, .absent]))
    }

    @Test("the first question has none before it; an empty line is no answer, but keeps one")
    func first() {
        #expect(Talk("back").last.contains("This is the first question"))
        #expect(Talk("").last.contains("skip to leave this out"))
        let talk = Talk("none", ":back", "")
        #expect(talk.answer(AskedBook.chestPain) == .absent && talk.last.contains("Where it is?"))
    }

    @Test("help explains the question, why says what waits for it")
    func helpAndWhy() {
        #expect(Talk("?").last.contains("Answer for each.") && Talk("help").last.contains("1. About chest pain."))
        let why = Talk("why").last
        #expect(why.contains("They can be dangerous.") && why.contains("“Chest pain”"))
    }

    @Test("what is skipped is not asked again, stays open and can be answered later")
    func skip() {
        var talk = Talk("skip")
        // It could still tell that the fever is high.
        #expect(talk.last.contains("Body temperature?"))
        for line in ["skip", "none", "no"] { talk.say(line) }
        #expect(talk.last.contains("“Chest pain”, “Body temperature”, “High fever”, “Stiff neck”"))
        #expect(talk.last.contains("1. Where it is: none"))
        #expect(talk.answer(AskedBook.chestPain) == .notAsked)
    }

    @Test("an answer that contradicts an earlier one is explained and not taken")
    func refused() {
        var patient = Patient(for: AskedBook.book)
        patient[AskedBook.temperature] = .quantity(Rational(36))
        patient[AskedBook.highFever] = .absent
        var talk = Talk()
        talk.dialogue = Dialogue(Interview(Assessor(AskedBook.book)), patient: patient)
        talk.note(talk.dialogue.begin())
        talk.say("answers")
        talk.say("1")
        talk.say("104 F")
        #expect(talk.last.contains("“Body temperature: 40 °C” cannot be true together with what you said before"))
        #expect(talk.last.contains("“High fever: no”") && talk.last.contains("Body temperature?"))
        #expect(talk.answer(AskedBook.temperature) == .quantity(Rational(36)))
    }

    @Test("the end shows the answers to check; a number changes one")
    func check() {
        var talk = Talk("none", "calf")
        #expect(talk.last.contains("There is nothing more to ask.") && talk.last.contains("1. Chest pain: no"))
        talk.say("1")
        #expect(talk.last.contains("Your answer so far: no"))
        talk.say("yes")
        #expect(talk.last.contains("!!"))
        talk.say("")
        #expect(talk.last.contains("Keep this?"))
    }

    @Test("units are taken as written and shown as taken")
    func units() {
        var talk = Talk("2? 3", "102.2 F")
        #expect(talk.answer(AskedBook.temperature) == .quantity(Rational(39)))
        #expect(talk.last.contains("Taken as 102.2 °F (39 °C).") && talk.last.contains("!!"))
        talk = Talk("2? 3", "102")
        #expect(talk.last.contains("If it is in °F, write the unit, too."))
    }

    @Test("the end of input ends with the result so far")
    func endOfInput() {
        var talk = Talk("none")
        talk.say(nil)
        #expect(talk.dialogue.isOver && talk.last.contains("rule book random"))
    }

    @Test("a patient is saved, and no file replaced unasked")
    func savePatient() {
        var talk = Talk("1", "", "p.json")
        #expect(talk.deed == .savePatient(path: "p.json", mayChange: false))
        talk.note(talk.dialogue.done(talk.deed!, .exists))
        #expect(talk.last.contains("`p.json` is there already. Replace it?"))
        talk.say("no")
        #expect(talk.last.contains("Nothing was written") && talk.deed == nil)
        talk.say("save p.json")
        talk.note(talk.dialogue.done(talk.deed!, .exists))
        talk.say("yes")
        #expect(talk.deed == .savePatient(path: "p.json", mayChange: true))
        talk.note(talk.dialogue.done(talk.deed!, .failed("no space left")))
        #expect(talk.last.contains("Not saved: no space left."))
        talk.say("p.txt")
        #expect(talk.last.contains("neither in .json nor in .lua"))
        talk.say("")
        #expect(talk.dialogue.isOver)
    }

    @Test("a scenario is saved only if it is what should happen")
    func saveScenario() {
        var talk = Talk("1", "", "s.lua", "chest pain by itself")
        #expect(talk.last.contains("urgency level_2") && talk.last.contains("“Chest pain”"))
        #expect(talk.last.contains("Is this what should happen?"))
        talk.say("hm")
        #expect(talk.last.contains("Say yes or no"))
        talk.say("no")
        #expect(talk.deed == nil && talk.last.contains("Not saved"))
        talk.say("s.lua")
        talk.say("chest pain by itself")
        talk.say("yes")
        #expect(talk.deed == .saveScenario(path: "s.lua", name: "chest pain by itself", mayChange: false))
    }

    @Test("any lines in any order leave it in a state that goes on or ends")
    func anyLines() {
        let lines = [
            "", "none", "1", "2?", "each", "yes", "no", "back", ":back", "skip", "why", "?", "answers", "result",
            "go on",
            "not sure", "39", "104 F", "calf", "x.json", "x.lua", "stop", "3 weeks",
        ]
        var random = SplitMix64(seed: 5)
        for _ in 0..<300 {
            var talk = Talk()
            for _ in 0..<40 where !talk.dialogue.isOver {
                talk.say(random.pick(lines))
                if let deed = talk.deed {
                    talk.note(talk.dialogue.done(deed, random.pick([.saved("there"), .exists, .failed("no")])))
                }
            }
            talk.say(nil)
            #expect(talk.dialogue.isOver)
        }
    }
}
