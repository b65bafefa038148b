// Where the fields of declarations stand in the rule files.

/// The place of each field of each declaration: of `when` in `red_flag "stiff_neck" { when = … }`.
public struct FieldPlaces: Sendable {
    private var places: [SourceLocation: [(field: String, location: SourceLocation)]] = [:]

    /// No places yet.
    public init() {}

    /// Notes where a field of the declaration at a place stands.
    public mutating func add(_ field: String, at location: SourceLocation, of declaration: SourceLocation) {
        places[declaration, default: []].append((field, location))
    }

    /// Where a field's name stands, or `nil` if the declaration at that place does not have it.
    ///
    ///     book.fieldPlaces["when", of: book.redFlags[0].location]
    public subscript(_ field: String, of declaration: SourceLocation) -> SourceLocation? {
        places[declaration]?.first { $0.field == field }?.location
    }

    /// Every declaration that has fields, by place, with their names and places.
    package var all: [(declaration: SourceLocation, fields: [(field: String, location: SourceLocation)])] {
        places.sorted { $0.key < $1.key }.map { (declaration: $0.key, fields: $0.value) }
    }
}
