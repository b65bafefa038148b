// Warns of labels and synonyms that could mean either of two things.

import RuleModel

/// A label or synonym that two findings have, or two options of a list that does not recognise names.
///
/// A list with `recognise = yes` may give one name to several options: a product that combines two medicines. Its names
/// under `irrelevant` may be no option's, and each stands there once.
enum AmbiguousName: Check {
    static let code = WarningCode.ambiguousName

    static func problems(in subject: Subject) -> [Problem] {
        let findings = subject.book.findings
        var problems = shared(findings.map { ($0.id, [$0.label] + $0.synonyms, $0.location) }, "")
        for finding in findings {
            if case .choices(let list) = finding.kind, list.recognises {
                problems += irrelevant(list, of: finding)
                continue
            }
            problems += shared(
                finding.options.map { ($0.id, [$0.label] + $0.synonyms, $0.location) }, " of `\(finding.id)`")
        }
        return problems
    }

    /// Names under `irrelevant` that an option has, too, or that stand there twice.
    private static func irrelevant(_ list: Finding.OptionList, of finding: Finding) -> [Problem] {
        let options = NameRecogniser(list.options, NameWords(understood: [], units: [], salts: []))
        var seen: Set<String> = []
        return list.irrelevant.compactMap { name in
            let meaning = options.meaning(of: name)
            if meaning.isUnderstood, let option = (meaning.options + meaning.unsure).first {
                return warning(
                    at: finding.location,
                    "“\(name)” stands under `irrelevant` of `\(finding.id)` and is a name of `\(list.options[option].id)`",
                    help: "keep one of them: under `irrelevant` it would say nothing",
                    related: [.init(list.options[option].location, "`\(list.options[option].id)` has this name")])
            }
            guard !seen.insert(name.lowercased()).inserted else { return nil }
            return warning(
                at: finding.location, "“\(name)” stands twice under `irrelevant` of `\(finding.id)`",
                help: "delete one of them")
        }
    }

    private static func shared(
        _ named: [(id: String, names: [String], location: SourceLocation)], _ place: String
    ) -> [Problem] {
        var first: [String: Int] = [:]
        var problems: [Problem] = []
        for (index, entry) in named.enumerated() {
            for name in entry.names {
                guard let other = first[name.lowercased()] else {
                    first[name.lowercased()] = index
                    continue
                }
                guard other != index else { continue }
                problems.append(
                    warning(
                        at: entry.location, "“\(name)” could mean `\(entry.id)` or `\(named[other].id)`\(place)",
                        help: "people who enter it cannot be understood: say it differently for one of them",
                        related: [.init(named[other].location, "`\(named[other].id)` has the same name")]))
            }
        }
        return problems
    }
}
