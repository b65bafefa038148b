// Which declarations read a finding or a pattern.

import RuleModel

/// For every finding and pattern, the declarations whose conditions read it.
struct RuleReaders {
    /// By finding, such as `red_flag stiff_neck`.
    private(set) var ofFinding: [[String]]
    /// By pattern.
    private(set) var ofPattern: [[String]]

    init(_ book: RuleBook) {
        ofFinding = Array(repeating: [], count: book.findings.count)
        ofPattern = Array(repeating: [], count: book.patterns.count)
        for kind in Declaration.Kind.allCases {
            let declarations = book.declarations(of: kind)
            for (site, condition) in book.sites(of: kind) where site.isAssessed {
                read(condition, by: declarations[site.declaration.place].wordAndID)
            }
            for (name, finding) in RuleReaders.named(by: kind, in: book) { add(name, to: finding) }
        }
    }

    /// What declarations of a kind read without a condition.
    private static func named(
        by kind: Declaration.Kind, in book: RuleBook
    ) -> [(name: String, finding: Finding.Index)] {
        switch kind {
        case .finding:
            book.findings.flatMap { finding in
                switch finding.origin {
                case .stated, .score: [(name: String, finding: Finding.Index)]()
                case .calculated(let calculated): calculated.inputs.map { ("calculated \(finding.id)", $0) }
                }
            }
        case .question: book.questions.flatMap { question in question.fills.map { ("question \(question.id)", $0) } }
        case .ruleBook, .level, .group, .option, .pattern, .redFlag, .cause, .advice, .complication, .source,
            .statement, .scenario, .property:
            []
        }
    }

    private mutating func add(_ name: String, to finding: Finding.Index) {
        if ofFinding[finding.value].last != name { ofFinding[finding.value].append(name) }
    }

    private mutating func read(_ condition: Condition, by name: String) {
        condition.visit { part in
            if let finding = part.finding { add(name, to: finding) }
            guard case .pattern(let pattern) = part.meaning, ofPattern[pattern.value].last != name else { return }
            ofPattern[pattern.value].append(name)
        }
    }
}
