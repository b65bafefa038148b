// A conversation with a solver: definitions once, then one question after the other.

import RuleModel

/// What a solver says of a question.
enum SolverAnswer {
    /// There is an example, with these values.
    case exists(SolverModel)
    /// There is none: a proof.
    case none
    /// It did not find out, and why.
    case undecided(String)
}

/// The values of an example, by name.
struct SolverModel {
    private var words: [String: SolverExpression] = [:]

    init(_ pairs: [SolverExpression]) {
        for case .list(let pair) in pairs where pair.count == 2 {
            if case .word(let name) = pair[0] { words[name] = pair[1] }
        }
    }

    func isTrue(_ symbol: String) -> Bool { words[Formula.name(of: symbol)] == .word("true") }
    func number(_ symbol: String) -> Rational? { words[Formula.name(of: symbol)]?.number }
}

/// One conversation. Where the solver comes to a limit, the question is not decided and the next one is asked of a new
/// process that knows the same definitions. Used on one thread.
final class SolverSession {
    /// What was said, a command a line: a script of SMT-LIB 2.
    private(set) var script: [String] = []

    private let program: SolverProgram
    private let limits: SolverLimits
    private var process: ChildProcess?
    /// What every process must be told first.
    private var told: [String] = []
    /// What is true within the question that is being asked, a list for each level.
    private var inner: [[String]] = []
    private var failures = 0

    init(_ program: SolverProgram, _ limits: SolverLimits) {
        self.program = program
        self.limits = limits
        told = program.preamble(limits)
        script = told
    }

    /// Adds declarations, definitions and facts for all questions.
    func tell(_ lines: [String]) {
        precondition(inner.isEmpty, "definitions are told between questions")
        guard !lines.isEmpty else { return }
        told += lines
        script += lines
        send(lines)
    }

    /// A line of the script for people.
    func note(_ text: String) { script.append("; " + String(text.map { $0.isNewline ? " " : $0 })) }

    /// Asks questions under further facts, which are forgotten afterwards.
    func under<Result>(_ facts: [String], _ ask: () -> Result) -> Result {
        let lines = facts.filter { $0 != Formula.yes }.map { "(assert \($0))" }
        inner.append(lines)
        script += ["(push 1)"] + lines
        send(["(push 1)"] + lines)
        defer {
            inner.removeLast()
            script.append("(pop 1)")
            send(["(pop 1)"])
        }
        return ask()
    }

    /// Whether there is an example of all that is known, with its values.
    func example(of values: [PatientValue]) -> SolverAnswer { example(of: values.map(\.symbol)) }

    func example(of symbols: [String]) -> SolverAnswer {
        switch check("(check-sat)") {
        case .success(false): return .none
        case .failure(let reason): return .undecided(reason.text)
        case .success(true): break
        }
        guard !symbols.isEmpty else { return .exists(SolverModel([])) }
        let question = "(get-value (\(symbols.joined(separator: " "))))"
        guard case .list(let pairs)? = answer(to: question), pairs.count == symbols.count else {
            return .undecided(Self.wordless)
        }
        return .exists(SolverModel(pairs))
    }

    /// Those of some names (or their opposites) that together leave no example; `nil` if there is one, or if the solver
    /// does not find out.
    func contradiction(among literals: [String]) -> [String]? {
        guard case .success(false) = check("(check-sat-assuming (\(literals.joined(separator: " "))))"),
            case .list(let members)? = answer(to: "(get-unsat-assumptions)")
        else { return nil }
        let named = Set(members.map(Self.text))
        return literals.filter { literal in
            let isNegated = literal.hasPrefix("(not ")
            let name = Formula.name(of: isNegated ? Formula.not(literal) : literal)
            return named.contains(isNegated ? "(not \(name))" : name)
        }
    }

    private static func text(_ expression: SolverExpression) -> String {
        switch expression {
        case .word(let word): word
        case .list(let members): "(\(members.map(text).joined(separator: " ")))"
        }
    }

    // MARK: The process

    private struct Reason: Error { let text: String }
    private static let wordless = "the solver gave no answer that is understood"
    private static let limit = "the solver ended without an answer: it failed, or came to its limit of time or memory"

    private func check(_ command: String) -> Result<Bool, Reason> {
        switch answer(to: command) {
        case .word("sat"): return .success(true)
        case .word("unsat"): return .success(false)
        case .word("unknown"), .word("timeout"), nil: return .failure(Reason(text: Self.limit))
        default: return .failure(Reason(text: Self.wordless))
        }
    }

    /// What the solver says to one command; `nil` if it ended instead.
    private func answer(to command: String) -> SolverExpression? {
        script.append(command)
        do throws(ChildProcess.Failure) {
            let process = try running()
            try process.send(command + "\n")
            var text: [UInt8] = []
            var progress = SolverExpression.Progress()
            while true {
                let line = try process.line(within: limits.millisecondsEach + 5_000)
                text += line + [0x0A]
                guard progress.reads(line), let expression = SolverExpression(text) else { continue }
                if case .list(let words) = expression, words.first == .word("error") { throw .ended }
                return expression
            }
        } catch {
            process = nil
            failures += 1
            return nil
        }
    }

    private func send(_ lines: [String]) {
        // A process that has ended, or was never started, is told all of it when the next question is asked.
        guard let process else { return }
        do { try process.send(lines.joined(separator: "\n") + "\n") } catch { self.process = nil }
    }

    private func running() throws(ChildProcess.Failure) -> ChildProcess {
        if let process { return process }
        // A solver that ends again and again will not come back.
        guard failures < 10 else { throw .ended }
        let new = try ChildProcess(
            program.path, program.arguments, seconds: limits.seconds, mebibytes: limits.mebibytes)
        let lines = told + inner.flatMap { ["(push 1)"] + $0 }
        try new.send(lines.joined(separator: "\n") + "\n")
        process = new
        return new
    }
}
