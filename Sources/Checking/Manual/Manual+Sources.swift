// Pages: sources, codes, names and acknowledgements.

import RuleModel

extension Manual {
    static let uncitedStatement = page(
        .uncitedStatement, "a statement of a source that nothing cites",
        meaning: "The source says something that no declaration of the book carries: a rule is missing, or its "
            + "citation. A statement that is left out on purpose says why in its `note`; `triage trace` lists it with "
            + "that reason.",
        wrong: """
            source "leaflet" {
              title = "Rest", reviewed = "2026-01-31",
              statements = { statement "leaflet/rest" { kind = "advice", gist = "Rest helps" } },
            }
            """,
        right: """
            source "leaflet" {
              title = "Rest", reviewed = "2026-01-31",
              statements = { statement "leaflet/rest" { kind = "advice", gist = "Rest helps" } },
            }
            advice "rest" { text = "Rest for a while.", when = fatigue, cite = "leaflet/rest" }
            """)

    static let sourcePastReview = page(
        .sourcePastReview, "a source past its review interval",
        meaning: "The date of the source's last review and `review_interval_months` put the next review before today. "
            + "What it says may be out of date.",
        wrong: """
            source "leaflet" {
              title = "Rest", reviewed = "2020-12-31", review_interval_months = 36,
              statements = { statement "leaflet/rest" { kind = "advice", gist = "Rest helps" } },
            }
            advice "rest" { text = "Rest for a while.", when = fatigue, cite = "leaflet/rest" }
            """,
        right: """
            source "leaflet" {
              title = "Rest", reviewed = "2026-01-31", review_interval_months = 36,
              statements = { statement "leaflet/rest" { kind = "advice", gist = "Rest helps" } },
            }
            advice "rest" { text = "Rest for a while.", when = fatigue, cite = "leaflet/rest" }
            """)

    static let badCheckDigit = page(
        .badCheckDigit, "a code with a slip of the hand in it",
        meaning: "The last digit of a SNOMED CT or LOINC code follows from the others. Here it does not: a digit is "
            + "wrong, or two are swapped.",
        wrong: """
            cause "overwork" {
              title = "Overwork", group = "common", for_it = { strongly(fatigue) }, editorial = "as decided",
              codes = { code "84292001" { system = "SNOMED CT", release = "2026-04" } },
            }
            """,
        right: """
            cause "overwork" {
              title = "Overwork", group = "common", for_it = { strongly(fatigue) }, editorial = "as decided",
              codes = { code "84229001" { system = "SNOMED CT", release = "2026-04" } },
            }
            """)

    static let badCodeShape = page(
        .badCodeShape, "a code that its system does not have",
        meaning: "Codes of SNOMED CT, LOINC, ICD-10-CM, ATC and RxNorm each have a shape. This code has another: a "
            + "letter or the dot is wrong, or it belongs to another system.",
        wrong: """
            cause "overwork" {
              title = "Overwork", group = "common", for_it = { strongly(fatigue) }, editorial = "as decided",
              codes = { code "R53,83" { system = "ICD-10-CM", release = "2026-04" } },
            }
            """,
        right: """
            cause "overwork" {
              title = "Overwork", group = "common", for_it = { strongly(fatigue) }, editorial = "as decided",
              codes = { code "R53.83" { system = "ICD-10-CM", release = "2026-04" } },
            }
            """)

    static let sharedCode = page(
        .sharedCode, "two findings with the same code",
        meaning: "A record that carries the code could mean either finding.",
        wrong: """
            finding "seizure" {
              label = "Seizure", codes = { code "R56.9" { system = "ICD-10-CM", release = "2026-04" } },
            }
            finding "shaking" {
              label = "Shaking", codes = { code "R56.9" { system = "ICD-10-CM", release = "2026-04" } },
            }
            complication "falls" { title = "Falls", when = any { seizure, shaking }, editorial = "as decided" }
            """,
        right: """
            finding "seizure" {
              label = "Seizure", codes = { code "R56.9" { system = "ICD-10-CM", release = "2026-04" } },
            }
            finding "shaking" {
              label = "Shaking", codes = { code "R25.1" { system = "ICD-10-CM", release = "2026-04" } },
            }
            complication "falls" { title = "Falls", when = any { seizure, shaking }, editorial = "as decided" }
            """)

    static let ambiguousName = page(
        .ambiguousName, "a name that could mean two things",
        meaning: "Two findings, or two options of one list, have the same label or synonym. A list with "
            + "`recognise = yes` may give a name to several options: a product with two medicines is both. But "
            + "a name under `irrelevant` means no option, so it may be no option's name, and it stands there once.",
        wrong: """
            finding "drowsiness" { label = "Drowsiness", also = { "tiredness" }, ask = "Are you drowsy?" }
            complication "falls" { title = "Falls", when = drowsiness, editorial = "as decided" }
            """,
        right: """
            finding "drowsiness" { label = "Drowsiness", also = { "sleepiness" }, ask = "Are you drowsy?" }
            complication "falls" { title = "Falls", when = drowsiness, editorial = "as decided" }
            """)

    static let unusualUnit = page(
        .unusualUnit, "a unit that was hardly meant",
        meaning: "The unit of a quantity is one by the letter, but hardly anybody measures in it: capitals and small "
            + "letters differ, so that `Mg` is a tonne and `ft` a femtotonne.",
        wrong: """
            quantity "weight" {
              label = "Weight", unit = "Mg", limits = { 0, 500 }, editorial = "as decided", ask = "How heavy are you?",
            }
            complication "falls" { title = "Falls", when = weight:above(100), editorial = "as decided" }
            """,
        right: """
            quantity "weight" {
              label = "Weight", unit = "mg", limits = { 0, 500 }, editorial = "as decided", ask = "How heavy are you?",
            }
            complication "falls" { title = "Falls", when = weight:above(100), editorial = "as decided" }
            """)

    static let acknowledgedInVain = page(
        .acknowledgedInVain, "an acknowledgement of nothing",
        meaning: "`expect_warning` names a warning that this declaration does not have, or has no more. Left standing "
            + "it would hide a new one.",
        wrong: """
            complication "falls" {
              title = "Falls", when = fatigue, editorial = "as decided",
              expect_warning = "always-holds: everyone is to be told",
            }
            """,
        right: """
            complication "falls" { title = "Falls", when = fatigue, editorial = "as decided" }
            """)

    static let unknownWarning = page(
        .unknownWarning, "an acknowledgement of no known warning",
        meaning: "What stands before the colon in `expect_warning` is not the code of a warning.",
        wrong: """
            complication "falls" {
              title = "Falls", when = any { fatigue, absent(fatigue) }, editorial = "as decided",
              expect_warning = { "always-holds: everyone is to be told", "never-hold: nobody is to be told" },
            }
            """,
        right: """
            complication "falls" {
              title = "Falls", when = any { fatigue, absent(fatigue) }, editorial = "as decided",
              expect_warning = "always-holds: everyone is to be told",
            }
            """)
}
