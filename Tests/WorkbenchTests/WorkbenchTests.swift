// What each line of a session does.

import RuleModel
import Testing
import Workbench

@Suite("a session")
struct WorkbenchTests {
    let world = MemoryWorld()

    /// What a fresh session says to some lines, the last one's text.
    func said(_ lines: String...) throws -> String {
        var workbench = try WorkbenchSession(in: world)
        return lines.map { workbench.text($0) }.last ?? ""
    }

    // MARK: Answers

    @Test(
        "an answer is typed in many ways",
        arguments: [
            ("stiff_neck yes", "Stiff neck: yes"), ("Stiff Neck: YES", "Stiff neck: yes"),
            ("stiff-neck = no", "Stiff neck: no"), ("neck will not bend y", "Stiff neck: yes"),
            ("no stiff neck", "Stiff neck: no"), ("stiff neck not sure", "Stiff neck: not sure"),
            ("stiff neck is present", "Stiff neck: yes"), ("set stiff_neck yes", "Stiff neck: yes"),
            ("calf yes", "Where the spasm is: Calf; the rest not known"),
            ("sole yes", "Where the spasm is: Foot; the rest not known"),
            ("spasm_sites calf, sole", "Where the spasm is: Calf and Foot"),
            ("spasm_sites none", "Where the spasm is: none"),
            ("sex female", "Sex: Female"), ("male yes", "Sex: Male"), ("sex 2", "Sex: Male"),
            ("temperature 39.20", "Body temperature: 39.2 °C"),
            ("body temperature is 102 F", "Body temperature: 102 °F (about 38.89 °C)"),
            ("medications Lipitor, \"Xyz\"", "Medicines: Statin and Xyz"), ("lipitor yes", "Medicines: Statin"),
        ])
    func answers(line: String, told: String) throws {
        #expect(try said(line).split(separator: "\n").first.map { String($0) } == told)
    }

    @Test("of a list one option is taken back, and the others stay")
    func options() throws {
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("spasm_sites calf, foot")
        #expect(workbench.text("calf no").hasPrefix("Where the spasm is: Foot\n"))
        #expect(workbench.text("unset foot").hasPrefix("Where the spasm is: not Calf; the rest not known\n"))
        #expect(workbench.text("unset spasm_sites").hasPrefix("Where the spasm is: not asked\n"))
    }

    @Test("a name alone tells what is known of it, and how it is answered")
    func alone() throws {
        #expect(try said("stiff neck") == "Stiff neck: not asked\n  Answer yes, no or not sure.\n")
        #expect(try said("points_of_it") == "Points: worked out by the rule book\n")
    }

    @Test("what cannot be an answer changes nothing; a number beyond the limits is not said again")
    func refusals() throws {
        var workbench = try WorkbenchSession(in: world)
        for (line, words) in [
            ("stiff neck blurb", "! this is no answer to `stiff_neck`"),
            ("temperature 400", "! `temperature` must be"), ("sex both", "! this is no answer to `sex`"),
            ("points_of_it 3", "! `points_of_it` is worked out by the rule book"),
            ("spasm_sites elbow", "! this is no answer to `spasm_sites`"),
        ] {
            let text = workbench.text(line)
            #expect(text.hasPrefix(words), "\(text)")
            #expect(!text.contains("400"))
        }
        #expect(workbench.answered.isEmpty)
        #expect(workbench.run("undo").trouble != nil)
    }

    @Test("answers that cannot be true together are refused, and what was before stays")
    func contradiction() throws {
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("temperature 39.5")
        let reply = workbench.run("high fever no")
        #expect(reply.trouble?.kind == .badAnswer)
        #expect(reply.trouble?.lines.first == "these answers cannot be true together: `high_fever`, `temperature`")
        #expect(workbench.answered == ["temperature"])
    }

