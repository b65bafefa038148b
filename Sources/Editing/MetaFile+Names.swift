// The names of one book in the `---@meta` file: findings, patterns, levels, and what is named in quotes.

import RuleModel

extension MetaFile {
    /// The types of what is named in quotes.
    mutating func writeIds() {
        heading("What this book names in quotes.")
        for kind in Declaration.Kind.allCases {
            guard let (name, says) = MetaFile.quoted(kind) else { continue }
            alias(name, says, book.declarations(of: kind).map { ($0.id, $0.title) })
        }
        for finding in book.findings where !finding.options.isEmpty {
            alias(
                "option.\(finding.id)", "An answer of `\(finding.id)`.", finding.options.map { ($0.id, $0.label) })
        }
    }

    /// The type of what names a kind in quotes; `nil` for a kind that nothing names, or that is named without quotes.
    private static func quoted(_ kind: Declaration.Kind) -> (name: String, says: String)? {
        switch kind {
        case .statement: ("citation", "A statement of a source, for `cite`.")
        case .redFlag: ("red_flag", "A red flag, for `refines`.")
        case .cause: ("cause", "A cause.")
        case .group: ("group", "A group of causes, for `group`.")
        case .question: ("question", "A question, for `asks_next`.")
        case .advice: ("advice", "Advice, for `advice` of a scenario.")
        case .complication: ("complication", "A complication, for `complications` of a scenario.")
        // The options of each finding have a type of their own.
        case .ruleBook, .level, .finding, .option, .pattern, .source, .scenario, .property: nil
        }
    }

    private mutating func alias(_ name: String, _ says: String, _ ids: [(id: String, words: String)]) {
        guard !ids.isEmpty else { return add("---\(says)\n---@alias triage.\(name) string") }
        let lines = ids.map { "---| \(LuaText.quoted($0.id)) # \(LuaText.line($0.words))" }
        add("---\(says)\n---@alias triage.\(name)\n" + lines.joined(separator: "\n"))
    }

    /// Findings, patterns and levels, which rules name without quotes.
    mutating func writeNames() {
        heading("The levels of urgency of this book, from least to most urgent.")
        for (place, level) in book.levels.enumerated() {
            add(
                level.id, type: "triage.level", at: level.location,
                [
                    "**\(LuaText.line(level.title))**: level \(place + 1) of \(book.levels.count)",
                    LuaText.line(level.advice),
                ])
        }
        if !book.patterns.isEmpty { heading("The patterns of this book.") }
        for pattern in book.patterns {
            let label = LuaText.line(pattern.label ?? pattern.id)
            add(
                pattern.id, type: "triage.pattern", at: pattern.location,
                ["**\(label)**: a pattern", basis(pattern.basis)])
        }
        heading("The findings of this book.")
        for finding in book.findings {
            writeType(of: finding)
            add(
                finding.id, type: type(of: finding), at: finding.location,
                [
                    "**\(LuaText.line(finding.label))**: \(kind(of: finding))",
                    LuaText.line(finding.ask ?? ""), LuaText.line(finding.help ?? ""),
                    finding.synonyms.isEmpty
                        ? "" : "Also: " + finding.synonyms.map(LuaText.line).joined(separator: ", "),
                    basis(finding.basis),
                ])
        }
    }

