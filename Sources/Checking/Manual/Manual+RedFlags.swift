// Pages: red flags and the scenarios that test them.

import RuleModel

extension Manual {
    static let redundantRedFlag = page(
        .redundantRedFlag, "a red flag that another makes redundant",
        meaning: "Whenever this red flag holds, another one of the same or higher urgency holds too, so it changes no "
            + "result. If it is there for its own explanation, `refines` says so.",
        wrong: """
            red_flag "worn_out" {
              title = "Stiff neck, fever and tiredness", when = all { stiff_neck, high_fever, fatigue },
              urgency = emergency, because = "It can be an infection of the blood.", editorial = "as decided",
            }
            scenario "tired as well" {
              given = { stiff_neck = yes, high_fever = yes, fatigue = yes }, expect = { urgency = emergency },
            }
            """,
        right: """
            red_flag "worn_out" {
              title = "Stiff neck, fever and tiredness", when = all { stiff_neck, high_fever, fatigue },
              urgency = emergency, because = "It can be an infection of the blood.", editorial = "as decided",
              refines = "stiff_neck",
            }
            scenario "tired as well" {
              given = { stiff_neck = yes, high_fever = yes, fatigue = yes }, expect = { urgency = emergency },
            }
            """)

    static let falseRefines = page(
        .falseRefines, "a `refines` that is not true",
        meaning: "A red flag refines another if it is a narrower case of it. This one can hold without the other.",
        wrong: """
            red_flag "worn_out" {
              title = "Stiff neck and tiredness", when = all { stiff_neck, fatigue }, urgency = emergency,
              because = "It can be an infection of the blood.", refines = "stiff_neck", editorial = "as decided",
            }
            scenario "tired as well" {
              given = { stiff_neck = yes, fatigue = yes }, expect = { urgency = emergency },
            }
            """,
        right: """
            red_flag "worn_out" {
              title = "Stiff neck and tiredness", when = all { meningitis_signs, fatigue }, urgency = emergency,
              because = "It can be an infection of the blood.", refines = "stiff_neck", editorial = "as decided",
            }
            scenario "tired as well" {
              given = { stiff_neck = yes, high_fever = yes, fatigue = yes }, expect = { urgency = emergency },
            }
            """)

    static let noRaisingScenario = page(
        .noRaisingScenario, "a red flag that no scenario raises",
        meaning: "A scenario is a test of the book. No scenario describes a patient with this red flag, so nothing "
            + "would show if a later change broke it.",
        wrong: """
            finding "seizure" { label = "Seizure", ask = "Was there a fit?" }
            red_flag "seizure" {
              title = "Seizure", when = seizure, urgency = emergency, because = "The brain may be short of sugar.",
              editorial = "as decided",
            }
            """,
        right: """
            finding "seizure" { label = "Seizure", ask = "Was there a fit?" }
            red_flag "seizure" {
              title = "Seizure", when = seizure, urgency = emergency, because = "The brain may be short of sugar.",
              editorial = "as decided",
            }
            scenario "a fit" { given = { seizure = yes }, expect = { urgency = emergency } }
            """)

    static let noNearMiss = page(
        .noNearMiss, "a red flag that no scenario just misses",
        meaning: "A near miss is a scenario in which the red flag is known not to hold, and would hold if one finding "
            + "had another answer. It shows where the line is drawn; without one a red flag that holds too often goes "
            + "unseen.",
        wrong: """
            finding "seizure" { label = "Seizure", ask = "Was there a fit?" }
            red_flag "tired_seizure" {
              title = "Seizure and tiredness", when = all { seizure, fatigue }, urgency = emergency,
              because = "The brain may be short of sugar.", editorial = "as decided",
            }
            scenario "a fit, and tired" { given = { seizure = yes, fatigue = yes }, expect = { urgency = emergency } }
            """,
        right: """
            finding "seizure" { label = "Seizure", ask = "Was there a fit?" }
            red_flag "tired_seizure" {
              title = "Seizure and tiredness", when = all { seizure, fatigue }, urgency = emergency,
              because = "The brain may be short of sugar.", editorial = "as decided",
            }
            scenario "a fit, and tired" { given = { seizure = yes, fatigue = yes }, expect = { urgency = emergency } }
            scenario "a fit, not tired" {
              given = { seizure = yes, everything_else = no }, expect = { urgency = self_care },
            }
            """)

    static let impossibleScenario = page(
        .impossibleScenario, "a scenario that describes no patient",
        meaning: "`implies` and `implied_by` do not allow the answers of this scenario, or of one of its patients, "
            + "together. Nothing can be tested with it.",
        wrong: """
            scenario "40 degrees" { given = { temperature = 40, high_fever = no }, expect = { urgency = self_care } }
            """,
        right: """
            scenario "38 degrees" { given = { temperature = 38, high_fever = no }, expect = { urgency = self_care } }
            """)

    static let uncoveredLifeThreat = page(
        .uncoveredLifeThreat, "a life-threatening cause without a red flag",
        meaning: "The cause cites a statement that is marked `life_threatening`, and no red flag cites it. Causes only "
            + "explain: without a red flag on the signs that suggest it, such a patient may be told to stay at home.",
        wrong: """
            source "leaflet" {
              title = "Tetanus", reviewed = "2026-01-31",
              statements = {
                statement "leaflet/tetanus" { kind = "cause", gist = "Tetanus can kill", life_threatening = yes },
              },
            }
            finding "lockjaw" { label = "Lockjaw", ask = "Is your jaw locked?" }
            cause "tetanus" { title = "Tetanus", group = "common", for_it = { strongly(lockjaw) }, cite = "leaflet/tetanus" }
            """,
        right: """
            source "leaflet" {
              title = "Tetanus", reviewed = "2026-01-31",
              statements = {
                statement "leaflet/tetanus" { kind = "cause", gist = "Tetanus can kill", life_threatening = yes },
              },
            }
            finding "lockjaw" { label = "Lockjaw", ask = "Is your jaw locked?" }
            cause "tetanus" { title = "Tetanus", group = "common", for_it = { strongly(lockjaw) }, cite = "leaflet/tetanus" }
            red_flag "lockjaw" {
              title = "Lockjaw", when = lockjaw, urgency = emergency, because = "It can be tetanus.",
              cite = "leaflet/tetanus",
            }
            scenario "locked jaw" { given = { lockjaw = yes }, expect = { urgency = emergency } }
            """)
}
