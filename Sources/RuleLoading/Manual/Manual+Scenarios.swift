// Pages of the manual. What scenarios name.

import RuleModel
import RuleSyntax

extension Manual {
    static let scenarios: [ManualPage] = [
        ManualPage(
            .unknownAdvice, "an advice that is not declared",
            meaning: """
                A scenario names advice by its id, in quotes, as it stands behind the word `advice`.
                """,
            wrong: """
                scenario "x" { given = { muscle_spasm = yes }, expect = { advice = { present = { "drnk" } } } }
                """,
            right: """
                scenario "x" { given = { muscle_spasm = yes }, expect = { advice = { present = { "drink" } } } }
                """),
        ManualPage(
            .unknownCause, "a cause that is not declared",
            meaning: """
                A scenario names a cause by its id, as it stands behind the word `cause`: in quotes in a list, and \
                without where its standing follows.
                """,
            wrong: """
                scenario "x" { given = { fatigue = yes }, expect = { causes = { hypothyrodism = supported } } }
                """,
            right: """
                scenario "x" { given = { fatigue = yes }, expect = { causes = { hypothyroidism = supported } } }
                """),
        ManualPage(
            .unknownComplication, "a complication that is not declared",
            meaning: """
                A scenario names a complication by its id, in quotes, as it stands behind the word `complication`.
                """,
            wrong: """
                complication "scars" { title = "Scars", when = fatigue, editorial = "as decided" }
                scenario "x" { given = { fatigue = yes }, expect = { complications = { "scar" } } }
                """,
            right: """
                complication "scars" { title = "Scars", when = fatigue, editorial = "as decided" }
                scenario "x" { given = { fatigue = yes }, expect = { complications = { "scars" } } }
                """),
        ManualPage(
            .unknownQuestion, "a question that is not declared",
            meaning: """
                In `asks_next` a question is named by its id, in quotes, as it stands behind the word `question`; a \
                finding that is to be asked is named without quotes.
                """,
            wrong: """
                scenario "x" { given = { fatigue = yes }, expect = { asks_next = { "nek" } } }
                """,
            right: """
                scenario "x" { given = { fatigue = yes }, expect = { asks_next = { "neck" } } }
                """),
    ]
}
