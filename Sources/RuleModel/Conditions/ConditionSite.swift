// The places of a rule book where a condition stands, as one list.

/// A place of a rule book where a condition stands. A number is a place in the list of its kind; a second one the place
/// among the conditions of that field.
public enum ConditionSite: Hashable, Sendable {
    /// `applies_when` of the rule book.
    case scope
    /// `implies` of a finding.
    case implies(Int, Int)
    /// `implied_by` of a finding.
    case impliedBy(Int)
    /// What gives points to a score.
    case score(Int, Int)
    /// `when` of a pattern.
    case pattern(Int)
    /// `when` of a red flag.
    case redFlag(Int)
    /// `for_it` of a cause.
    case forIt(Int, Int)
    /// `against` of a cause.
    case against(Int, Int)
    /// `when` of advice.
    case adviceWhen(Int)
    /// `unless` of advice.
    case adviceUnless(Int, Int)
    /// `when` of a complication.
    case complication(Int)
    /// `whenever` of a property.
    case whenever(Int)
    /// `holds` or `never` of a property.
    case claim(Int, Int)

    /// The kind of the declaration that it belongs to, and its place in the list of that kind.
    public var declaration: (kind: Declaration.Kind, place: Int) {
        switch self {
        case .scope: (.ruleBook, 0)
        case .implies(let place, _), .impliedBy(let place), .score(let place, _): (.finding, place)
        case .pattern(let place): (.pattern, place)
        case .redFlag(let place): (.redFlag, place)
        case .forIt(let place, _), .against(let place, _): (.cause, place)
        case .adviceWhen(let place), .adviceUnless(let place, _): (.advice, place)
        case .complication(let place): (.complication, place)
        case .whenever(let place), .claim(let place, _): (.property, place)
        }
    }

    /// Whether an assessment reads the condition. What is to be proved of a book changes no assessment.
    public var isAssessed: Bool {
        switch self {
        case .scope, .implies, .impliedBy, .score, .pattern, .redFlag, .forIt, .against, .adviceWhen, .adviceUnless,
            .complication:
            true
        case .whenever, .claim: false
        }
    }

    /// Whether a condition here is part of what implies what.
    public var isImplication: Bool {
        switch self {
        case .impliedBy, .implies: true
        case .scope, .score, .pattern, .redFlag, .forIt, .against, .adviceWhen, .adviceUnless, .complication,
            .whenever, .claim:
            false
        }
    }
}

extension RuleBook {
    /// A site with the condition that stands there.
    public typealias PlacedCondition = (site: ConditionSite, condition: Condition)

    /// Every site with its condition: by the kind of its declaration, then in the order of the lists.
    public var sites: [PlacedCondition] { Declaration.Kind.allCases.flatMap(sites(of:)) }

    /// The sites of all declarations of one kind.
    public func sites(of kind: Declaration.Kind) -> [PlacedCondition] {
        switch kind {
        case .ruleBook: header.appliesWhen.map { [(.scope, $0)] } ?? []
        case .finding: findings.enumerated().flatMap { RuleBook.sites(of: $1, at: $0) }
        case .pattern: patterns.enumerated().map { (.pattern($0), $1.when) }
        case .redFlag: redFlags.enumerated().map { (.redFlag($0), $1.when) }
        case .cause:
            causes.enumerated().flatMap { place, cause -> [PlacedCondition] in
                cause.forIt.enumerated().map { (.forIt(place, $0), $1.condition) }
                    + cause.against.enumerated().map { (.against(place, $0), $1.condition) }
            }
        case .advice:
            advice.enumerated().flatMap { place, advice -> [PlacedCondition] in
                [(.adviceWhen(place), advice.when)]
                    + advice.unless.enumerated().map { (.adviceUnless(place, $0), $1) }
            }
        case .complication: complications.enumerated().map { (.complication($0), $1.when) }
        case .property:
            properties.enumerated().flatMap { place, property -> [PlacedCondition] in
                (property.whenever.map { [(.whenever(place), $0)] } ?? [])
                    + property.claims.enumerated().compactMap { claim, says in
                        says.condition.map { (.claim(place, claim), $0) }
                    }
            }
        case .level, .group, .option, .question, .source, .statement, .scenario: []
        }
    }

    private static func sites(of finding: Finding, at place: Int) -> [PlacedCondition] {
        var sites: [PlacedCondition] = finding.implies.enumerated().map { (.implies(place, $0), $1) }
        if let condition = finding.impliedBy { sites.append((.impliedBy(place), condition)) }
        switch finding.origin {
        case .stated, .calculated: break
        case .score(let score):
            sites += score.points.enumerated().map { (.score(place, $0), $1.condition) }
        }
        return sites
    }
}
