// The parts of a rule book that an assessment reads.

package import RuleModel

/// All that an assessment reads of a rule book.
package struct BookParts {
    package let header: RuleBook.Header
    package let levels: [Level]
    package let groups: [Group]
    package let sources: [Source]
    package let statements: [Statement]
    package let findings: [Finding]
    package let patterns: [Pattern]
    package let redFlags: [RedFlag]
    package let causes: [Cause]
    package let questions: [Question]
    package let advice: [Advice]
    package let complications: [Complication]
    package let calculation: LuaCalculator.Calculation?
    package let sha256: String

    /// The parts as they are given.
    package init(
        header: RuleBook.Header, levels: [Level], groups: [Group], sources: [Source], statements: [Statement],
        findings: [Finding], patterns: [Pattern], redFlags: [RedFlag], causes: [Cause], questions: [Question],
        advice: [Advice], complications: [Complication], calculation: LuaCalculator.Calculation?, sha256: String
    ) {
        self.header = header
        self.levels = levels
        self.groups = groups
        self.sources = sources
        self.statements = statements
        self.findings = findings
        self.patterns = patterns
        self.redFlags = redFlags
        self.causes = causes
        self.questions = questions
        self.advice = advice
        self.complications = complications
        self.calculation = calculation
        self.sha256 = sha256
    }

    init(of book: RuleBook) {
        (header, levels, groups) = (book.header, book.levels, book.groups)
        (sources, statements) = (book.sources, book.statements)
        (findings, patterns, redFlags) = (book.findings, book.patterns, book.redFlags)
        (causes, questions, advice) = (book.causes, book.questions, book.advice)
        (complications, calculation) = (book.complications, (book.calculator as? LuaCalculator)?.calculation)
        sha256 = book.sha256
    }
}
