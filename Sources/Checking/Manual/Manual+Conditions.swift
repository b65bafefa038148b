// Pages: conditions that are the same for every patient, and what nothing reads.

import RuleModel

extension Manual {
    static let neverHolds = page(
        .neverHolds, "a condition that no patient can fulfil",
        meaning: "Whatever a patient answers, this part of the condition does not hold: its parts rule each other out, "
            + "`implies` forbids it, or the limits of a quantity leave the number out. The rule never does anything.",
        wrong: """
            complication "falls" {
              title = "Falls", when = all { fatigue, absent(fatigue) }, editorial = "as decided",
            }
            """,
        right: """
            complication "falls" {
              title = "Falls", when = all { fatigue, absent(stiff_neck) }, editorial = "as decided",
            }
            """)

    static let alwaysHolds = page(
        .alwaysHolds, "a condition that every patient fulfils",
        meaning: "Whatever a patient answers, this part of the condition holds, so it decides nothing.",
        wrong: """
            complication "falls" {
              title = "Falls", when = any { fatigue, absent(fatigue) }, editorial = "as decided",
            }
            """,
        right: """
            complication "falls" { title = "Falls", when = fatigue, editorial = "as decided" }
            """)

    static let noPossiblePatient = page(
        .noPossiblePatient, "implications that no patient fits",
        meaning: "`implies` and `implied_by` of the book contradict each other whatever the answers are, so every "
            + "patient would be refused.",
        wrong: """
            finding "weariness" {
              label = "Weariness", implied_by = any { fatigue, absent(fatigue) }, implies = { stiff_neck },
              editorial = "as decided",
            }
            finding "freshness" {
              label = "Freshness", implied_by = any { fatigue, absent(fatigue) }, implies = { absent(stiff_neck) },
              editorial = "as decided",
            }
            """,
        right: """
            finding "weariness" {
              label = "Weariness", implied_by = fatigue, implies = { stiff_neck }, editorial = "as decided",
            }
            finding "freshness" {
              label = "Freshness", implied_by = absent(fatigue), implies = { absent(high_fever) },
              editorial = "as decided",
            }
            """)

    static let unreadFinding = page(
        .unreadFinding, "a finding that no rule reads",
        meaning: "No red flag, cause, advice, complication or `applies_when` depends on it: not directly, and not "
            + "through a pattern, a score, a calculation or an implication. Asking for it changes nothing.",
        wrong: """
            finding "hiccups" { label = "Hiccups", ask = "Do you have hiccups?" }
            """,
        right: """
            finding "hiccups" { label = "Hiccups", ask = "Do you have hiccups?" }
            complication "no_sleep" { title = "Lost sleep", when = hiccups, editorial = "as decided" }
            """)

    static let unreadPattern = page(
        .unreadPattern, "a pattern that no rule reads",
        meaning: "The pattern is declared, and no red flag, cause, advice, complication, score or implication that "
            + "matters names it.",
        wrong: """
            pattern "tired_and_stiff" { when = all { fatigue, stiff_neck }, editorial = "as decided" }
            """,
        right: """
            pattern "tired_and_stiff" { when = all { fatigue, stiff_neck }, editorial = "as decided" }
            complication "falls" { title = "Falls", when = tired_and_stiff, editorial = "as decided" }
            """)

    static let idleQuestion = page(
        .idleQuestion, "a question that decides nothing",
        meaning: "Nothing that the book concludes depends on a finding that the question fills: no urgency, no cause, "
            + "no advice and no complication. It only costs the patient time.",
        wrong: """
            finding "hiccups" { label = "Hiccups" }
            question "hiccups" { ask = "Do you have hiccups?", fills = { hiccups }, editorial = "as decided" }
            """,
        right: """
            finding "hiccups" { label = "Hiccups" }
            question "hiccups" { ask = "Do you have hiccups?", fills = { hiccups }, editorial = "as decided" }
            complication "no_sleep" { title = "Lost sleep", when = hiccups, editorial = "as decided" }
            """)

    static let duplicateCondition = page(
        .duplicateCondition, "two rules that say the same",
        meaning: "Two red flags, or two patterns, hold for exactly the same patients, however they are written. One "
            + "day one of them will be changed and the other forgotten.",
        wrong: """
            pattern "fever_and_neck" { when = all { high_fever, stiff_neck }, editorial = "as decided" }
            complication "shock" { title = "Shock", when = fever_and_neck, editorial = "as decided" }
            """,
        right: """
            complication "shock" { title = "Shock", when = meningitis_signs, editorial = "as decided" }
            """)
}
