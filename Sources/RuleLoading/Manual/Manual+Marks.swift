// Pages of the manual. Commas, quotes, brackets, equals signs: the form of a file.

import RuleModel
import RuleSyntax

extension Manual {
    static let marks: [ManualPage] = [
        ManualPage(
            .badEscape, "a backslash that begins no special character",
            meaning: """
                In a text a backslash is not itself: it begins a special character, such as `\\"` for a quote \
                inside the text. A backslash that is meant as one is written twice.
                """,
            wrong: #"""
                finding "x" { label = "Arm \ leg" }
                """#,
            right: """
                finding "x" { label = "Arm or leg" }
                """),
        ManualPage(
            .badNumber, "a number that cannot be",
            meaning: """
                A number is digits with at most one point. Points of scores and weights must not be 0, have at \
                most three decimals, and `strongly` gives more than `somewhat`, which gives more than `slightly`.
                """,
            wrong: """
                pattern "hot" { when = temperature:at_least(38.5.1), editorial = "as decided" }
                """,
            right: """
                pattern "hot" { when = temperature:at_least(38.5), editorial = "as decided" }
                """),
        ManualPage(
            .curlyQuote, "a curly quote where a straight one belongs",
            meaning: """
                Word processors turn `"` into curly quotes, which rule files do not know as quotes. Type the \
                straight quote again, and edit rule files with a plain text editor. Inside a text curly quotes are \
                allowed.
                """,
            wrong: """
                finding "x" { label = “Cold feet” }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .decimalComma, "a comma inside a number",
            meaning: """
                Decimals are written with a point. With a comma, `38,5` is two numbers, 38 and 5.
                """,
            wrong: """
                pattern "hot" { when = temperature:at_least(38,5), editorial = "as decided" }
                """,
            right: """
                pattern "hot" { when = temperature:at_least(38.5), editorial = "as decided" }
                """),
        ManualPage(
            .fieldOutside, "a field that stands in no declaration",
            meaning: """
                A field belongs inside the braces of a declaration. Mostly a `}` before it came too early.
                """,
            wrong: """
                finding "x" { label = "Cold feet" }
                  ask = "Are your feet cold?",
                }
                """,
            right: """
                finding "x" {
                  label = "Cold feet",
                  ask = "Are your feet cold?",
                }
                """),
        ManualPage(
            .blurredNumber, "a number that was calculated and is not exact",
            meaning: """
                Thresholds are exact: 36.3 is reached at 36.3. Lua calculates in binary, where 36 + 0.1 + 0.2 is \
                36.300000000000004. A calculation outside a `compute` is taken only where its result is exactly the \
                decimal number that was meant: whole numbers, and whole numbers divided once by 10, 100 or 1000.
                """,
            wrong: """
                pattern "hot" { when = temperature:at_least(36 + 0.1 + 0.2), editorial = "as decided" }
                """,
            right: """
                pattern "hot" { when = temperature:at_least(36.3), editorial = "as decided" }
                """),
        ManualPage(
            .longNumber, "a number with more digits than are kept",
            meaning: """
                Numbers are kept exactly up to 15 digits. More digits than that were never measured.
                """,
            wrong: """
                pattern "hot" { when = temperature:at_least(38.0000000000000001), editorial = "as decided" }
                """,
            right: """
                pattern "hot" { when = temperature:at_least(38), editorial = "as decided" }
                """),
        ManualPage(
            .missingComma, "a comma is missing",
            meaning: """
                A comma parts every field from the next and every member of a list from the next.
                """,
            wrong: """
                finding "x" {
                  label = "Cold feet"
                  ask = "Are your feet cold?",
                }
                """,
            right: """
                finding "x" {
                  label = "Cold feet",
                  ask = "Are your feet cold?",
                }
                """),
        ManualPage(
            .missingQuotes, "an id without its quotes",
            meaning: """
                The id behind a word such as `finding` stands in quotes where it is declared. Only where a \
                finding, a pattern or a level is used does its name stand alone.
                """,
            wrong: """
                finding cold_feet { label = "Cold feet" }
                """,
            right: """
                finding "cold_feet" { label = "Cold feet" }
                """),
        ManualPage(
            .missingValue, "something is missing where a value belongs",
            meaning: """
                A field needs a value behind its `=`, a list a member between two commas, a comparison a number in \
                its parentheses.
                """,
            wrong: """
                finding "x" {
                  label = ,
                }
                """,
            right: """
                finding "x" {
                  label = "Cold feet",
                }
                """),
        ManualPage(
            .missingWord, "a word of a loop or function is missing",
            meaning: """
                In Lua, `if` needs its `then`, and `for` and `while` need their `do`. Declarations need none of \
                these.
                """,
            wrong: """
                for number = 1, 3
                  finding("toe_" .. number) { label = "Toe" }
                end
                """,
            right: """
                for number = 1, 3 do
                  finding("toe_" .. number) { label = "Toe" }
                end
                """),
        ManualPage(
            .misspeltKeyword, "a misspelt word of Lua",
            meaning: """
                The word is nearly one of Lua's own, such as `function`, `local` or `end`.
                """,
            wrong: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = fuction(age) return age * 12 end, editorial = "as decided",
                }
                """,
            right: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * 12 end, editorial = "as decided",
                }
                """),
        ManualPage(
            .nestedTooDeeply, "too many things inside each other",
            meaning: """
                Braces and parentheses may stand inside each other, but not hundreds of times. Give a part of a \
                large condition a name with `pattern`, and use the name.
                """,
            wrong: """
                local x = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }
                """,
            right: """
                pattern "part" { when = any { stiff_neck, fatigue }, editorial = "as decided" }
                pattern "whole" { when = all { part, high_fever }, editorial = "as decided" }
                """),
        ManualPage(
            .notUnderstood, "something stands where it cannot be understood",
            meaning: """
                A file consists of declarations, `word "id" { … }`. What is named here is no part of one; a comma, \
                a quote or a brace just before it may be missing or too many.
                """,
            wrong: """
                x
                finding "cold_feet" { label = "Cold feet" }
                """,
            right: """
                finding "cold_feet" { label = "Cold feet" }
                """),
        ManualPage(
            .oddCharacter, "a character that rule files do not know",
            meaning: """
                Outside texts a rule file has plain letters, digits and a few signs. A space that must not break, \
                a long dash or a sign such as `≥` mostly comes from a word processor or a web page.
                """,
            wrong: """
                pattern "hot" { when = temperature ≥ 39, editorial = "as decided" }
                """,
            right: """
                pattern "hot" { when = temperature:at_least(39), editorial = "as decided" }
                """),
        ManualPage(
            .quoteInText, "a quote that ends a text too early",
            meaning: """
                The first quote of the same kind ends a text. Write a quote inside a text as `\\"`; an apostrophe \
                needs nothing if the text stands in double quotes.
                """,
            wrong: """
                finding "x" { label = "The so-called "charley horse"" }
                """,
            right: #"""
                finding "x" { label = "The so-called \"charley horse\"" }
                """#),
        ManualPage(
            .surplusComma, "a comma between declarations",
            meaning: """
                Commas stand between fields and between members of a list. Between declarations stands nothing.
                """,
            wrong: """
                finding "x" { label = "Cold feet" },
                finding "y" { label = "Cold hands" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                finding "y" { label = "Cold hands" }
                """),
        ManualPage(
            .unclosedBlock, "a function or loop without its end",
            meaning: """
                What begins with `function`, `if`, `for` or `while` ends with `end`.
                """,
            wrong: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * 12, editorial = "as decided",
                }
                """,
            right: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * 12 end, editorial = "as decided",
                }
                """),
        ManualPage(
            .unclosedBrace, "a bracket that is never closed",
            meaning: """
                Every `{`, `(` and `[` needs its partner. The place shown is the one that was left open, as far as \
                the lines can tell.
                """,
            wrong: """
                pattern "x" {
                  when = all { stiff_neck, fatigue,
                  editorial = "as decided",
                }
                """,
            right: """
                pattern "x" {
                  when = all { stiff_neck, fatigue },
                  editorial = "as decided",
                }
                """),
        ManualPage(
            .unclosedText, "a text that is never closed",
            meaning: """
                A text in quotes ends with the same quote on the same line. Join two pieces with `..` where one \
                line is not enough.
                """,
            wrong: """
                finding "x" { label = "Cold feet }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .unmatchedClose, "a closing bracket without its partner",
            meaning: """
                A `}`, `)` or `]` closes the bracket of its own kind that was opened last. Here nothing of that \
                kind is open, or more of the declaration follows behind its end.
                """,
            wrong: """
                finding "x" { label = "Cold feet" } }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .wrongComment, "a comment in the manner of another language",
            meaning: """
                A comment begins with two hyphens, `--`, and ends with its line.
                """,
            wrong: """
                // signs of the feet
                finding "x" { label = "Cold feet" }
                """,
            right: """
                -- signs of the feet
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .wrongEquals, "a field without exactly one equals sign",
            meaning: """
                A field is written `name = value`: one `=`, no colon, the name without quotes.
                """,
            wrong: """
                finding "x" { label: "Cold feet" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
    ]
}
