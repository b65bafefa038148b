// Which words of a line count, and how what was not understood is told.

import RuleModel
import Testing
import Workbench

extension WorkbenchTests {
    // MARK: One line, one answer

    @Test(
        "brackets of Lua are open until they are closed; quotes and comments hide them to the end of the line",
        arguments: [
            ("lua (1 +", true), ("lua (1)", false), ("lua \"(\"", false), ("lua all {", true), ("lua f(\"}\"", true),
            ("lua \"\\\"(\"", false), (")", false), ("lua '('", false), ("lua f('it\\'s)')", false),
            ("lua 1 -- (", false),
            ("lua f(\"abc\n)", false), ("lua f( -- )\n", true), ("lua {\n(\n)\n}", false),
        ])
    func brackets(entry: String, areOpen: Bool) {
        var brackets = Brackets()
        for line in entry.split(separator: "\n", omittingEmptySubsequences: false) { brackets.read(String(line)) }
        #expect(brackets.areOpen == areOpen)
    }

    @Test(
        "only a line that reads Lua goes on in the next one",
        arguments: [
            ("lua all {", true), ("  LUA (", true), ("medications Lasix (stopped", false), ("? (", false),
            ("whatif calf (", false), ("set stiff_neck [", false), ("# lua (", false), ("save a(b.json", false),
            ("calf {", false), ("luac (", false), ("test (", false), ("save scenario a (", false), ("(", false),
        ])
    func readsLua(line: String, does: Bool) throws {
        #expect(try WorkbenchSession(in: world).readsLua(line) == does)
    }

    @Test(
        "a line break is no part of an answer",
        arguments: [
            "medications Lipitor\rstiff neck yes", "set calf yes\u{2028}foot yes", "calf\nyes", "calf yes\u{85}no",
            "whatif medications Xyz\rcalf yes", "medications Xyz\u{B}abc", "temperature 38\r\n39",
        ])
    func lineBreaks(line: String) throws {
        var workbench = try WorkbenchSession(in: world)
        #expect(workbench.run(line).trouble?.kind == .badAnswer)
        #expect(workbench.answered.isEmpty)
    }

    // MARK: What was understood is kept

    @Test(
        "what was understood of a list is kept as that, and a name that nobody recognises as it was typed",
        arguments: [
            ("statin, \"xyz\"", "Statin and xyz", #"["statin","xyz"]"#),
            ("\"xyz\"; diuretic", "Diuretic and xyz", #"["diuretic","xyz"]"#),
            ("Lipitor 20 mg and \"xyz\"", "Statin and xyz", #"["statin","xyz"]"#),
            ("Lipitor, xyz", "Lipitor, xyz", #"["Lipitor, xyz"]"#),
            ("xyz abc", "xyz abc", #"["xyz abc"]"#), ("Lipitor (stopped", "Lipitor (stopped", #"["Lipitor (stopped"]"#),
            ("1 2", "Statin and Diuretic", #"["statin","diuretic"]"#),
            (
                "stopped Lipitor and diuretic", "stopped Lipitor and diuretic",
                #"["stopped Lipitor and diuretic"]"#
            ),
        ])
    func understood(text: String, told: String, kept: String) throws {
        var workbench = try WorkbenchSession(in: world)
        #expect(workbench.text("medications " + text).hasPrefix("Medicines: \(told)\n"))
        let json = String(decoding: workbench.patientJSON.filter { $0 != 0x0A && $0 != 0x20 }, as: UTF8.self)
        #expect(json == #"{"medications":\#(kept.filter { $0 != " " })}"#)
    }

    @Test("an option that is said after a name that nobody recognises leaves the others unknown")
    func optionBesideUnrecognised() throws {
        world.book["findings.lua"] = world.book["findings.lua"]!.split(separator: "unlisted = unknown").joined(
            separator: "unlisted = absent")
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("medications xyz")
        #expect(workbench.text("statin yes").hasPrefix("Medicines: Statin and xyz\n"))
        #expect(workbench.text("lua medications:includes \"diuretic\"").hasPrefix("not known"))
        #expect(workbench.text("statin no").hasPrefix("Medicines: xyz; not Statin; the rest not known\n"))
        #expect(workbench.text("lua medications:includes \"diuretic\"").hasPrefix("not known"))
        #expect(workbench.text("unset statin").hasPrefix("Medicines: xyz\n"))
        #expect(workbench.text("medications Lipitor, diuretic").hasPrefix("Medicines: Statin and Diuretic\n"))
        #expect(workbench.text("statin no").hasPrefix("Medicines: Diuretic\n"))
    }

    @Test("whatif says what it took, in words")
    func whatIfTaken() throws {
        #expect(
            try said("whatif temperature 104 F; sex 2; 1 yes; calf yes").hasPrefix("! "))
        let text = try said("whatif temperature 104 F; sex 2; medications Lipitor, \"xyz\"; calf y")
        #expect(
            text.hasPrefix(
                """
                if Body temperature: 104 °F (40 °C)
                if Sex: Male
                if Medicines: Statin and xyz

                """), "\(text)")
        #expect(text.contains("`xyz`") && text.contains("if Where the spasm is: Calf; the rest not known\n"))
    }

    // MARK: What was not understood

    @Test(
        "what was not understood is quoted, with the reason",
        arguments: [
            ("stiff neck blurb", "! this is no answer to `stiff_neck`: `blurb` is neither yes nor no"),
            ("sex both", "! this is no answer to `sex`: `both` is none of the answers"),
            ("spasm_sites elbow", "! this is no answer to `spasm_sites`: `elbow`"),
            ("spasm_sites calf, elbow", "! this is no answer to `spasm_sites`: `elbow`"),
            ("calf blue", "! this is no answer to `calf`, one of `spasm_sites`: `blue` is neither yes nor no"),
            ("male blue", "! this is no answer to `male`, one of `sex`: `blue` is neither yes nor no"),
            ("whatif sex both", "! this is no answer to `sex`: `both`"),
            ("temperature abc", "! this is no answer to `temperature`: `abc`"),
        ])
    func quoted(line: String, told: String) throws {
        let text = try said(line)
        #expect(text.hasPrefix(told), "\(text)")
    }

    @Test("nothing that is said again steers a terminal")
    func echoes() throws {
        for line in [
            "stiff neck \u{1B}[31mx", "sex a\u{202E}b", "spasm_sites \u{200B}x", "\u{1B}[2J yes", "calf \u{9B}1m",
            "medications x\u{1B}]0;y\u{7}", "whatif medications \u{202E}x", "open \u{1B}x", "show \u{202E}",
            "unset \u{1B}", "? \u{1B}x", "help \u{1B}x", "temperature \u{1B}38", "test \u{1B}", "edit \u{1B}",
            "whynot \u{1B}", "lua \u{1B}(", "why \u{1B}", "compare \u{1B}", "save scenario", "findings \u{1B}",
        ] {
            let text = try said(line)
            let hidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{9B}", "\u{7}"]
            #expect(!text.unicodeScalars.contains(where: hidden.contains), "\(line)")
        }
        world.entries = ["calf \u{1B}[31m"]
        #expect(try said("history") == "    1  calf \\u{1b}[31m\n")
    }

    @Test("where nobody can answer again, an answer that is not taken ends being asked")
    func askedOnce() throws {
        world.answers = ["blurb", "yes"]
        world.asksAgain = false
        #expect(try said("ask") == "stopped\n")
        #expect(world.answers == ["yes"])
        #expect(world.refused.first?.lines.first?.contains("`blurb`") == true)
    }
}
