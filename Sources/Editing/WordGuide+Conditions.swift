// The words of conditions, weights and values, as the generated file declares them.

extension WordGuide {
    /// A word that is called, with the lines that declare it.
    struct Call {
        let word: String
        let says: String
        let example: String
        /// The annotations and the Lua of its declaration.
        let lua: String
    }

    static let calls: [Call] = [
        list("all", "Holds when each of these holds.", "all { stiff_neck, high_fever }"),
        list("any", "Holds when at least one of these holds.", "any { vomiting, diarrhea }"),
        list("none", "Holds when each of these is known to be absent.", "none { bruising, swelling }"),
        counted(
            "at_least", "Holds when this many of these hold, or more.", "at_least(2, { weight_gain, fatigue, cold })"),
        counted("at_most", "Holds when no more than this many of these can hold.", "at_most(1, { fever, rash })"),
        weight(
            "strongly", "Counts a condition strongly for or against a cause.", "strongly(history:includes \"diabetes\")"
        ),
        weight("somewhat", "Counts a condition somewhat for or against a cause.", "somewhat(thirst)"),
        weight("slightly", "Counts a condition slightly for or against a cause.", "slightly(absent(thirst))"),
        Call(
            word: "points", says: "Counts a condition with this many points.",
            example: "points(3, breathing_rate:at_least(25))",
            lua: """
                ---@param number number
                ---@param condition triage.condition
                ---@return triage.weighed
                function points(number, condition) end
                """),
        Call(
            word: "absent",
            says: "Holds when this is known to be absent. Without parentheses: a value of `unlisted` and `if_unsure`.",
            example: "absent(fever)",
            lua: """
                ---@class triage.absent
                ---@overload fun(condition: triage.condition): triage.condition
                absent = {}
                """),
        value("yes", "In a scenario: this was answered with yes.", "given = { chest_pain = yes }"),
        value("no", "In a scenario: this was answered with no.", "given = { everything_else = no }"),
        value("unknown", "Not known: neither present nor absent.", "unlisted = unknown"),
        value("present", "Present.", "worse = present"),
        value("supported", "Of a cause: more is known for it than against it.", "causes = { diabetes = supported }"),
        value("open", "Of a cause: it could still be supported.", "causes = { diabetes = open }"),
        value(
            "not_supported", "Of a cause: nothing speaks for it, and nothing unknown could.",
            "causes = { diabetes = not_supported }"),
    ]

    private static func list(_ word: String, _ says: String, _ example: String) -> Call {
        Call(
            word: word, says: says, example: example,
            lua: """
                ---@param conditions triage.condition[]
                ---@return triage.condition
                function \(word)(conditions) end
                """)
    }

    private static func counted(_ word: String, _ says: String, _ example: String) -> Call {
        Call(
            word: word, says: says, example: example,
            lua: """
                ---@param number integer
                ---@param conditions triage.condition[]
                ---@return triage.condition
                ---@overload fun(level: triage.level): triage.level
                function \(word)(number, conditions) end
                """)
    }

    private static func weight(_ word: String, _ says: String, _ example: String) -> Call {
        Call(
            word: word, says: says, example: example,
            lua: """
                ---@param condition triage.condition
                ---@return triage.weighed
                function \(word)(condition) end
                """)
    }

    private static func value(_ word: String, _ says: String, _ example: String) -> Call {
        Call(
            word: word, says: says, example: example,
            lua: """
                ---@class triage.\(word)
                \(word) = {}
                """)
    }
}
