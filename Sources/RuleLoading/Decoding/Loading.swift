// The state of one book while it is loaded: files, declarations, ids and problems.

import LuaRuntime
import RuleModel
import RuleSyntax

/// One book while it is loaded. Used on one thread.
final class Loading {
    let problems: ProblemList
    var files: [RuleFile] = []
    /// All declarations that could be read, in the book's order.
    private(set) var declarations: [WrittenDeclaration] = []
    /// Their places by word.
    private var places: [DeclarationWord: [Int]] = [:]

    // MARK: What bare names stand for

    var names: [String: (named: Named, location: SourceLocation)] = [:]
    /// The values that each finding may have, in the order of findings.
    var shapes: [Shape] = []
    var patternCount = 0
    /// Names that a file which could not be read would have declared.
    var lostNames: Set<String> = []
    /// The same for the options of choices and lists.
    var lostOptions: Set<String> = []
    /// Whether a file that could not be read computes ids, so that any name may be one of them.
    var namesMayBeLost = false

    // MARK: What names in quotes stand for

    var redFlags = Namespace("red flag", unknown: .unknownRedFlag)
    var causes = Namespace("cause", unknown: .unknownCause)
    var questions = Namespace("question", unknown: .unknownQuestion)
    var advice = Namespace("advice", unknown: .unknownAdvice)
    var complications = Namespace("complication", unknown: .unknownComplication)
    var scenarios = Namespace("scenario")
    var properties = Namespace("property")
    var sources = Namespace("source")
    var statements = Namespace("statement", unknown: .unknownStatement)
    var groups = Namespace("group", unknown: .unknownGroup)

    // MARK: What the `rule_book` declaration says to all others

    var emergencyNumber: String?
    var weights: [(word: String, points: Rational)] = []
    /// Whether the weights already have a problem.
    var weightsAreBroken = false
    var levels: [Level] = []
    var groupTitles: [Group] = []

    /// Warnings that declarations acknowledge.
    var acknowledgements: [Acknowledgement] = []
    var fieldPlaces = FieldPlaces()
    /// Where each `if_unsure` stands, by finding.
    var unsurePlaces: [Int: SourceLocation] = [:]
    /// What matches names against options, by finding; made where a scenario needs it.
    var recognisers: [String: NameRecogniser] = [:]
    /// The ids that findings had before.
    var formerIDs: Set<String> = []
    /// The functions of calculated findings, by finding.
    var functions: [Finding.Index: KeptFunction] = [:]

    /// The stretches that were understood, where that is asked for.
    var understood: Set<PlacedSpan>?

    /// - Parameter problems: where its problems are gathered.
    init(_ problems: ProblemList) { self.problems = problems }

    /// Takes up a declaration.
    func add(_ declaration: WrittenDeclaration) {
        places[declaration.word, default: []].append(declarations.count)
        declarations.append(declaration)
    }

    /// The declarations of some words, in the book's order.
    func declarations(of words: DeclarationWord...) -> [WrittenDeclaration] {
        words.flatMap { places[$0] ?? [] }.sorted().map { declarations[$0] }
    }
}
