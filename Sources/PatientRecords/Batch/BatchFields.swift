// What of each assessment a batch writes.

/// The members of an assessment that each line of a batch is to have.
///
/// `urgency`, `settled` and `warnings` are always there, and `id` where the patient has one.
public struct BatchFields: Hashable, Sendable {
    /// A member of `triage.assessment/1`.
    public enum Field: String, CaseIterable, Sendable {
        case ruleBook = "rule_book"
        case engine
        case disclaimer
        case inScope = "in_scope"
        case urgency
        case settled
        case disposition
        case redFlags = "red_flags"
        case notRuledOut = "not_ruled_out"
        case causes
        case nextQuestions = "next_questions"
        case advice
        case complications
        case warnings
    }

    /// The kinds of line.
    public enum Shape: Hashable, Sendable {
        /// Some members: `triage.batch/1`.
        case some(Set<Field>)
        /// The whole `triage.assessment/1`, as `eval` writes it.
        case all
        /// What is known to hold: the level, the patterns, the supported causes with their scores.
        case bench
    }

    /// The kind of line.
    public let shape: Shape

    /// The fields of one shape; those that are always there are added.
    public init(_ shape: Shape) {
        if case .some(let fields) = shape {
            self.shape = .some(fields.union(BatchFields.always))
        } else {
            self.shape = shape
        }
    }

    /// Fields by their names, with commas between; or `all`, or `bench`.
    /// - Throws: the name that is none; `all` or `bench` where it does not stand alone.
    public init(_ list: String) throws(UnknownField) {
        var fields: Set<Field> = []
        let names = list.split(separator: ",", omittingEmptySubsequences: false)
            .map { String($0).filter { $0 != " " } }
        if names == ["all"] || names == ["bench"] {
            self.init(names == ["all"] ? .all : .bench)
            return
        }
        if let alone = names.first(where: { $0 == "all" || $0 == "bench" }) { throw UnknownField(name: alone) }
        for name in names where name != "id" {
            guard let field = Field(rawValue: name) else { throw UnknownField(name: name) }
            fields.insert(field)
        }
        self.init(.some(fields))
    }

    /// A name that is no field.
    public struct UnknownField: Error, Hashable, Sendable {
        /// The name.
        public let name: String
    }

    /// Every member, or those that are named.
    var fields: Set<Field> {
        if case .some(let fields) = shape { fields } else { Set(Field.allCases) }
    }

    /// What a line that is an assessment says it is.
    var format: String { shape == .all ? "triage.assessment/1" : "triage.batch/1" }

    /// What is written if nothing is said: the urgency and what to do.
    public static let standard = BatchFields(.some([.disposition]))

    /// What every line has.
    public static let always: Set<Field> = [.urgency, .settled, .warnings]

    /// What can be named.
    public static let names = ["all", "bench", "id"] + Field.allCases.map(\.rawValue)
}