    /// Declares one name; an editor shows the paragraphs and goes to the place.
    private mutating func add(_ id: String, type: String, at place: SourceLocation, _ paragraphs: [String]) {
        var lines = MetaFile.comment(paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n"))
        // Seen from this file's own folder; columns count from 0 there.
        if LuaText.line(place.file) == place.file {
            lines += "\n---@source ../\(place.file):\(max(place.line, 1)):\(max(place.column, 1) - 1)"
        }
        add("\(lines)\n---@type \(type)\n\(id) = nil")
    }

    private func basis(_ basis: Basis) -> String {
        basis.cites.isEmpty ? "" : "Rests on " + basis.cites.map { book.statements[$0].id }.joined(separator: ", ")
    }

    private func type(of finding: Finding) -> String {
        switch finding.kind {
        case .yesNo: "triage.yes_no"
        case .quantity: "triage.quantity"
        case .choice: "triage.choice.\(finding.id)"
        case .choices: "triage.choices.\(finding.id)"
        case .score: "triage.score"
        }
    }

    private func kind(of finding: Finding) -> String {
        let words =
            switch finding.kind {
            case .yesNo: "yes or no"
            case .quantity(let quantity):
                "a number in `\(quantity.unit.code)`, from \(quantity.limits.lowerBound) to \(quantity.limits.upperBound)"
            case .choice: "one of several answers"
            case .choices(let list): "several of several answers; what is not named is \(list.unlisted.rawValue)"
            case .score: "a score"
            }
        if case .calculated(let calculated) = finding.origin {
            return words + ", worked out from " + calculated.inputs.map { "`\(book[$0].id)`" }.joined(separator: ", ")
        }
        return words
    }

    /// A choice or list has a type of its own, so that its answers are completed.
    private mutating func writeType(of finding: Finding) {
        let (type, option) = (type(of: finding), "triage.option.\(finding.id)")
        switch finding.kind {
        case .choice:
            add(
                """
                ---@class \(type): triage.finding
                ---@field is fun(self: \(type), answer: \(option)): triage.condition Holds when this answer was chosen.
                """)
        case .choices:
            add(
                """
                ---@class \(type): triage.finding
                ---@field includes fun(self: \(type), answer: \(option)): triage.condition Holds when this is on the list.
                ---@field any_of fun(self: \(type), answers: \(option)[]): triage.condition Holds when one is on the list.
                """)
        case .yesNo, .quantity, .score: break
        }
    }

    /// What a scenario may give and expect.
    mutating func writeScenarioFields() {
        heading("What a scenario of this book may give and expect.")
        var lines = [
            "---@class triage.measured", "---@field value number", "---@field unit string a UCUM code", "",
            "---@class triage.listed", "---@field present? string[]", "---@field absent? string[]", "",
            "---@class triage.given",
            "---@field everything_else? triage.no|triage.unknown what all other yes/no findings and lists are",
        ]
        for finding in book.findings where finding.isStated {
            lines.append("---@field \(finding.id)? \(given(finding)) \(LuaText.line(finding.label))")
        }
        lines += [
            "", "---@class triage.range", "---@field at_least? triage.level", "---@field at_most? triage.level", "",
            "---@class triage.expected", "---@field urgency? triage.level|triage.range",
            "---@field settled? triage.yes|triage.no",
            "---@field disposition? triage.level|triage.no the level of care to seek; no: none is given yet",
            "---@field in_scope? triage.yes|triage.no|triage.unknown",
        ]
        for (field, type, says) in [
            ("red_flags", "red_flag", "all that are raised"), ("not_ruled_out", "red_flag", "all that may hold"),
            ("advice", "advice", "all that is given"), ("complications", "complication", "all that are mentioned"),
        ] {
            lines.append("---@field \(field)? \(listed(type)) \(says)")
        }
        lines += [
            "---@field causes? \(listed("cause"))|table<string, triage.supported|triage.open|triage.not_supported> "
                + "the supported ones that come first, or how each stands",
            "---@field asks_next? (triage.question|triage.finding)[]|triage.listed what is asked first",
            "---@field warnings? string[]|triage.listed the codes of all warnings",
        ]
        add(lines.joined(separator: "\n"))
    }

    /// A list of ids, or what of it is there and what is not.
    private func listed(_ type: String) -> String { "triage.\(type)[]|triage.listed" }

    private func given(_ finding: Finding) -> String {
        switch finding.kind {
        case .yesNo: "triage.yes|triage.no|triage.unknown"
        case .quantity: "number|triage.measured|triage.unknown"
        case .choice: "triage.option.\(finding.id)|triage.unknown"
        case .choices(let list):
            (list.recognises ? "string[]" : "triage.option.\(finding.id)[]") + "|triage.listed|triage.unknown"
        case .score: "number"
        }
    }
}
