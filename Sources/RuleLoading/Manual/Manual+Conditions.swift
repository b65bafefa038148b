// Pages of the manual. Conditions, weights and units.

import RuleModel
import RuleSyntax

extension Manual {
    static let conditions: [ManualPage] = [
        ManualPage(
            .badCount, "a count that always or never holds",
            meaning: """
                `at_least(n, { … })` and `at_most(n, { … })` count how many of the members hold. The number must \
                leave something to decide.
                """,
            wrong: """
                pattern "x" { when = at_least(3, { stiff_neck, fatigue }), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = at_least(2, { stiff_neck, fatigue }), editorial = "as decided" }
                """),
        ManualPage(
            .badRange, "a range that runs backwards",
            meaning: """
                The lower number stands first, in `:between(lower, higher)` and in `limits = { lower, higher }`.
                """,
            wrong: """
                pattern "x" { when = temperature:between(39, 36), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:between(36, 39), editorial = "as decided" }
                """),
        ManualPage(
            .bareValue, "a quantity or list where a condition belongs",
            meaning: """
                A yes/no finding alone is a condition: it is present. A quantity, a choice, a list or a score is \
                not; say which of its values count.
                """,
            wrong: """
                pattern "x" { when = temperature, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:at_least(39), editorial = "as decided" }
                """),
        ManualPage(
            .calculationOnName, "a calculation with names",
            meaning: """
                Names of findings cannot be added, divided or joined. Mostly an id was written without its quotes, \
                or with a hyphen for `_`: both `/` and `-` calculate.
                """,
            wrong: """
                pattern "x" { when = stiff_neck, cite = serious/stiff-neck }
                """,
            right: """
                pattern "x" { when = stiff_neck, cite = "serious/stiff-neck" }
                """),
        ManualPage(
            .declarationInCondition, "a declaration inside a condition",
            meaning: """
                A condition names findings and patterns; they are declared by themselves, anywhere in the book.
                """,
            wrong: """
                pattern "x" { when = all { stiff_neck, finding "y" { label = "Cold feet" } }, editorial = "as decided" }
                """,
            right: """
                finding "y" { label = "Cold feet" }
                pattern "x" { when = all { stiff_neck, y }, editorial = "as decided" }
                """),
        ManualPage(
            .dotForColon, "a dot where a colon belongs",
            meaning: """
                Between a finding and what is asked of it stands a colon.
                """,
            wrong: """
                pattern "x" { when = history.includes "thyroid_disorder", editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = history:includes "thyroid_disorder", editorial = "as decided" }
                """),
        ManualPage(
            .levelInCondition, "a level of urgency in a condition",
            meaning: """
                Urgency follows from conditions; a condition cannot ask for it. Name what makes it urgent.
                """,
            wrong: """
                pattern "x" { when = all { stiff_neck, emergency }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, meningitis_signs }, editorial = "as decided" }
                """),
        ManualPage(
            .listForCondition, "a list without a word before it",
            meaning: """
                Braces alone do not say whether all of it must hold or one is enough. Write `all { … }`, `any { … \
                }` or `none { … }`.
                """,
            wrong: """
                pattern "x" { when = { stiff_neck, fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = any { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .missingWeight, "a condition that does not say how much it counts",
            meaning: """
                What speaks for or against a cause stands inside a weight, such as `strongly(…)` or `points(3, \
                …)`; what a score adds stands inside `points`. The words' numbers stand in `weights` of the \
                `rule_book`.
                """,
            wrong: """
                cause "x" { title = "Overwork", group = "common", for_it = { fatigue }, editorial = "as decided" }
                """,
            right: """
                cause "x" { title = "Overwork", group = "common", for_it = { somewhat(fatigue) }, editorial = "as decided" }
                """),
        ManualPage(
            .nameAsWord, "a finding that is used like a word",
            meaning: """
                Only words of the language are followed by braces, quotes or parentheses. Behind the name of a \
                finding stands a comma, or a colon with a comparison.
                """,
            wrong: """
                pattern "x" { when = stiff_neck { fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .operatorOnFinding, "`and`, `or`, `not` or a comparison on findings",
            meaning: """
                Lua would take these in silence and mean something else: of `a and b` only `b` would count. Write \
                `all { a, b }`, `any { a, b }`, `absent(a)`, `temperature:at_least(39)`.
                """,
            wrong: """
                pattern "x" { when = stiff_neck and high_fever, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, high_fever }, editorial = "as decided" }
                """),
        ManualPage(
            .outOfLimits, "a number outside the limits of its quantity",
            meaning: """
                A patient's value always lies within the `limits`, so that this comparison could never decide \
                anything. Mostly it was meant in another unit.
                """,
            wrong: """
                pattern "x" { when = temperature:at_least(102), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:at_least(102, "[degF]"), editorial = "as decided" }
                """),
        ManualPage(
            .quotedName, "a finding, pattern or level in quotes",
            meaning: """
                Where a finding, a pattern or a level is used, its name stands without quotes. Everything else \
                that is named stands in quotes.
                """,
            wrong: """
                pattern "x" { when = "stiff_neck", editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = stiff_neck, editorial = "as decided" }
                """),
        ManualPage(
            .surplusValues, "more values than a word takes, or in the wrong brackets",
            meaning: """
                `all`, `any` and `none` take one list in braces, `absent` one condition in parentheses, `points` a \
                number and a condition. What is surplus would be ignored in silence.
                """,
            wrong: """
                pattern "x" { when = any(stiff_neck, fatigue), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = any { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .unknownMethod, "a comparison that does not exist",
            meaning: """
                Behind the colon stands one of `at_least`, `above`, `at_most`, `below`, `between` for numbers, \
                `is` for a choice, `includes` and `any_of` for a list.
                """,
            wrong: """
                pattern "x" { when = temperature:atleast(39), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:at_least(39), editorial = "as decided" }
                """),
        ManualPage(
            .unknownName, "a name that nothing declares",
            meaning: """
                A name without quotes is a finding or a pattern of this book. Mostly it is misspelt; else declare \
                it, in any file.
                """,
            wrong: """
                pattern "x" { when = all { stif_neck, fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .unknownOption, "an answer that the choice or list does not have",
            meaning: """
                The answers of a `choice` or `choices` are its `options`; conditions name them by their ids, in \
                quotes.
                """,
            wrong: """
                pattern "x" { when = history:includes "thyroid", editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = history:includes "thyroid_disorder", editorial = "as decided" }
                """),
        ManualPage(
            .unknownUnit, "a unit that is not known",
            meaning: """
                Units are written as UCUM codes: `Cel` and `[degF]` for degrees, `kg`, `mm[Hg]`, `/min`. A \
                patient's values are converted by them.
                """,
            wrong: """
                pattern "x" { when = temperature:at_least(102, "°F"), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:at_least(102, "[degF]"), editorial = "as decided" }
                """),
        ManualPage(
            .weightInCondition, "a weight inside a condition",
            meaning: """
                `strongly`, `somewhat`, `slightly` and `points` stand around a condition, in `for_it`, `against` \
                or a score, and never inside one.
                """,
            wrong: """
                pattern "x" { when = all { strongly(stiff_neck), fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .wrongMethod, "a comparison that does not fit the finding",
            meaning: """
                Numbers are compared with `at_least` and its like, a choice with `is`, a list with `includes` and \
                `any_of`. A yes/no finding needs nothing behind it.
                """,
            wrong: """
                pattern "x" { when = history:is "thyroid_disorder", editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = history:includes "thyroid_disorder", editorial = "as decided" }
                """),
        ManualPage(
            .wrongUnit, "a unit that measures something else",
            meaning: """
                A unit behind a number must measure the same as the quantity's own, such as `[degF]` for `Cel`. A \
                score has no unit.
                """,
            wrong: """
                pattern "x" { when = temperature:at_least(39, "kg"), editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = temperature:at_least(39, "Cel"), editorial = "as decided" }
                """),
    ]
}
