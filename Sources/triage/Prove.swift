// `triage prove`: what is true of every patient.

import ArgumentParser
import JSONText
import PatientRecords
import Proofs
import RuleModel

struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove what holds of every patient, or show one of whom it does not.",
        discussion: """
            Holds the rule book to what every book must keep (a red flag gives at least its level; a worse value never \
            lowers it; no rule is dead or redundant; every level, cause, question and piece of advice has a use) and \
            to what its author states with `property`. A statement is proved for every patient there can be, or \
            refuted with the smallest patient of whom it is not true, or not decided, with the reason.

              triage prove --rules Rules/muscle-spasms
              triage prove --only stated --only worse-never-lowers
              triage prove --save counterexamples

            It needs a solver, z3 or cvc5 (Debian packages of these names). A proof is about the rules as they are \
            written, not about medicine: Rules/PROOFS.md says what it does and does not mean.

            Exit codes: 0 all proved; 1 something is refuted; 5 nothing is refuted, and something is not decided; 69 \
            there is no solver; 70 the solver and triage disagree, which is a bug.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json, junit
    }

    @OptionGroup var book: BookOptions
    @OptionGroup var solver: SolverOptions

    @Option(
        help: ArgumentHelp(
            "Only statements whose id begins so, such as red-flag-wins/stiff_neck. May be repeated.", valueName: "id"))
    var only: [String] = []

    @Option(help: "The shape of the result.")
    var format = Format.text

    @Flag(help: "List what is proved as well.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "Write the patients that refute something into this folder, a file each.", valueName: "path"),
        completion: .directory)
    var save: String?

    @Option(
        help: ArgumentHelp("Write what is asked of the solver to a file, as SMT-LIB 2.", valueName: "path"),
        completion: .file())
    var emitSmt: String?

    func run() throws {
        let ruleBook = try book.load(asJSON: format == .json)
        let goals = try chosen(Goal.all(of: ruleBook))
        let report: ProofReport
        if solver.isEnumeration {
            report = try enumerated(ruleBook, goals)
        } else {
            report = try proved(ruleBook, goals, try solver.program(asJSON: format == .json))
        }
        if let save { try write(report, to: save) }
        switch format {
        case .text:
            try Terminal.print(report.text(listsAll: all, style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(report.json())
        case .junit: try Terminal.print(report.junit())
        }
        if report.refuted > 0 { throw ExitCode.answerIsBad }
        if report.notDecided > 0 { throw ExitCode.notDecided }
    }

    private func chosen(_ goals: [Goal]) throws -> [Goal] {
        let chosen = only.isEmpty ? goals : goals.filter { goal in only.contains { goal.id.hasPrefix($0) } }
        for wanted in only where !goals.contains(where: { $0.id.hasPrefix(wanted) }) {
            let kinds = Set(goals.map { String($0.id.prefix { $0 != "/" }) })
            let meant = nearest(to: wanted, in: goals.map(\.id) + kinds).map { "; did you mean `\($0)`?" } ?? ""
            throw Terminal.failure(
                .usage, "no statement about this book begins with `\(wanted)`\(meant)", asJSON: format == .json, .usage)
        }
        return chosen
    }

    private func proved(_ ruleBook: RuleBook, _ goals: [Goal], _ program: SolverProgram) throws -> ProofReport {
        let prover = Prover(ruleBook, program, solver.limits)
        var results: [ProofResult] = []
        do throws(ProofDisagreement) {
            for goal in goals {
                results.append(try prover.result(of: goal))
                Terminal.showProgress("proving \(results.count) of \(goals.count)")
            }
        } catch {
            Terminal.clearProgress()
            try emit(prover)
            let patients = error.patients.map { String(decoding: $0.json(for: ruleBook, .compact), as: UTF8.self) }
            Terminal.report(
                "triage: a bug: the solver and the evaluator disagree about `\(error.goal.id)` for this patient; please "
                    + "report it, with the rule book:", then: patients)
            throw ExitCode.bug
        }
        Terminal.clearProgress()
        try emit(prover)
        return ProofReport(ruleBook, by: program.name, results)
    }

    private func emit(_ prover: Prover) throws {
        guard let emitSmt else { return }
        try Terminal.save(Array(prover.script.utf8), to: emitSmt)
    }

    private func enumerated(_ ruleBook: RuleBook, _ goals: [Goal]) throws -> ProofReport {
        guard let enumeration = Enumeration(ruleBook) else {
            let reason = "the book has too many patients to try them all"
            return ProofReport(
                ruleBook, by: "enumeration", goals.map { ProofResult(notDecided: $0, reason) })
        }
        return ProofReport(ruleBook, by: "enumeration", goals.map { enumeration.result(of: $0) })
    }

    /// Writes a file for each patient of each counterexample.
    private func write(_ report: ProofReport, to folder: String) throws {
        try Terminal.makeFolder(folder)
        for result in report.results {
            guard let found = result.counterexample else { continue }
            let name = String(result.goal.id.map { $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : "-" })
            for (number, patient) in found.patients.enumerated() {
                let suffix = found.patients.count == 1 ? "" : "-\(number + 1)"
                try Terminal.save(patient.json(for: report.book), to: "\(folder)/\(name)\(suffix).json")
            }
        }
    }
}
