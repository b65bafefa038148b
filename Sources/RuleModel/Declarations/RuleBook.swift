// The rule book: every declaration of a folder of rule files, resolved and immutable.

/// A rule book: immutable, safe to share between threads; what is loaded, versioned, hashed and assessed against.
public final class RuleBook: Sendable {
    /// Everything that it declares and that an assessment reads.
    public let content: Content
    /// Computes calculated findings; `nil` if the book has none.
    public let calculator: (any Calculator)?
    /// SHA-256 over file names and contents, lower-case hexadecimal.
    public let sha256: String
    let authoring: Lazy<Authoring>

    /// A book of its content; the places that its declarations name must exist in its lists.
    public convenience init(
        _ content: Content, authoring: Authoring = Authoring(), calculator: (any Calculator)? = nil, sha256: String
    ) {
        self.init(content, authoring: Lazy(authoring), calculator: calculator, sha256: sha256)
    }

    /// A book of which the part that no assessment reads may be made later.
    package init(_ content: Content, authoring: Lazy<Authoring>, calculator: (any Calculator)?, sha256: String) {
        self.content = content
        self.authoring = authoring
        self.calculator = calculator
        self.sha256 = sha256
    }

    /// The finding at a place.
    @inlinable public subscript(_ index: Finding.Index) -> Finding { content.findings[index.value] }
    /// The pattern at a place.
    @inlinable public subscript(_ index: Pattern.Index) -> Pattern { content.patterns[index.value] }
    /// The level of a rank.
    @inlinable public subscript(_ index: Level.Index) -> Level { content.levels[index.value] }

    /// The most urgent level.
    public var topLevel: Level.Index { Level.Index(levels.count - 1) }

    /// The day of the oldest review among the sources, or `nil` without sources.
    public var reviewed: CalendarDay? { sources.map(\.reviewed).min() }
}
