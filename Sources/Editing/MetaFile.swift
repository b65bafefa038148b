// The `---@meta` file: every word of the language and every name of one book, declared for editors. It is never run.

import RuleModel
import RuleSyntax

/// Writes the `---@meta` file of a book.
struct MetaFile {
    let book: RuleBook
    private(set) var text = ""

    init(_ book: RuleBook) {
        self.book = book
        text = """
            ---@meta _
            -- \(EditorFiles.mark) for the rule book `\(book.header.id)`. Do not change it: it is written anew.
            -- Editors read it to complete and explain the words of the language and the names of this book. It is
            -- never run and is no part of the book.

            """
        writeTypes()
        writeDeclarations()
        writeCalls()
        writeLibrary()
        writeIds()
        writeNames()
        writeScenarioFields()
    }

    /// Adds lines, with an empty one before them.
    mutating func add(_ lines: String) { text += "\n" + lines + "\n" }

    mutating func heading(_ words: String) { add("-- " + words) }

    /// Lines of a doc comment. A line that would be read as an annotation is kept from it.
    static func comment(_ words: String) -> String {
        words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let first = line.first(where: { $0 != " " }) else { return "---" }
            return "---" + ("@|#".contains(first) ? "\\" : "") + line
        }.joined(separator: "\n")
    }

    /// The example of a word.
    private static func example(_ lua: String) -> String { comment("```lua\n\(lua)\n```") }
}

// MARK: The language

extension MetaFile {
    private mutating func writeTypes() {
        heading("What conditions are made of.")
        add("---Something that holds, does not hold, or is not known.\n---@class triage.condition")
        add("---Something that may be true of a patient.\n---@class triage.finding")
        add("---A finding answered with yes or no. Its name alone is a condition.")
        text += "---@class triage.yes_no: triage.finding, triage.condition\n"
        add("---A condition with a name.\n---@class triage.pattern: triage.condition")
        add("---A condition with the points that it counts.\n---@class triage.weighed")
        add("---A level of urgency.\n---@class triage.level")
        let inner = Vocabulary.inner.map { "---@class \(MetaFile.result(of: $0))" }
        add(inner.joined(separator: "\n\n"))
        add(
            """
            ---The points of the weights.
            ---@class triage.weights
            ---@field strongly? number
            ---@field somewhat? number
            ---@field slightly? number
            """)
        writeComparisons(of: "quantity", says: "A number with a unit.", unit: true)
        writeComparisons(of: "score", says: "A sum of points.", unit: false)
    }

    /// The comparisons of a quantity or score. The table that carries them is named with a capital letter, as no word
    /// and no finding can be.
    private mutating func writeComparisons(of word: String, says: String, unit: Bool) {
        let table = unit ? "Quantity" : "Score"
        let name = unit ? "temperature" : "early_warning"
        let unitNote = unit ? "---@param unit? string a UCUM code; by default the finding's own unit\n" : ""
        let unitName = unit ? ", unit" : ""
        add("---\(says) Conditions compare it.\n---@class triage.\(word): triage.finding\nlocal \(table) = {}")
        for (method, words) in [
            ("at_least", "this number or more"), ("above", "more than this number"),
            ("at_most", "this number or less"), ("below", "less than this number"),
        ] {
            add(
                """
                ---Holds at \(words): `\(name):\(method)(\(unit ? "39" : "7"))`.
                ---@param number number
                \(unitNote)---@return triage.condition
                function \(table):\(method)(number\(unitName)) end
                """)
        }
        add(
            """
            ---Holds from the first number to the second, both included: `\(name):between(\(unit ? "36, 38" : "5, 6"))`.
            ---@param lowest number
            ---@param highest number
            \(unitNote)---@return triage.condition
            function \(table):between(lowest, highest\(unitName)) end
            """)
    }

    /// What a word that stands inside a declaration gives.
    private static func result(of word: String) -> String {
        word == "code" ? "triage.code" : "triage.\(word)_declaration"
    }

    private mutating func writeDeclarations() {
        heading("The words that declare something: `word \"id\" { fields }`.")
        for guide in WordGuide.declarations {
            var lines = ["---@class triage.\(guide.word)_fields"]
            for field in guide.fields {
                lines.append(
                    "---@field \(field.name)\(field.isRequired ? "" : "?") \(field.type) \(field.says)")
            }
            if Vocabulary.withEntries.contains(guide.word) { lines.append("---@field [integer] triage.weighed") }
            add(lines.joined(separator: "\n"))
            let result = Vocabulary.inner.contains(guide.word) ? ": \(MetaFile.result(of: guide.word))" : ""
            add(
                """
                \(MetaFile.comment(guide.says))
                ---
                \(MetaFile.example(guide.example))
                ---@param id string
                ---@return fun(fields: triage.\(guide.word)_fields)\(result)
                function \(guide.word)(id) end
                """)
        }
    }

    private mutating func writeCalls() {
        heading("The words of conditions, weights and values.")
        for call in WordGuide.calls {
            add("\(MetaFile.comment(call.says))\n---\n\(MetaFile.example(call.example))\n\(call.lua)")
        }
    }

    /// The functions of `math` that formulas may use.
    static let mathFunctions: [(name: String, parameters: [String])] = [
        ("abs", ["x"]), ("ceil", ["x"]), ("exp", ["x"]), ("floor", ["x"]), ("fmod", ["x", "y"]),
        ("log", ["x", "base"]), ("max", ["x", "..."]), ("min", ["x", "..."]), ("sqrt", ["x"]), ("tointeger", ["x"]),
    ]

    private mutating func writeLibrary() {
        heading("What formulas and loops may use of Lua's library; there is no more.")
        add("---@class triage.math\n---@field pi number\nmath = {}")
        for function in MetaFile.mathFunctions {
            let annotations = function.parameters.map { name in
                "---@param \(name)\(name == "base" ? "?" : "") number\n"
            }
            add(
                """
                \(annotations.joined())---@return number
                function math.\(function.name)(\(function.parameters.joined(separator: ", "))) end
                """)
        }
        add("---Goes through a list in its order.\n---@param list table\n---@return function, table, integer")
        text += "function ipairs(list) end\n"
        add(
            "---Goes through a table in the order of its keys.\n---@param values table\n---@return function, table, any"
        )
        text += "function pairs(values) end\n"
    }
}
