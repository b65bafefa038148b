// Warnings that are meant: what `expect_warning` silences, and what it gets wrong.

import RuleModel

/// The acknowledgements of a book.
struct Acknowledgements {
    private let book: RuleBook
    /// Where declarations begin, by file, in rising order.
    private let starts: [String: [SourceLocation]]

    init(_ subject: Subject) {
        book = subject.book
        // A warning inside a declaration, such as at an option, is acknowledged by the whole declaration.
        let whole = book.declarations.filter { !$0.kind.isInner }.map(\.location)
        starts = Dictionary(grouping: whole, by: \.file).mapValues { $0.sorted() }
    }

    /// The warnings that are left when those that are acknowledged where they stand are taken away, and those of the
    /// acknowledgements themselves.
    func applied(to warnings: [Problem]) -> [Problem] {
        func isMeant(_ warning: Problem, by acknowledgement: Acknowledgement) -> Bool {
            warning.code == acknowledgement.code && declaration(at: warning.location) == acknowledgement.declaration
        }
        let left = warnings.filter { warning in
            warning.severity == .error || !book.acknowledgements.contains { isMeant(warning, by: $0) }
        }
        let inVain = book.acknowledgements.filter { acknowledgement in
            !warnings.contains { isMeant($0, by: acknowledgement) }
        }
        let codes = Set(WarningCode.allCases.map(\.rawValue) + book.warnings.map(\.code))
        return left + inVain.map { codes.contains($0.code) ? vain($0) : unknown($0, codes) }
    }

    private func vain(_ acknowledgement: Acknowledgement) -> Problem {
        Problem(
            WarningCode.acknowledgedInVain.rawValue, .warning, at: acknowledgement.location,
            "there is no warning `\(acknowledgement.code)` here any more", help: "delete it from `expect_warning`")
    }

    private func unknown(_ acknowledgement: Acknowledgement, _ codes: Set<String>) -> Problem {
        Problem(
            WarningCode.unknownWarning.rawValue, .warning, at: acknowledgement.location,
            "there is no warning called `\(acknowledgement.code)`",
            help: nearest(to: acknowledgement.code, in: codes.sorted()).map { "did you mean `\($0)`?" })
    }

    /// The declaration that a place belongs to: the last one that begins before it in its file.
    private func declaration(at location: SourceLocation) -> SourceLocation? {
        starts[location.file]?.last { ($0.line, $0.column) <= (location.line, location.column) }
    }
}
