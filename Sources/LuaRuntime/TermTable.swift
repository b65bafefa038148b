// A table of a rule file.

/// A table: its list and its fields.
public struct TermTable: Sendable, Equatable {
    /// A field: `title = "…"`.
    public struct Field: Sendable, Equatable {
        /// The key; where its bytes are not UTF-8, repaired, and the value is ``Term/unsupported(_:)``.
        public var key: String
        /// The value.
        public var value: Term

        /// A field.
        public init(key: String, value: Term) {
            self.key = key
            self.value = value
        }
    }

    /// The values under 1, 2, 3 …, in order; with holes, those there are.
    public var items: [Term]
    /// The fields, in the order of the bytes of their keys. Lua keeps the last of two with one key.
    public var fields: [Field]
    /// Whether the list has holes: `{ 1, nil, 3 }`.
    public var hasHoles: Bool
    /// Whether there are keys of other kinds, whose values are left out: `[true] = …`, `[0] = …`, `[stiff_neck] = …`.
    public var hasOtherKeys: Bool

    /// A table.
    public init(items: [Term], fields: [Field], hasHoles: Bool = false, hasOtherKeys: Bool = false) {
        self.items = items
        self.fields = fields
        self.hasHoles = hasHoles
        self.hasOtherKeys = hasOtherKeys
    }

    /// The value of a field.
    public subscript(key: String) -> Term? {
        fields.first { $0.key == key }?.value
    }
}
