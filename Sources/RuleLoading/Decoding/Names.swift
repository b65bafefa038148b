// What the ids of a book name: one namespace for findings, patterns and levels, and one for each other kind.

import RuleModel
import RuleSyntax

/// What a bare name of a condition stands for.
enum Named {
    case finding(Finding.Index)
    case pattern(Pattern.Index)
    case level(Level.Index)
    /// Declared in a file that could not be read: nothing more is said of it.
    case lost
}

/// What kind of value a finding has, as far as its declaration could be read.
enum Shape {
    case yesNo
    case quantity(Finding.Quantity)
    case choice([Finding.Option])
    case choices([Finding.Option])
    case score
    /// Its own declaration has a problem; nothing more is said of it.
    case broken
}

/// The ids of one namespace.
struct Namespace {
    /// What the namespace holds, in messages: `cause`.
    let what: String
    private(set) var places: [String: (index: Int, location: SourceLocation)] = [:]
    private(set) var order: [String] = []
    /// Ids that a file which could not be read would have declared.
    private(set) var lost: Set<String> = []
    /// Whether such a file computes ids, so that any id may be one of them.
    var mayHoldAny = false

    /// The code of an id that is not in it; `nil` where ids are declared and never looked up.
    private let unknown: ProblemCode?

    init(_ what: String, unknown: ProblemCode? = nil) {
        self.what = what
        self.unknown = unknown
    }

    /// Takes up an id under the next place; a repeated one is reported.
    mutating func add(_ id: String, at location: SourceLocation, _ problems: ProblemList) {
        if let first = places[id] {
            problems.add(
                .repeatedId, at: location, "there are two \(plural) with the id `\(id)`",
                help: "give one of them another id", related: [Problem.Related(first.location, "the first is here")])
        } else {
            places[id] = (order.count, location)
        }
        order.append(id)
    }

    mutating func lose(_ id: String) { lost.insert(id) }

    func isLost(_ id: String) -> Bool { lost.contains(id) }

    /// The place of an id, or `nil` after saying that it is unknown.
    /// - Parameter isQuoted: whether the id stands in quotes there.
    func resolve(
        _ id: String, at location: SourceLocation, _ problems: ProblemList, isQuoted: Bool = true
    ) -> Int? {
        if let found = places[id] { return found.index }
        if lost.contains(id) { return nil }
        guard !problems.isFull else { return nil }
        let suggestion = problems.maySearch(among: places.count) ? nearestWord(to: id, in: places.keys) : nil
        if mayHoldAny, suggestion == nil { return nil }
        problems.add(
            unknown ?? .unknownName, at: location,
            "there is no \(what) `\(id)`",
            help: suggestion.map { isQuoted ? "did you mean `\"\($0)\"`?" : "did you mean `\($0)`?" } ?? listed)
        return nil
    }

    private static let plurals = ["advice": "advice declarations", "property": "properties"]

    private var plural: String { what.hasSuffix("s") ? what : Namespace.plurals[what] ?? what + "s" }

    private var listed: String? {
        guard !order.isEmpty, order.count <= 12 else {
            return order.isEmpty ? "this book declares no \(what)" : nil
        }
        return "there are: " + order.map { "`\"\($0)\"`" }.joined(separator: ", ")
    }
}
