// Pages of the manual. What follows from what: circles, derived findings, safety.

import RuleModel
import RuleSyntax

extension Manual {
    static let reasoning: [ManualPage] = [
        ManualPage(
            .cycle, "something that is worked out from itself",
            meaning: """
                Patterns, implications and calculations may rest on each other, but not in a circle. The message \
                shows the steps; one of them must go.
                """,
            wrong: """
                pattern "x" { when = any { y, fatigue }, editorial = "as decided" }
                pattern "y" { when = any { x, stiff_neck }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = any { y, fatigue }, editorial = "as decided" }
                pattern "y" { when = any { high_fever, stiff_neck }, editorial = "as decided" }
                """),
        ManualPage(
            .derivedFinding, "a score or calculated finding where only answers belong",
            meaning: """
                A score or a calculated finding is worked out from others. Nobody can be asked for it, and a \
                scenario cannot give it; name the findings that it rests on.
                """,
            wrong: """
                question "x" { ask = "What is the score?", fills = { warning_score }, because = "It counts.", editorial = "as decided" }
                """,
            right: """
                question "x" { ask = "How warm are you?", fills = { temperature }, because = "It counts.", editorial = "as decided" }
                """),
        ManualPage(
            .unsafeIfUnsure, "\"not sure\" read so that a red flag could be missed",
            meaning: """
                `if_unsure` says how the answer "not sure" is read. It may never be read so that a red flag is not \
                raised: not as absent where a red flag asks for the finding, and not as present where a red flag \
                asks that it is absent.
                """,
            wrong: """
                finding "x" { label = "Numb legs", if_unsure = absent, editorial = "as decided" }
                red_flag "y" {
                  title = "Numb legs", when = x, urgency = emergency, because = "It is serious.", editorial = "as decided",
                }
                """,
            right: """
                finding "x" { label = "Numb legs", if_unsure = present, editorial = "as decided" }
                red_flag "y" {
                  title = "Numb legs", when = x, urgency = emergency, because = "It is serious.", editorial = "as decided",
                }
                """),
    ]
}
