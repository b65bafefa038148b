// Pages of the manual. What keeps a file from being read or run to its end.

import RuleModel
import RuleSyntax

extension Manual {
    static let running: [ManualPage] = [
        ManualPage(
            .assignedName, "a name that is given a value for all files",
            meaning: """
                Files share the words of the language and nothing else. A name of the file's own is made with \
                `local` and is known in that file only.
                """,
            wrong: """
                hot = 39
                """,
            right: """
                local hot = 39
                pattern "feels_hot" { when = temperature:at_least(hot), editorial = "as decided" }
                """),
        ManualPage(
            .cannotRead, "a file or folder that cannot be read",
            meaning: """
                The book's folder holds something that looks like a rule file and cannot be opened, or is no \
                regular file. Nothing is left out in silence: mend it, move it away, or give it another ending \
                than `.lua`.
                """,
            wrong: ManualPage.Example(
                situation:
                    "A file `rules.lua` that you may not read, a link that leads nowhere, a name with broken characters."
            ),
            right: ManualPage.Example(
                situation: "Every `.lua` file of the folder is a plain text file that you may read.")),
        ManualPage(
            .cannotRun, "something that cannot be carried out",
            meaning: """
                Loops and calculations are allowed for those who know Lua, and this one fails. Declarations need \
                none.
                """,
            wrong: """
                local thresholds = { 38, 39 }
                pattern "hot" { when = temperature:at_least(thresholds.high.fever), editorial = "as decided" }
                """,
            right: """
                local thresholds = { 38, 39 }
                pattern "hot" { when = temperature:at_least(thresholds[2]), editorial = "as decided" }
                """),
        ManualPage(
            .noRuleBook, "no rule book at the path",
            meaning: """
                The path names a folder with rule files, whose names end in `.lua`, or one such file. This one \
                names nothing, or something without them.
                """,
            wrong: ManualPage.Example(
                situation:
                    "`triage check --rules empty`, where the folder `empty` has no file whose name ends in `.lua`."),
            right: ManualPage.Example(
                situation: "`triage check --rules Rules/muscle-spasms`")),
        ManualPage(
            .noSandbox, "too little memory to begin",
            meaning: """
                Rule files run in a sandbox with a memory of its own, and there is not enough of it to begin. \
                Close other programs; a program that sets the limits itself must allow more.
                """,
            wrong: ManualPage.Example(
                situation: "A computer without free memory, or limits of a few bytes."),
            right: ManualPage.Example(
                situation: "The limits as they are; a book needs a few megabytes.")),
        ManualPage(
            .notAvailable, "a part of Lua that rule files do not have",
            meaning: """
                Rule files cannot reach files, the clock, the network or Lua's library: a book means the same \
                everywhere and can do no harm. They have `math`, `pairs` and `ipairs`.
                """,
            wrong: """
                local now = os.time()
                """,
            right: """
                finding "x" { label = "Cold feet" }
                """),
        ManualPage(
            .notText, "a file that is not plain text",
            meaning: """
                The file has bytes that no text editor writes, or begins like a program. It may have been saved in \
                another format, or be damaged.
                """,
            wrong: """
                -- made by a machine\0
                """,
            right: """
                -- written by hand
                """),
        ManualPage(
            .outsideName, "a function that uses what stands outside it",
            meaning: """
                The function of a `calculated` finding gets the findings that `from` names, in that order, and \
                nothing else, so that no patient's result can depend on another's.
                """,
            wrong: """
                local factor = 12
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * factor end, editorial = "as decided",
                }
                """,
            right: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * 12 end, editorial = "as decided",
                }
                """),
        ManualPage(
            .takesTooLong, "a file that takes too long",
            meaning: """
                A file may take a number of steps and a few seconds, enough for many thousands of rules. Mostly a \
                loop does not end.
                """,
            wrong: """
                local number = 1
                while true do
                  number = number + 1
                end
                """,
            right: """
                for number = 1, 9 do
                  finding("toe_" .. number) { label = "Toe " .. number }
                end
                """),
        ManualPage(
            .tooLarge, "a file or book that is too large",
            meaning: """
                There are ceilings on the size of a file, of a book and of what a file declares. A file that meets \
                one is divided, or a loop in it declares more than was meant.
                """,
            wrong: """
                local text = "Toe. "
                for number = 1, 18 do
                  text = text .. text
                end
                for number = 1, 100 do
                  finding("toe_" .. number) { label = text }
                end
                """,
            right: """
                for number = 1, 10 do
                  finding("toe_" .. number) { label = "Toe" }
                end
                """),
        ManualPage(
            .tooMuchMemory, "a text or table that grows without end",
            meaning: """
                A file may use some megabytes of memory, enough for many thousands of rules. Mostly a loop does \
                not end.
                """,
            wrong: """
                local text = "toe "
                for number = 1, 40 do
                  text = text .. text
                end
                """,
            right: """
                local text = "toe "
                for number = 1, 3 do
                  text = text .. text
                end
                finding "x" { label = text }
                """),
        ManualPage(
            .wrongParameters, "a function with more or fewer names than `from`",
            meaning: """
                The function of a `calculated` finding has one name in its parentheses for each finding of `from`, \
                in the same order.
                """,
            wrong: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age, temperature) return age * 12 end, editorial = "as decided",
                }
                """,
            right: """
                calculated "x" {
                  label = "Age in months", unit = "mo", limits = { 0, 1600 }, from = { age },
                  compute = function(age) return age * 12 end, editorial = "as decided",
                }
                """),
    ]
}
