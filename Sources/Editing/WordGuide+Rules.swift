// The words that declare rules, and the tests of a book.

extension WordGuide {
    static let rules: [WordGuide] = [
        WordGuide(
            "red_flag", "A condition and the level of urgency that it demands, whatever else is found.",
            example: """
                red_flag "stiff_neck" {
                  title = "Stiff neck", when = stiff_neck, urgency = emergency,
                  because = "It can mean an infection around the brain.",
                  cite = "immediate-care/stiff-neck",
                }
                """,
            fields: [
                .must("title", "string", "its name, as results show it"),
                .must("when", "triage.condition", "when it holds"),
                .must("urgency", "triage.level", "the level that it demands, without quotes"),
                .must("because", "string", "why, told to the patient"),
                .may("refines", "triage.red_flag", "the red flag of which this is a special case"),
            ] + basis),
        WordGuide(
            "cause", "A candidate explanation, with what speaks for and against it. It never changes the urgency.",
            example: """
                cause "diabetes" {
                  title = "Diabetes", group = "other",
                  for_it  = { strongly(history:includes "diabetes"), somewhat(thirst) },
                  against = { slightly(absent(thirst)) },
                  cite = "causes-general/diabetes",
                }
                """,
            fields: [
                .must("title", "string", "its name, as results show it"),
                .may("group", "triage.group", "the heading that it is listed under"),
                .may("because", "string", "how it leads to the complaint"),
                .must("for_it", "triage.weighed[]", "what speaks for it: `{ somewhat(thirst) }`"),
                .may("against", "triage.weighed[]", "what speaks against it"),
                .may("codes", "triage.code[]", "codes of published systems: `code \"E11\" { … }`"),
            ] + basis),
        WordGuide(
            "question", "A question that fills several findings at once.",
            example: """
                question "how_long" {
                  ask = "How long does it last, and does it come back?", fills = { lasts_long, recurs },
                  because = "…", cite = "questions/how-long",
                }
                """,
            fields: [
                .must("ask", "string", "the question"),
                .may("help", "string", "what helps to answer it"),
                .must("fills", "triage.finding[]", "the findings that the answer gives"),
                .may("because", "string", "why it is asked"),
            ] + basis),
        WordGuide(
            "advice", "What a patient may do, when, and what must be ruled out first.",
            example: """
                advice "drink_enough" {
                  text = "Drink water over the day.", when = muscle_spasm,
                  unless = { dialysis, difficulty_swallowing }, levels = { self_care },
                  cite = "overview/drink-fluids",
                }
                """,
            fields: [
                .must("text", "string", "what to do"),
                .must("when", "triage.condition", "when it is given"),
                .may("unless", "triage.condition[]", "what must each be known to be absent before it is given"),
                .may("levels", "triage.level[]", "the levels it is given at; by default all but the highest"),
            ] + basis),
        WordGuide(
            "complication", "What may follow.",
            example: """
                complication "chronic_spasms" { title = "…", text = "…", when = recurs, cite = "complications/chronic" }
                """,
            fields: [
                .must("title", "string", "its name, as results show it"),
                .may("text", "string", "what it means"),
                .must("when", "triage.condition", "when it may follow"),
            ] + basis),
        WordGuide(
            "scenario", "A patient, or several, with the result that is expected. `triage test` runs it.",
            example: """
                scenario "calf cramp at night, nothing else" {
                  given  = { spasm_sites = { "calf" }, during_sleep = yes, everything_else = no },
                  expect = { urgency = self_care, settled = yes },
                }
                """,
            fields: [
                .must("given", "triage.given", "the patient: findings and their values"),
                .may("patients", "triage.given[]", "several patients: what each has beyond what is given"),
                .may("threshold", "triage.condition", "a comparison: tried just below, at and just above its number"),
                .may("step", "number", "how far just below and just above are; by default one in the last place"),
                .must("expect", "triage.expected", "the result that is expected"),
                .may("otherwise", "triage.expected", "the result where the comparison of `threshold` does not hold"),
            ] + basis),
        WordGuide(
            "property",
            "What must be true of every patient. `triage prove` proves it, or shows a patient of whom it is not.",
            example: """
                property "pregnancy never goes home with chest pain" {
                  whenever = all { history:includes "pregnancy", chest_pain },
                  urgency  = at_least(prompt),
                }
                """,
            fields: [
                .may("whenever", "triage.condition", "which patients it is about; by default all"),
                .may("urgency", "triage.level", "a level, `at_least(level)` or `at_most(level)`"),
                .may("holds", "triage.condition", "what must hold"),
                .may("never", "triage.condition", "what must not hold"),
                .may("raises", "triage.red_flag|triage.red_flag[]", "red flags that must be raised"),
                .may("never_raises", "triage.red_flag|triage.red_flag[]", "red flags that must not be raised"),
                .may("gives", "string|string[]", "advice that must be given"),
                .may("never_gives", "string|string[]", "advice that must not be given"),
                .may("supports", "string|string[]", "causes that must be supported"),
                .may("never_supports", "string|string[]", "causes that must not be supported"),
            ] + basis),
    ]
}
