// A session with one patient and one rule book: lines go in, texts come out.

import Diagnostics
import Evaluation
import JSONText
import PatientRecords
import Reports
public import RuleModel
public import Wording

/// A workbench for scenarios: answers are given and taken back, and the result moves with them; it is explained,
/// compared, saved as a test; and where the rule book changes, the answers stay and the result follows.
///
///     var workbench = try WorkbenchSession(in: surroundings)
///     workbench.run("stiff neck yes").text   // "Stiff neck: yes\n= self_care to emergency → emergency: …"
///     workbench.run("undo")
///
/// It knows no terminal: whoever runs it shows the texts. What it needs of the world it asks its surroundings for.
public struct WorkbenchSession {
    /// How texts look.
    public var style: TextStyle
    /// The column at which texts are wrapped.
    public var width: Int
    let surroundings: any Surroundings
    var inUse: ActiveBook
    var sheet = Sheet() { didSet { situation = Situation(sheet, inUse) } }
    private(set) var situation: Situation
    var past: [Sheet] = []
    var future: [Sheet] = []
    /// What is wrong with the files as they are now, while an older book is in use.
    var brokenBook: ProblemReport?

    /// A session without answers.
    /// - Throws: what is wrong with the rule book of the surroundings.
    public init(
        in surroundings: any Surroundings, style: TextStyle = .plain, width: Int = 80
    ) throws(RuleBookProblems) {
        inUse = try ActiveBook(try surroundings.bookFiles(at: nil))
        situation = Situation(Sheet(), inUse)
        self.surroundings = surroundings
        self.style = style
        self.width = width
    }

    /// The rule book in use.
    public var book: RuleBook { inUse.book }

    /// Whether the rule book's files are broken, and an older book is in use.
    public var usesOlderBook: Bool { brokenBook != nil }

