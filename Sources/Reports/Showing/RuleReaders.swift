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
        book.header.appliesWhen.map { read($0, by: "rule_book \(book.header.id)") }
        for finding in book.findings {
            let name = "finding \(finding.id)"
            for condition in finding.implies { read(condition, by: name) }
            finding.impliedBy.map { read($0, by: name) }
            switch finding.origin {
            case .stated: break
            case .score(let score): for member in score.points { read(member.condition, by: "score \(finding.id)") }
            case .calculated(let calculated):
                for input in calculated.inputs { add("calculated \(finding.id)", to: input) }
            }
        }
        for pattern in book.patterns { read(pattern.when, by: "pattern \(pattern.id)") }
        for flag in book.redFlags { read(flag.when, by: "red_flag \(flag.id)") }
        for cause in book.causes {
            for member in cause.forIt + cause.against { read(member.condition, by: "cause \(cause.id)") }
        }
        for question in book.questions { for finding in question.fills { add("question \(question.id)", to: finding) } }
        for advice in book.advice {
            for condition in [advice.when] + advice.unless { read(condition, by: "advice \(advice.id)") }
        }
        for complication in book.complications { read(complication.when, by: "complication \(complication.id)") }
    }

    private mutating func add(_ name: String, to finding: Finding.Index) {
        if ofFinding[finding.value].last != name { ofFinding[finding.value].append(name) }
    }

    private mutating func read(_ condition: Condition, by name: String) {
        switch condition.form {
        case .finding(let finding), .compare(let finding, _, _), .between(let finding, _, _), .option(let finding, _),
            .anyOption(let finding, _):
            add(name, to: finding)
        case .pattern(let pattern):
            if ofPattern[pattern.value].last != name { ofPattern[pattern.value].append(name) }
        case .all(let members), .any(let members), .none(let members), .atLeast(_, let members),
            .atMost(_, let members):
            for member in members { read(member, by: name) }
        case .absent(let inner):
            read(inner, by: name)
        }
    }
}
