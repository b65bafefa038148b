// The words that declare findings.

extension WordGuide {
    static let findings: [WordGuide] = [
        WordGuide(
            "finding", "Something that may be true of a patient, answered with yes or no.",
            example: """
                finding "chest_pain" {
                  label = "Chest pain",
                  ask   = "Do you have pain, pressure or tightness in your chest?",
                }
                """,
            fields: asked + follows + [
                worse("triage.present|triage.absent", "whether it is worse to have it, or not to"), was,
            ]
                + basis),
        WordGuide(
            "quantity", "A number with a unit. Conditions compare it: `temperature:at_least(39, \"Cel\")`.",
            example: """
                quantity "temperature" {
                  label = "Body temperature", ask = "What is your temperature?",
                  unit = "Cel", limits = { 25, 46 }, editorial = "…",
                }
                """,
            fields: asked + measured(isRequired: true) + [
                .may("molar_mass", "number", "grams a mole, to convert between mass and substance"),
                .may("charge", "number", "equivalents a mole, to convert between `meq` and `mmol`"),
                .may(
                    "units", "(string|table)[]",
                    "the only other units that are taken; `{ unit = \"…\", times = …, plus = … }` states a conversion"),
                worse(
                    "triage.condition|triage.condition[]",
                    "from where on more, or less, is worse: `temperature:at_least(39)`"), was,
            ] + basis),
        WordGuide(
            "choice", "One of several answers. Conditions ask for one: `sex:is \"female\"`.",
            example: """
                choice "sex" {
                  label = "Sex", ask = "…",
                  options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
                }
                """,
            fields: asked + [
                .must("options", "triage.option_declaration[]", "the answers"),
                worse("string[]", "its answers from the least to the worst"), was,
            ] + basis),
        WordGuide(
            "choices", "Several of several answers. Conditions ask for them: `history:includes \"diabetes\"`.",
            example: """
                choices "history" {
                  label = "Known diseases", ask = "…", unlisted = absent,
                  options = { option "diabetes" { label = "Diabetes" }, option "lupus" { label = "Lupus" } },
                }
                """,
            fields: asked + [
                .must("options", "triage.option_declaration[]", "the answers"),
                .must(
                    "unlisted", "triage.absent|triage.unknown", "what a list says of the answers that it does not name"),
                .may("recognise", "triage.yes|triage.no", "whether answers may be names as people write them"),
                .may("irrelevant", "string|string[]", "names that are known and mean none of the answers"),
                .may("understood", "string|string[]", "words that may stand beside a name; left out, the English ones"),
                .may("units", "string|string[]", "units of a strength; left out, the English ones"),
                .may("salts", "string|string[]", "salts that may follow a name; left out, the English ones"),
                worse("string[]", "the answers that are worse than their absence"), was,
            ] + basis),
        WordGuide(
            "option", "One answer of a `choice` or `choices`. Conditions name it in quotes.",
            example: "option \"diabetes\" { label = \"Diabetes\", also = { \"sugar disease\" } }",
            fields: [
                .must("label", "string", "its name, as results show it"),
                .may("also", "string[]", "other names for it"),
                .may("perhaps", "string|string[]", "names that may mean it and may not; they leave it unknown"),
                .may("perhaps_ask", "string", "what to ask where one of those was named"),
            ]),
        WordGuide(
            "code", "A code of a published system, always with the release it was taken from.",
            example: "code \"R07.9\" { system = \"ICD-10-CM\", release = \"2026-04\" }",
            fields: [
                .must("system", "string", "the system"),
                .must("release", "string", "the release of the system"),
            ]),
        WordGuide(
            "score", "A sum of points. Conditions compare it: `early_warning:at_least(7)`.",
            example: """
                score "early_warning" {
                  label = "Early warning score",
                  points(3, breathing_rate:at_most(8)),
                  points(2, breathing_rate:between(21, 24)),
                  editorial = "…",
                }
                """,
            fields: [
                .must("label", "string", "its name, as results show it"),
                .may("codes", "triage.code[]", "codes of published systems: `code \"R07.9\" { … }`"), was,
            ] + basis),
        WordGuide(
            "calculated",
            "A finding that a formula works out from others: a number with `unit` and `limits`, an answer with "
                + "`options`, else yes or no.",
            example: """
                calculated "body_mass_index" {
                  label = "Body mass index", unit = "kg/m2", limits = { 5, 150 },
                  from    = { weight, height },
                  compute = function(weight, height) return weight / height ^ 2 end,
                  editorial = "standard formula",
                }
                """,
            fields: [.must("label", "string", "its name, as results show it")] + measured(isRequired: false) + [
                .may("options", "triage.option_declaration[]", "the answers that it may give"),
                .must("from", "triage.finding[]", "the findings it is worked out from"),
                .must(
                    "compute", "fun(...: any): any", "the formula; its parameters are the findings of `from` in order"),
                .may("codes", "triage.code[]", "codes of published systems: `code \"R07.9\" { … }`"), was,
            ] + basis),
        WordGuide(
            "pattern", "A condition with a name, to be used in several places.",
            example: """
                pattern "any_weakness" { label = "Weak muscles", when = any { weak_arm, weak_leg }, cite = "…" }
                """,
            fields: [
                .may("label", "string", "its name, as results show it"),
                .must("when", "triage.condition", "the condition"),
            ] + basis),
    ]

    /// What follows from a finding, and it from others.
    private static let follows: [Field] = [
        .may("implies", "triage.condition[]", "what is present whenever this is, such as `{ chest_pain }`"),
        .may("implied_by", "triage.condition", "a condition that makes this present"),
        .may("if_unsure", "triage.present|triage.absent|triage.unknown", "how \"not sure\" is read"),
    ]

    /// Which value is the worse one.
    private static func worse(_ type: String, _ says: String) -> Field {
        .may("worse", type, says + "; `triage prove` holds the rules to it")
    }

    private static let was = Field.may("was", "string", "the id it had in an earlier version, for `triage diff`")

    private static func measured(isRequired: Bool) -> [Field] {
        [
            Field(
                name: "unit", type: "string", isRequired: isRequired, says: "a UCUM code, such as `\"Cel\"` or `\"kg\"`"
            ),
            Field(
                name: "limits", type: "number[]", isRequired: isRequired,
                says: "the lowest and the highest value that is accepted"),
        ]
    }
}
