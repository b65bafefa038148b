// The trace of a rule book: source statements against declarations, both directions, with the scenarios between.

public import RuleModel

/// Which statements of the sources a rule book carries, where, and which scenarios exercise them; and what each
/// declaration rests on.
///
///     let trace = Trace(of: book, on: CalendarDay("2026-11-22")!)
///     trace.forgotten                     // statements that nothing cites, for no reason given
///     trace.declarations[0].scenarios     // the scenarios it takes part in
///
/// A scenario exercises a declaration when the declaration takes part in the assessment of one of its patients:
///
/// - a finding is present, or has a value (a list: one of its options is present); a score has points that count;
/// - a pattern holds; a red flag is raised; something speaks for or against a cause;
/// - a question is among what is asked next, or the scenario answers it;
/// - advice is given; a complication is mentioned;
/// - of the rule book itself, whether it applies is known; a scenario exercises itself;
/// - a property is exercised by none: it is proved of every patient.
public struct Trace: Sendable {
    /// A published text, and whether its review is overdue.
    public struct Document: Sendable {
        /// The source as the book declares it.
        public let source: Source
        /// When it was to be reviewed again, or `nil` if the book names no interval.
        public let due: CalendarDay?
        /// Whether that day has passed.
        public let isPastReview: Bool
    }

    /// One statement of a source with what carries it.
    public struct TracedStatement: Sendable {
        /// The statement as the book declares it.
        public let statement: Statement
        /// Places in `Trace.declarations`: what cites it.
        public let citedBy: [Int]
        /// Places in `RuleBook.scenarios`: what exercises a declaration that cites it.
        public let scenarios: [Int]
        /// Why nothing cites it, where the book says so: its `note`, or the reason with which its source acknowledges
        /// `uncited-statement`.
        public let reasonLeftOut: String?
    }

    /// One declaration with what it rests on.
    public struct TracedDeclaration: Sendable {
        /// What the book declares.
        public let declaration: Declaration
        /// What it rests on.
        public let basis: Basis
        /// Places in `RuleBook.scenarios`: what exercises it.
        public let scenarios: [Int]

        /// Its kind.
        public var kind: Declaration.Kind { declaration.kind }
        /// The word that declares it.
        public var word: DeclarationWord { declaration.word }
        /// Its id; of a scenario or property, its name.
        public var id: String { declaration.id }
        /// Its name for people; empty if it has none.
        public var title: String { declaration.title }
        /// Where it is declared.
        public var location: SourceLocation { declaration.location }

        /// Whether it says something of patients. A scenario tests the book and a property is proved of it.
        public var isRule: Bool {
            switch kind {
            case .ruleBook, .level, .group, .finding, .option, .pattern, .redFlag, .cause, .question, .advice,
                .complication, .source, .statement:
                true
            case .scenario, .property: false
            }
        }
    }

    /// The rule book.
    public let book: RuleBook
    /// The day that reviews are held against.
    public let today: CalendarDay
    /// The published texts, in the book's order.
    public let documents: [Document]
    /// Every statement, in the book's order.
    public let statements: [TracedStatement]
    /// Every declaration that can rest on a source: the rule book, findings, patterns, red flags, causes, questions,
    /// advice, complications, scenarios, properties.
    public let declarations: [TracedDeclaration]
    /// Places in `RuleBook.scenarios`: those with a patient whose answers cannot be true together. Such
    /// a patient exercises nothing.
    public let impossibleScenarios: [Int]

    /// Traces a rule book.
    /// - Parameter today: the day that the reviews of its sources are held against.
    public init(of book: RuleBook, on today: CalendarDay) {
        self.book = book
        self.today = today
        let played = PlayedScenarios(book)
        impossibleScenarios = played.impossible
        let declarations = Trace.declarations(of: book, played)
        self.declarations = declarations
        documents = book.sources.map { source in
            Document(source: source, due: source.due, isPastReview: source.due.map { $0 < today } ?? false)
        }
        var citing = Array(repeating: [Int](), count: book.statements.count)
        for (place, declaration) in declarations.enumerated() {
            for statement in Set(declaration.basis.cites) { citing[statement].append(place) }
        }
        statements = zip(book.statements, citing).map { statement, citedBy in
            TracedStatement(
                statement: statement, citedBy: citedBy,
                scenarios: Set(citedBy.flatMap { declarations[$0].scenarios }).sorted(),
                reasonLeftOut: citedBy.isEmpty ? Trace.reasonLeftOut(statement, in: book) : nil)
        }
    }

    private static func reasonLeftOut(_ statement: Statement, in book: RuleBook) -> String? {
        let source = book.sources[statement.source].location
        let acknowledged = book.acknowledgements.first { $0.code == "uncited-statement" && $0.declaration == source }
        return statement.note ?? acknowledged?.reason
    }

    // MARK: What is not joined to the other side

    /// Places in `statements`: those that nothing cites, and of which the book does not say why.
    public var forgotten: [Int] {
        statements.indices.filter { statements[$0].citedBy.isEmpty && statements[$0].reasonLeftOut == nil }
    }

    /// Places in `statements`: those that nothing cites, for a reason that the book gives.
    public var leftOut: [Int] { statements.indices.filter { statements[$0].reasonLeftOut != nil } }

    /// Places in `declarations`: those with neither a citation nor an editorial reason. What tests a book and what is to
    /// be proved of it need neither.
    public var withoutBasis: [Int] {
        declarations.indices.filter { place in
            let declaration = declarations[place]
            return declaration.isRule && declaration.basis.cites.isEmpty && declaration.basis.editorial == nil
        }
    }

    /// Places in `declarations`: those that a scenario can exercise. A property is proved instead.
    public var exercisable: [Int] { declarations.indices.filter { declarations[$0].kind != .property } }

    /// Places in `declarations`: those that a scenario can exercise and none does.
    public var unexercised: [Int] { exercisable.filter { declarations[$0].scenarios.isEmpty } }
}
