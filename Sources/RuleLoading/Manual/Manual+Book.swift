// The small book that the examples of the manual are put into. It loads without a warning.

extension Manual {
    /// A small rule book, for each file its name and bytes.
    public static let book: [(name: String, bytes: [UInt8])] = [
        (name: "findings.lua", bytes: Array(findings.utf8)), (name: "rule_book.lua", bytes: Array(header.utf8)),
        (name: "rules.lua", bytes: Array(rules.utf8)),
    ]

    private static let findings = """
        finding "muscle_spasm" { label = "Muscle spasm", ask = "Does a muscle tighten by itself?" }
        finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?" }
        finding "fatigue" { label = "Tiredness", ask = "Are you tired?" }
        finding "high_fever" {
          label = "High fever", implied_by = temperature:at_least(39), editorial = "39 degrees, as the authors decided",
        }
        quantity "temperature" { label = "Temperature", unit = "Cel", limits = { 25, 46 }, editorial = "what a body survives" }
        quantity "age" { label = "Age", unit = "a", limits = { 0, 130 }, editorial = "no one is older" }
        choice "sex" {
          label = "Sex", options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
        }
        choices "history" {
          label = "Known diseases", unlisted = unknown, recognise = yes,
          options = {
            option "thyroid_disorder" { label = "Thyroid disorder", also = { "goitre" } },
            option "kidney_failure" { label = "Kidney failure" },
          },
        }
        score "warning_score" {
          label = "Warning score", points(3, temperature:at_least(38.5)), points(1, fatigue), editorial = "as decided",
        }
        pattern "meningitis_signs" { when = all { stiff_neck, high_fever }, cite = "serious/stiff-neck" }

        """

    private static let header = """
        rule_book "small" {
          title = "Small book", version = "1.0.0", purpose = "Shows the form of a rule book.",
          misuse = "Not for patients.", audience = "Readers of the tests.", authors = { "A. Author" },
          reviewers = { "R. Reviewer" }, disclaimer = "No advice. In an emergency call {emergency_number}.",
          emergency_number = "911",
          urgency = {
            level "self_care" { title = "Self-care", advice = "Stay at home.", where = "Home" },
            level "prompt" { title = "See a doctor soon", advice = "Ask for a visit.", where = "Practice" },
            level "emergency" { title = "Emergency", advice = "Call {emergency_number}.", where = "Hospital" },
          },
          groups = { group "common" { title = "Common causes" } },
          weights = { strongly = 6, somewhat = 3, slightly = 1 },
          applies_when = muscle_spasm,
        }

        source "article" {
          title = "An article", reviewer = "R. Reviewer", reviewed = "2020-12-31", review_interval_months = 36,
          statements = {
            statement "serious/stiff-neck" { kind = "danger", gist = "A stiff neck is serious", life_threatening = yes },
            statement "causes/thyroid" { kind = "cause", gist = "The thyroid gland can cause spasms" },
          },
        }

        """

    private static let rules = """
        red_flag "stiff_neck" {
          title = "Stiff neck with a high fever", when = meningitis_signs, urgency = emergency,
          because = "It can be an infection around the brain.", cite = "serious/stiff-neck",
        }
        cause "hypothyroidism" {
          title = "Underactive thyroid", group = "common",
          for_it = { strongly(history:includes "thyroid_disorder"), points(2, fatigue) },
          against = { slightly(absent(fatigue)) }, cite = "causes/thyroid",
        }
        question "neck" {
          ask = "Can you put your chin on your chest?", fills = { stiff_neck }, because = "A stiff neck is serious.",
          cite = "serious/stiff-neck",
        }
        advice "drink" {
          text = "Drink water.", when = muscle_spasm, unless = { history:includes "kidney_failure" },
          editorial = "as decided",
        }

        """
}