    /// The ids of the findings that are answered, sorted.
    public var answered: [String] { sheet.answers.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// The answers as a patient's JSON: those that fit the rule book.
    public var patientJSON: [UInt8] {
        sheet.json(of: inUse.book.findings.filter { !situation.setAside.contains($0.id) }, .pretty)
    }

    /// Takes a book into use, and works the result out anew.
    mutating func use(_ book: ActiveBook) {
        inUse = book
        situation = Situation(sheet, inUse)
    }

    // MARK: Lines

    /// Carries a line out. Where it reads Lua it may have line breaks.
    public mutating func run(_ line: String) -> Reply {
        do throws(CommandError) {
            return try carryOut(line)
        } catch {
            return Reply(trouble: error.shown)
        }
    }

    /// Whether a line reads Lua, so that an open bracket goes on in the next line. In every other an open bracket is
    /// text, and a line break is no part of it.
    public func readsLua(_ line: String) -> Bool {
        let line = line.trimmed
        let first = line.prefix { !$0.isWhitespace }
        guard let verb = Verb(rawValue: first.lowercased()), verb.readsLua else { return false }
        return !isSentence(line, verb)
    }

    private mutating func carryOut(_ line: String) throws(CommandError) -> Reply {
        let line = line.trimmed
        guard !line.isEmpty, !line.hasPrefix("#") else { return Reply() }
        if line.hasPrefix("?") { return Reply(try search(String(line.dropFirst()).trimmed)) }
        let first = line.prefix { !$0.isWhitespace }
        let rest = String(line[first.endIndex...]).trimmed
        if let verb = Verb(rawValue: first.lowercased()), !isSentence(line, verb) { return try carryOut(verb, rest) }
        return Reply(try answer(line))
    }

    /// Whether a line that begins with a verb is the answer to a finding: its name is longer (`show signs yes`), or the
    /// verb stands alone where it is one (`history diabetes`).
    private func isSentence(_ line: String, _ verb: Verb) -> Bool {
        guard let match = inUse.names.match(line), !match.rest.isEmpty else { return false }
        return match.wordCount > 1 || verb.isAlone
    }

    private mutating func carryOut(_ verb: Verb, _ rest: String) throws(CommandError) -> Reply {
        guard rest.isEmpty || !verb.isAlone else { throw CommandError(.usage, "`\(verb.rawValue)` stands alone") }
        switch verb {
        case .set: return Reply(try answer(try needed(rest, by: verb)))
        case .unset: return Reply(try unset(try needed(rest, by: verb)))
        case .undo: return Reply(try undo())
        case .redo: return Reply(try redo())
        case .clear: return Reply(clear())
        case .next: return Reply(try next())
        case .ask: return Reply(try ask())
        case .result: return Reply(try assessment().text(style: style, width: width))
        case .why: return Reply(try why(rest))
        case .whynot: return Reply(try whyNot(try needed(rest, by: verb)))
        case .whatif: return Reply(try whatIf(try needed(rest, by: verb)))
        case .findings: return Reply(try findings(rest))
        case .rules: return Reply(try rules())
        case .causes: return Reply(try causes())
        case .show: return Reply(try show(try needed(rest, by: verb)))
        case .search: return Reply(try search(rest))
        case .open: return Reply(try open(WorkbenchSession.unquoted(try needed(rest, by: verb))))
        case .save: return try save(try needed(rest, by: verb))
        case .test: return try test(rest)
        case .compare: return Reply(try compare(WorkbenchSession.unquoted(try needed(rest, by: verb))))
        case .edit: return try edit(try needed(rest, by: verb))
        case .reload: return reload()
        case .lua: return Reply(try lua(try needed(rest, by: verb)))
        case .history: return Reply(history())
        case .help: return Reply(try help(rest))
        case .quit, .exit: return Reply(isLeaving: true)
        }
    }

    private func needed(_ rest: String, by verb: Verb) throws(CommandError) -> String {
        guard rest.isEmpty else { return rest }
        throw CommandError(
            .usage, "`\(verb.rawValue)` needs something after it", help: "`\(verb.usage.syntax)`: \(verb.usage.purpose)"
        )
    }

    /// The assessment.
    /// - Throws: why there is none.
    func assessment() throws(CommandError) -> Assessment {
        switch situation.outcome {
        case .success(let assessment): return assessment
        case .failure(let errors): throw WorkbenchSession.trouble(errors)
        }
    }

    /// Errors in a patient's data, as they are told of a line that was typed.
    static func trouble(_ errors: PatientErrors) -> CommandError {
        if errors.errors.allSatisfy({ $0.code == .contradiction }), errors.errors.count > 1 {
            let ids = errors.errors.map { "`\($0.pointer.dropFirst())`" }.joined(separator: ", ")
            return CommandError(
                .badAnswer, "these answers cannot be true together: \(ids)",
                help: "`unset` or change one of the others first")
        }
        return CommandError(
            .badAnswer,
            errors.errors.flatMap { error in [error.message] + (error.help.map { ["  help: \($0)"] } ?? []) })
    }

    // MARK: Help

    private func help(_ rest: String) throws(CommandError) -> String {
        if rest.isEmpty {
            var screen = TextScreen(style, width: width)
            for verb in Verb.allCases where verb != .exit { tell(verb, &screen) }
            screen.blank()
            screen.paragraph(
                "`help VERB` says more. Tab completes, Up recalls, Ctrl-R looks for what was typed, Ctrl-C cancels a "
                    + "line. A line that begins with a blank is not remembered.", indent: 0)
            return screen.text
        }
        guard let verb = Verb(rawValue: rest.lowercased()) else {
            let meant = nearest(to: rest.lowercased(), in: Verb.allCases.map(\.rawValue))
            throw CommandError(
                .usage, "there is no verb `\(printable(rest))`",
                help: meant.map { "did you mean `\($0)`?" } ?? "`help` lists them")
        }
        var screen = TextScreen(style, width: width)
        tell(verb, &screen)
        for line in verb.more { screen.add("  \(line)\n") }
        return screen.text
    }

    private func tell(_ verb: Verb, _ screen: inout TextScreen) {
        let (syntax, purpose) = verb.usage
        let blanks = String(repeating: " ", count: max(2, 23 - syntax.count))
        screen.paragraph(purpose, indent: 0, mark: syntax + blanks)
    }

    private func history() -> String {
        let entries = surroundings.entries
        return entries.enumerated().map { place, entry in
            let number = String(place + 1)
            let lines = entry.split(separator: "\n", omittingEmptySubsequences: false).map { $0.shown() }
            let indented = lines.joined(separator: "\n       ")
            return String(repeating: " ", count: max(0, 5 - number.count)) + number + "  " + indented + "\n"
        }.joined()
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        var text = self[...].drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
