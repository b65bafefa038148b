// Pages of the manual. Declarations: words, ids and what they name.

import RuleModel
import RuleSyntax

extension Manual {
    static let declarations: [ManualPage] = [
        ManualPage(
            .badId, "an id in the wrong form",
            meaning: """
                An id is lower-case letters, digits and `_`, a letter first. What people read stands in `label` or \
                `title`.
                """,
            wrong: """
                finding "Cold feet" { label = "Cold feet" }
                """,
            right: """
                finding "cold_feet" { label = "Cold feet" }
                """),
        ManualPage(
            .forgottenBody, "a declaration without its braces",
            meaning: """
                A declaration is `word "id" { fields }`. The braces belong to it even if they hold little.
                """,
            wrong: """
                finding "x"
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .missingId, "a declaration without its id",
            meaning: """
                Between the word and the braces stands the id, in quotes.
                """,
            wrong: """
                finding { label = "Cold feet" }
                """,
            right: """
                finding "cold_feet" { label = "Cold feet" }
                """),
        ManualPage(
            .missingRuleBook, "a book without its `rule_book` declaration",
            meaning: """
                Exactly one file of a rule book declares the book itself with `rule_book "id" { … }`: its title, \
                version, levels of urgency and so on. If this is not the folder you meant, name another with \
                `--rules`.
                """,
            wrong: ManualPage.Example(
                .init(
                    "rule_book.lua",
                    """
                    source "article" {
                      title = "An article", reviewed = "2020-12-31",
                      statements = {
                        statement "serious/stiff-neck" { kind = "danger", gist = "A stiff neck is serious" },
                        statement "causes/thyroid" { kind = "cause", gist = "The thyroid gland can cause spasms" },
                      },
                    }
                    """)),
            right: ManualPage.Example(
                .init(
                    "rule_book.lua",
                    """
                    rule_book "small" {
                      title = "Small book", version = "1.0.0", purpose = "Shows the form.", misuse = "Not for patients.",
                      audience = "Readers.", authors = { "A. Author" }, disclaimer = "No advice.",
                      urgency = {
                        level "self_care" { title = "Self-care", advice = "Stay at home.", where = "Home" },
                        level "emergency" { title = "Emergency", advice = "Call for help.", where = "Hospital" },
                      },
                      groups = { group "common" { title = "Common causes" } },
                      weights = { strongly = 6, somewhat = 3, slightly = 1 },
                    }
                    source "article" {
                      title = "An article", reviewed = "2020-12-31",
                      statements = {
                        statement "serious/stiff-neck" { kind = "danger", gist = "A stiff neck is serious" },
                        statement "causes/thyroid" { kind = "cause", gist = "The thyroid gland can cause spasms" },
                      },
                    }
                    """))),
        ManualPage(
            .nothingDeclared, "a word that does nothing where it stands",
            meaning: """
                This word belongs inside a declaration. By itself it declares nothing and would be ignored.
                """,
            wrong: """
                all { stiff_neck, fatigue }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .hidingStatement, "a statement that could leave declarations out",
            meaning: """
                `if`, `return` and `goto` could skip declarations without a word, so rule files do not have them. \
                What depends on a patient is a condition; a rule that is not wanted is deleted.
                """,
            wrong: """
                if stiff_neck then
                  pattern "x" { when = fatigue, editorial = "as decided" }
                end
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .repeatedId, "two things with the same name",
            meaning: """
                Findings of every kind, patterns and levels share their names; each name belongs to one of them. \
                Red flags among each other need different names too, and so do causes, questions and the rest.
                """,
            wrong: """
                finding "stiff_neck" { label = "Neck that is stiff" }
                """,
            right: """
                finding "stiff_shoulder" { label = "Stiff shoulder" }
                """),
        ManualPage(
            .repeatedRuleBook, "two `rule_book` declarations",
            meaning: """
                A folder is one book. Put the second book into a folder of its own.
                """,
            wrong: """
                rule_book "other" { title = "Another book" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .reservedWord, "a word of the language as a name",
            meaning: """
                Words such as `all`, `unknown` or `math` have their meaning already. Choose another name, or add a \
                word to it.
                """,
            wrong: """
                finding "unknown" { label = "Unknown cause" }
                """,
            right: """
                finding "unknown_cause" { label = "Unknown cause" }
                """),
        ManualPage(
            .tooFewLevels, "fewer than two levels of urgency",
            meaning: """
                A book orders patients by urgency, from least to most urgent; that takes two levels at least.
                """,
            wrong: ManualPage.Example(
                .init(
                    "rule_book.lua",
                    """
                    rule_book "small" {
                      title = "Small book", version = "1.0.0", purpose = "Shows the form.", misuse = "Not for patients.",
                      audience = "Readers.", authors = { "A. Author" }, disclaimer = "No advice.",
                      urgency = { level "emergency" { title = "Emergency", advice = "Call for help.", where = "Hospital" } },
                    }
                    """),
                .init(
                    "rules.lua",
                    """
                    finding "x" { label = "Cold feet" }
                    """),
                .init(
                    "findings.lua",
                    """
                    finding "y" { label = "Cold hands" }
                    """)),
            right: ManualPage.Example(
                .init(
                    "rule_book.lua",
                    """
                    rule_book "small" {
                      title = "Small book", version = "1.0.0", purpose = "Shows the form.", misuse = "Not for patients.",
                      audience = "Readers.", authors = { "A. Author" }, disclaimer = "No advice.",
                      urgency = {
                        level "self_care" { title = "Self-care", advice = "Stay at home.", where = "Home" },
                        level "emergency" { title = "Emergency", advice = "Call for help.", where = "Hospital" },
                      },
                    }
                    """),
                .init(
                    "rules.lua",
                    """
                    finding "x" { label = "Cold feet" }
                    """),
                .init(
                    "findings.lua",
                    """
                    finding "y" { label = "Cold hands" }
                    """))),
        ManualPage(
            .unknownGroup, "a group that is not declared",
            meaning: """
                Causes are shown in groups. The groups stand in `groups = { … }` of the `rule_book`.
                """,
            wrong: """
                cause "x" { title = "Overwork", group = "comon", for_it = { somewhat(fatigue) }, editorial = "as decided" }
                """,
            right: """
                cause "x" { title = "Overwork", group = "common", for_it = { somewhat(fatigue) }, editorial = "as decided" }
                """),
        ManualPage(
            .unknownLevel, "a level of urgency that is not declared",
            meaning: """
                The levels stand in `urgency = { … }` of the `rule_book`, from least to most urgent.
                """,
            wrong: """
                red_flag "x" {
                  title = "Stiff neck", when = stiff_neck, urgency = emergancy, because = "It is serious.", cite = "serious/stiff-neck",
                }
                """,
            right: """
                red_flag "x" {
                  title = "Stiff neck", when = stiff_neck, urgency = emergency, because = "It is serious.", cite = "serious/stiff-neck",
                }
                """),
        ManualPage(
            .unknownRedFlag, "a red flag that is not declared",
            meaning: """
                `refines` names another red flag, in quotes, of which this one is a special case.
                """,
            wrong: """
                red_flag "x" {
                  title = "Stiff neck with tiredness", when = all { stiff_neck, fatigue }, urgency = emergency,
                  because = "It is serious.", refines = "stif_neck", cite = "serious/stiff-neck",
                }
                """,
            right: """
                red_flag "x" {
                  title = "Stiff neck with tiredness", when = all { stiff_neck, fatigue }, urgency = emergency,
                  because = "It is serious.", refines = "stiff_neck", cite = "serious/stiff-neck",
                }
                """),
        ManualPage(
            .unknownStatement, "a citation of a statement that no source has",
            meaning: """
                `cite` names the id of a `statement` that stands in a `source` of this book.
                """,
            wrong: """
                pattern "x" { when = stiff_neck, cite = "serious/stiff-nek" }
                """,
            right: """
                pattern "x" { when = stiff_neck, cite = "serious/stiff-neck" }
                """),
        ManualPage(
            .unknownWord, "a word that is not of the language",
            meaning: """
                A file consists of declarations that begin with one of the language's words: `finding`, \
                `red_flag`, `cause` and so on, in small letters. Mostly the word is misspelt.
                """,
            wrong: """
                findig "x" { label = "Cold feet" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
    ]
}
