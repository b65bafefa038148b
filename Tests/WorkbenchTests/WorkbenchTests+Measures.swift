// Numbers typed in a session, and rules that share an id.

import RuleModel
import Testing
import Workbench

extension WorkbenchTests {
    @Test("what a number was taken as is said back in both units; what is not understood is quoted")
    func measures() throws {
        #expect(try said("temperature 101.3 F").hasPrefix("Body temperature: 101.3 °F (38.5 °C)\n"))
        #expect(try said("temperature 38 C or so").hasPrefix("Body temperature: 38 °C\n"))
        #expect(
            try said("temperature nearly 39")
                == """
                ! this is no answer to `temperature`: `nearly` makes this a bound, not a number
                  help: Give one number in °C, or with its unit, such as 102 F.

                """)
        #expect(
            try said("temperature 102")
                == "! `temperature` must be from 25 to 46 °C\n  help: If it is in °F, write the unit, too.\n")
        #expect(try said("temperature , 38").hasPrefix("Body temperature: 38 °C\n"))
        #expect(try said("temperature ,38").hasPrefix("! "))
    }

    @Test("what is asked here is read with its capital letters")
    func askedWithCapitals() throws {
        world.answers = ["stop"]
        var workbench = try WorkbenchSession(in: world)
        for line in ["stiff neck no", "high fever no"] { _ = workbench.run(line) }
        world.answers = ["38M", "stop"]
        _ = workbench.run("ask")
        #expect(!workbench.answered.contains("temperature"))
    }

    @Test("of several rules of one id `edit` asks which, and takes the word before it")
    func editingOneOfSeveral() throws {
        world.book["rules.lua"]! += "pattern \"calf\" { label = \"Calf\", when = stiff_neck, editorial = \"e\" }\n"
        #expect(
            try said("edit calf")
                == "! `calf` is the id of several things\n  help: write `red_flag:calf` or `pattern:calf`\n"
                || said("edit calf")
                    == "! `calf` is the id of several things\n  help: write `pattern:calf` or `red_flag:calf`\n"
        )
        _ = try said("edit pattern:calf")
        _ = try said("edit red_flag calf")
        #expect(world.edited.count == 2 && world.edited[1] == "book/rules.lua:5")
        #expect(world.edited[0] != world.edited[1])
    }

    @Test("a number keeps its unit where the rule book changes to another")
    func unitChanged() throws {
        var workbench = try WorkbenchSession(in: world)
        _ = workbench.run("temperature 39.5")
        let cel = "unit = \"Cel\", limits = { 25, 46 }"
        world.book["findings.lua"] = world.book["findings.lua"]!.split(separator: cel)
            .joined(separator: "unit = \"[degF]\", limits = { 77, 115 }")
        _ = workbench.run("reload")
        #expect(workbench.text("findings").hasPrefix("Body temperature: 39.5 °C [temperature]\n"))
        #expect(workbench.text("lua temperature").hasPrefix("103.1"))
    }
}
