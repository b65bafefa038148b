// What can be asked after: a red flag, a pattern, a level or a cause, by its id.

public import RuleModel

/// Something that is so of a patient, or is not.
public enum ExplanationTarget: Hashable, Sendable {
    /// A red flag, by its place: whether it holds.
    case redFlag(Int)
    /// A pattern: whether it holds.
    case pattern(Pattern.Index)
    /// A cause, by its place: whether it is supported.
    case cause(Int)
    /// A level of urgency: whether it is the level that red flags known to hold demand.
    case level(Level.Index)

    /// Why an id names nothing to ask after.
    public enum Unnamed: Error, Hashable, Sendable {
        /// Several things have the id; these are their full names, such as `cause:anemia`.
        case ambiguous([String])
        /// It is the id of a finding.
        case finding
        /// Nothing has the id; the nearest one, if any is near.
        case unknown(nearest: String?)
    }

    /// What an id names: `stiff_neck`, or with the word before it where several things have the id, `cause:anemia`.
    public init(_ name: String, in book: RuleBook) throws(Unnamed) {
        let all = ExplanationTarget.all(in: book)
        let matches = all.filter { $0.id == name || "\($0.word):\($0.id)" == name }
        if matches.count == 1 {
            self = matches[0].target
            return
        }
        if matches.count > 1 { throw .ambiguous(matches.map { "\($0.word):\($0.id)" }) }
        if book.findings.contains(where: { $0.id == name }) { throw .finding }
        let names = name.utf8.contains(UInt8(ascii: ":")) ? all.map { "\($0.word):\($0.id)" } : all.map(\.id)
        throw .unknown(nearest: nearest(to: name, in: names))
    }

    private static func all(in book: RuleBook) -> [(word: String, id: String, target: ExplanationTarget)] {
        book.redFlags.enumerated().map { ("red_flag", $1.id, .redFlag($0)) }
            + book.patterns.enumerated().map { ("pattern", $1.id, .pattern(Pattern.Index($0))) }
            + book.levels.enumerated().map { ("level", $1.id, .level(Level.Index($0))) }
            + book.causes.enumerated().map { ("cause", $1.id, .cause($0)) }
    }
}