    @Test("an unknown word has the nearest one suggested")
    func unknownWord() throws {
        #expect(
            try said("stif_neck yes") == "! nothing here begins with `stif_neck`\n  help: did you mean `stiff_neck`?\n")
        #expect(try said("reloda").contains("did you mean `reload`?"))
        #expect(try said("help relod") == "! there is no verb `relod`\n  help: did you mean `reload`?\n")
    }

    // MARK: The result

    @Test("the result is one line, with what it was before where that differs, and what else has changed")
    func result() throws {
        var workbench = try WorkbenchSession(in: world)
        #expect(
            workbench.text("stiff neck yes") == """
                Stiff neck: yes
                = self_care to emergency: 2 red flags not ruled out

                """)
        #expect(
            workbench.text("temperature 39.5") == """
                Body temperature: 39.5 °C
                = self_care to emergency → emergency: Stiff neck with a high fever
                  + red flag: Stiff neck with a high fever (rules.lua:1)

                """)
        #expect(
            workbench.text("stiff neck no") == """
                Stiff neck: no
                = emergency → self_care to prompt: 1 red flag not ruled out
                  - red flag: Stiff neck with a high fever (rules.lua:1)

                """)
        #expect(
            workbench.text("everything else no") == """
                everything else: no
                = self_care to prompt → self_care: no red flag

                """)
        #expect(
            workbench.text("fatigue yes") == """
                Tiredness: yes
                = self_care: no red flag
                  + supported cause: Being tired
                  + advice: Rest a while.

                """)
    }

    @Test("whatif tells the difference and changes nothing")
    func whatIf() throws {
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("stiff neck yes")
        #expect(workbench.text("whatif temperature 40; calf yes").contains("Emergency"))
        #expect(workbench.answered == ["stiff_neck"])
        #expect(workbench.text("whatif fatigue").hasPrefix("! `whatif` needs an answer"))
        // It says what it took.
        let said = workbench.text("whatif temperature 104 F; calf yes")
        #expect(said.contains("104 °F (40 °C)\n") && said.contains("Calf"))
    }

    @Test("why and whynot explain the patient of the session")
    func explanations() throws {
        #expect(try said("calf yes", "why").contains("Calf"))
        #expect(try said("stiff neck yes", "whynot neck_and_fever").contains("High fever"))
        #expect(try said("whynot Stiff neck with a high fever") == said("whynot neck_and_fever"))
        #expect(try said("whynot nothing_such").hasPrefix("! "))
    }

    // MARK: Looking around

    @Test("findings, rules and causes list what is known")
    func lists() throws {
        #expect(try said("findings") == "no answers\n")
        #expect(try said("calf yes", "findings") == "Where the spasm is: Calf; the rest not known [spasm_sites]\n")
        #expect(
            try said("temperature 39.5", "findings") == """
                Body temperature: 39.5 °C [temperature]
                  so High fever: yes [high_fever]

                """)
        #expect(try said("findings neck") == "Stiff neck: not asked [stiff_neck]\n")
        #expect(
            try said("calf yes", "rules") == """
                raised: 1
                  - Calf (prompt, rules.lua:5) [calf]

                not ruled out: 1
                  - Stiff neck with a high fever (emergency, rules.lua:1) [neck_and_fever]

                """)
        #expect(try said("fatigue yes", "causes") == "supported: 1\n  - Being tired, 6 points [tired]\n")
        #expect(try said("show rest").hasPrefix("advice rest (rules.lua:9)\n"))
        #expect(try said("show Stiff neck").hasPrefix("finding stiff_neck (findings.lua:1)\n"))
    }

    @Test("a search looks through ids, titles and texts, and what is called so comes first")
    func search() throws {
        let found = try said("? neck").split(separator: "\n").map { String($0) }
        #expect(found.first == "  - finding stiff_neck: Stiff neck (findings.lua:1)")
        #expect(found.count == 2)
        #expect(try said("?lipitor").contains("choices medications"))
        #expect(try said("? zebra") == "! nothing in the rule book speaks of `zebra`\n")
    }

    @Test(
        "lua calculates with the answers, and tells whether a condition holds",
        arguments: [
            ("lua 70 / 1.75 ^ 2", "22.857142857"), ("lua temperature * 2", "79"),
            ("lua points_of_it + 1", "! `points_of_it` has no value yet"),
            ("lua stiff_neck", "holds: Stiff neck"), ("lua absent(stiff_neck)", "does not hold: Stiff neck"),
            ("lua any { fatigue, calf }", "! there is no finding or pattern `calf`"),
            ("lua temperature:at_least(102, \"[degF]\")", "holds: Body temperature at least"),
            ("lua all { stiff_neck, fatigue }", "not known: needs Tiredness"), ("lua sex", "! `sex` has no value yet"),
            ("lua 1 +", "! "), ("lua os.exit()", "! "), ("lua stiff_neck and fatigue", "! `fatigue` has no value yet"),
        ])
    func lua(line: String, told: String) throws {
        let text = try said("temperature 39.5", "stiff neck yes", line)
        #expect(text.hasPrefix(told), "\(text)")
    }

    // MARK: Files

    @Test("what is saved can be opened again, word for word")
    func savedAndOpened() throws {
        var workbench = try WorkbenchSession(in: world)
        world.files["in.json"] =
            #"{"id": 7, "temperature": {"value": 103.10, "unit": "[degF]"}, "medications": ["Xyz 20 mg"], "stiff_neck": null, "spasm_sites": {"absent": ["calf"]}}"#
        #expect(workbench.text("open in.json").hasPrefix("4 answers of `in.json`\n"))
        #expect(workbench.text("save out.json") == "saved in `out.json`\n")
        #expect(
            world.files["out.json"] == """
                {
                  "id": 7,
                  "stiff_neck": null,
                  "temperature": {
                    "value": 103.10,
                    "unit": "[degF]"
                  },
                  "spasm_sites": {
                    "absent": [
                      "calf"
                    ]
                  },
                  "medications": [
                    "Xyz 20 mg"
                  ]
                }

                """)
        #expect(workbench.text("open none.json") == "! `none.json` cannot be read: no such file or directory\n")
        world.files["bad.json"] = #"{"stif_neck": true}"#
        #expect(workbench.text("open bad.json").hasPrefix("! bad.json:1:2: error[unknown-key]"))
        #expect(workbench.answered.count == 4)
    }

    @Test("everything else, answered with no, is written out")
    func savedRest() throws {
        var workbench = try WorkbenchSession(in: world)
        for line in ["stiff neck yes", "fatigue unsure", "everything else no", "save out.json"] {
            _ = workbench.run(line)
        }
        #expect(world.files["out.json"]?.contains("\"high_fever\": false") == true)
        #expect(world.files["out.json"]?.contains("\"fatigue\": null") == true)
        #expect(world.files["out.json"]?.contains("\"sex\"") == false)
    }

    @Test("compare holds the result beside another patient's, and another rule book's")
    func comparing() throws {
        world.files["other.json"] = #"{"stiff_neck": true, "high_fever": true}"#
        for (name, text) in smallBook { world.files["strict/" + name] = text }
        world.files["strict/rules.lua"]! +=
            "red_flag \"any_neck\" { title = \"Any neck\", when = stiff_neck, "
            + "urgency = emergency, because = \"b\", editorial = \"e\" }"
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("stiff neck yes")
        #expect(
            workbench.text("compare other.json") == """
                here: self_care to emergency: 2 red flags not ruled out
                there: emergency: Stiff neck with a high fever
                  answers there: High fever: yes
                  + red flag: Stiff neck with a high fever (rules.lua:1)

                """)
        #expect(workbench.text("compare strict").contains("there: emergency: Any neck\n"))
    }

    // MARK: Scenarios and the rule book

    @Test("a scenario is saved after a yes, and `test` runs it")
    func savedScenario() throws {
        world.answers = ["no", "yes"]
        var workbench = try WorkbenchSession(in: world)
        for line in ["stiff neck yes", "temperature 102.2 [degF]", "medications Xyz", "everything else no"] {
            _ = workbench.run(line)
        }
        #expect(workbench.text("save scenario both \"signs\"") == "not saved\n")
        #expect(world.book["scenarios_saved.lua"] == nil)
        #expect(workbench.text("save scenario both \"signs\"") == "saved: scenarios_saved.lua:3; `test` runs it\n")
        #expect(
            world.book["scenarios_saved.lua"] == """
                -- Scenarios saved from the workbench (`triage repl`).

                scenario "both \\"signs\\"" {
                  given  = {
                    stiff_neck = yes,
                    temperature = { value = 102.2, unit = "[degF]" },
                    medications = { "Xyz" },
                    everything_else = no,
                  },
                  expect = { urgency = emergency, red_flags = { "neck_and_fever" } },
                }

                """)
        #expect(workbench.text("test signs") == "1 scenario came out as expected\n")
        #expect(workbench.text("save scenario both \"signs\"").hasPrefix("! there is a scenario of that name already"))
        world.book["rules.lua"] = world.book["rules.lua"]!.split(separator: "emergency").joined(separator: "prompt")
        #expect(workbench.text("reload").contains("= emergency → prompt: Stiff neck with a high fever"))
        let failed = workbench.run("test signs")
        #expect(failed.trouble?.kind == .answerIsBad && failed.text.contains("`urgency` must be"))
    }

    @Test("a scenario whose result is a range expects the range")
    func savedRange() throws {
        world.answers = ["yes"]
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("calf yes")
        _ = workbench.run("save scenario a range")
        #expect(world.asked.first?.contains("urgency = { at_least = prompt, at_most = emergency }") == true)
        #expect(workbench.text("test a range") == "1 scenario came out as expected\n")
    }

    @Test("edit opens the place of a rule, before that of a finding of the same id")
    func editing() throws {
        world.editor = {
            $0.book["rules.lua"] = $0.book["rules.lua"]!.split(separator: "urgency = prompt").joined(
                separator: "urgency = emergency")
        }
        #expect(try said("calf yes", "edit calf").contains("= prompt to emergency → emergency: Calf"))
        #expect(world.edited == ["book/rules.lua:5"])
        #expect(try said("edit nothing_such").hasPrefix("! the rule book has nothing with the id `nothing_such`"))
        world.isCarried = true
        #expect(try said("edit calf").hasPrefix("! this rule book is carried inside the command"))
        #expect(try said("calf yes", "save scenario x").hasPrefix("! this rule book is carried inside the command"))
    }

    @Test("a reload that makes answers impossible together says so, and goes on")
    func impossibleAfterReload() throws {
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("stiff neck yes")
        _ = workbench.run("fatigue no")
        world.book["findings.lua"] = world.book["findings.lua"]!.split(separator: "ask = \"Is your neck stiff?\",")
            .joined(separator: "ask = \"Stiff?\", implies = { fatigue }, editorial = \"e\",")
        #expect(
            workbench.text("reload").contains(
                "= no result: these answers cannot be true together: `stiff_neck`, `fatigue`"))
        #expect(workbench.text("why").hasPrefix("! "))
        #expect(workbench.text("fatigue yes").contains("= no result → self_care to emergency"))
    }

    // MARK: Help and the like

    @Test("help lists every verb, and says more of each")
    func help() throws {
        let list = try said("help")
        for verb in ["unset", "whynot", "save FILE", "lua EXPRESSION", "quit"] { #expect(list.contains(verb)) }
        #expect(try said("help lua").contains("lua 70 / 1.75 ^ 2"))
        #expect(list.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("a comment and an empty line do nothing; history and quit do what they say")
    func others() throws {
        var workbench = try WorkbenchSession(in: world)
        #expect(workbench.text("# a comment") == "" && workbench.text("   ") == "")
        world.entries = ["calf yes", "lua (1 +\n2)"]
        #expect(workbench.text("history") == "    1  calf yes\n    2  lua (1 +\n       2)\n")
        #expect(workbench.run("quit").isLeaving && workbench.run("exit").isLeaving)
        #expect(workbench.text("undo it") == "! `undo` stands alone\n")
        #expect(
            workbench.text("unset")
                == "! `unset` needs something after it\n  help: `unset FINDING`: take an answer back\n")
    }

    @Test(
        "Tab offers what fits the place",
        arguments: [
            ("stif", "stiff_neck "), ("und", "undo "), ("un", "un"), ("stiff_neck y", "yes "),
            ("stiff neck u", "unsure "),
            ("sex f", "female "), ("spasm_sites calf, f", "foot "), ("set tem", "temperature "),
            ("whynot emer", "emergency "),
            ("whynot tir", "tired "), ("show neck", "neck_and_fever "), ("save sc", "scenario "),
            ("open pat", "patient one.json "),
            ("whatif stiff_neck no; fat", "fatigue "), ("everything_else n", "no "), ("help wha", "whatif "),
            ("zzz", ""),
            ("temperature 3", ""), ("ev", "everything_else "),
        ])
    func tab(line: String, insertion: String) throws {
        world.files["patient one.json"] = "{}"
        #expect(try WorkbenchSession(in: world).completion(of: line).insertion == insertion)
    }
}
