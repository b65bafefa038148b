// Pages of the manual. Fields, lists and values.

import RuleModel
import RuleSyntax

extension Manual {
    static let fields: [ManualPage] = [
        ManualPage(
            .badDate, "a text that is no date",
            meaning: """
                A date is year, month and day, parted by hyphens, and a day of the calendar.
                """,
            wrong: """
                source "leaflet" {
                  title = "A leaflet", reviewed = "31.12.2020",
                  statements = { statement "leaflet/a" { kind = "sign", gist = "Feet can be cold" } },
                }
                """,
            right: """
                source "leaflet" {
                  title = "A leaflet", reviewed = "2020-12-31",
                  statements = { statement "leaflet/a" { kind = "sign", gist = "Feet can be cold" } },
                }
                """),
        ManualPage(
            .emptyList, "a list with nothing in it",
            meaning: """
                This list decides something, so that an empty one would decide it in silence. Name a member, or \
                delete the field.
                """,
            wrong: """
                pattern "x" { when = all { }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck }, editorial = "as decided" }
                """),
        ManualPage(
            .emptyText, "a text with nothing in it",
            meaning: """
                People would read an empty line. Write the text, or delete the field if it may be left out.
                """,
            wrong: """
                finding "x" { label = "" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .fieldConflict, "two fields that exclude each other",
            meaning: """
                A calculated finding is a quantity, with `unit` and `limits`, or a choice, with `options`; not \
                both.
                """,
            wrong: """
                calculated "x" {
                  label = "Age group", unit = "a", from = { age },
                  options = { option "young" { label = "Young" }, option "old" { label = "Old" } },
                  compute = function(age) return age < 65 and "young" or "old" end, editorial = "as decided",
                }
                """,
            right: """
                calculated "x" {
                  label = "Age group", from = { age },
                  options = { option "young" { label = "Young" }, option "old" { label = "Old" } },
                  compute = function(age) return age < 65 and "young" or "old" end, editorial = "as decided",
                }
                """),
        ManualPage(
            .holeInList, "an empty place in a list",
            meaning: """
                `nil` stands for nothing, and a list with nothing in its middle would lose what follows. Delete \
                it, or name what is missing.
                """,
            wrong: """
                pattern "x" { when = all { stiff_neck, nil, fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .missingBasis, "a clinical statement that rests on nothing",
            meaning: """
                Whatever states something clinical names the statement of a source that it rests on (`cite`), or \
                says who decided it and why (`editorial`), or both.
                """,
            wrong: """
                pattern "x" { when = any { stiff_neck, fatigue } }
                """,
            right: """
                pattern "x" { when = any { stiff_neck, fatigue }, cite = "serious/stiff-neck" }
                """),
        ManualPage(
            .missingField, "a field that must be there",
            meaning: """
                This word needs the field that is named. `Rules/README.md` lists what belongs to each word.
                """,
            wrong: """
                red_flag "x" { title = "Stiff neck", when = stiff_neck, urgency = emergency, cite = "serious/stiff-neck" }
                """,
            right: """
                red_flag "x" {
                  title = "Stiff neck", when = stiff_neck, urgency = emergency, because = "It is serious.",
                  cite = "serious/stiff-neck",
                }
                """),
        ManualPage(
            .hiddenCharacter, "a character that nobody sees",
            meaning: """
                Some characters cannot be seen, and change what is seen: they turn the direction of what follows, stand \
                between two letters without a width, or are orders to a screen. A text with one reads differently from \
                what it says, and a comment with one can hide a rule. They mostly come along when a text is copied from \
                a page or a document. Delete the character; in a text that runs over several lines only the line breaks \
                themselves may stay. What joins or parts letters in Persian, Hindi and their kin, and in pictures of \
                several parts, may stand where those need it.
                """,
            wrong: #"""
                finding "x" { label = "Cold\u{200b} feet" }
                """#,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .nameInList, "a name inside a list",
            meaning: """
                A list holds values parted by commas. `name = value` belongs into the braces of a declaration.
                """,
            wrong: """
                pattern "x" { when = all { stiff_neck, also = fatigue }, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .notUTF8, "a text with broken characters",
            meaning: """
                Letters such as `ä` are kept in more than one way. Rule files are saved as UTF-8, which every text \
                editor offers. A text that names bytes itself must name whole characters.
                """,
            wrong: #"""
                finding "x" { label = "M\xE4nner" }
                """#,
            right: """
                finding "x" { label = "Männer" }
                """),
        ManualPage(
            .repeatedEntry, "something that is named twice",
            meaning: """
                A list names each thing once; the second changes nothing and mostly stands for something else that \
                was meant.
                """,
            wrong: """
                question "x" {
                  ask = "Is your neck stiff?", fills = { stiff_neck, stiff_neck }, because = "It is serious.",
                  cite = "serious/stiff-neck",
                }
                """,
            right: """
                question "x" {
                  ask = "Is your neck stiff?", fills = { stiff_neck }, because = "It is serious.",
                  cite = "serious/stiff-neck",
                }
                """),
        ManualPage(
            .repeatedField, "a field that is given twice",
            meaning: """
                Of two fields with the same name only the last would count, in silence. Delete one, or put both \
                values into one.
                """,
            wrong: """
                pattern "x" {
                  when = stiff_neck,
                  when = fatigue,
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
            .unknownField, "a field that the word does not have",
            meaning: """
                Each word has its own fields. Mostly the name is misspelt, or the field belongs to another word.
                """,
            wrong: """
                finding "x" { lable = "Cold feet" }
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .unknownPlaceholder, "a name in braces that stands for nothing",
            meaning: """
                In a text, `{emergency_number}` is replaced by the number that the `rule_book` states. No other \
                name in braces has a meaning.
                """,
            wrong: """
                finding "x" { label = "Cold feet", help = "If both are cold, call {emergency_nr}." }
                """,
            right: """
                finding "x" { label = "Cold feet", help = "If both are cold, call {emergency_number}." }
                """),
        ManualPage(
            .valueWithoutField, "a value without the name of a field",
            meaning: """
                Inside the braces of a declaration every value has a name: `field = value`. Several values of one \
                field stand in braces of their own, several conditions in `all { … }` or `any { … }`.
                """,
            wrong: """
                pattern "x" { when = stiff_neck, fatigue, editorial = "as decided" }
                """,
            right: """
                pattern "x" { when = all { stiff_neck, fatigue }, editorial = "as decided" }
                """),
        ManualPage(
            .wrongType, "a value of another kind than the field takes",
            meaning: """
                Each field takes one kind of value: a text in quotes, a number, a list in braces, a name without \
                quotes, `yes` or `no`.
                """,
            wrong: """
                finding "x" { label = 3 }
                """,
            right: """
                finding "x" { label = "Three cold toes" }
                """),
    ]
}
