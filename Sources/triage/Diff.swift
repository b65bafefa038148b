// `triage diff`: how two versions of a rule book differ, told in patients.

import ArgumentParser
import Diagnostics
import JSONText
import PatientRecords
import Proofs
import RuleLoading
import RuleModel

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell how two versions of a rule book differ, in patients.",
        discussion: """
            Not the text is compared but what it says of patients: first those whose level falls, then those whose \
            level rises, then those for whom red flags, advice or causes change. Each group is told by the answers its \
            patients share, with the smallest of them and what each version says. That no patient's level changes is \
            proved, not sampled; it needs a solver (z3 or cvc5).

              triage diff old/muscle-spasms Rules/muscle-spasms
              triage diff --old-rev main Rules/muscle-spasms --fail-on downgrade
              triage diff old new --patients patients.ndjson --format markdown

            Findings that were given another name are followed where the new version says `was = "old_name"`.

            Exit codes: 0 done; 1 --fail-on and it did; 2 a version does not load; 5 --fail-on, and it could not be \
            decided; 65 a line of --patients could not be read by either version; 69 there is no solver, or no git.
            """)

    enum Format: String, OutputFormat, CaseIterable {
        case text, json, markdown
    }

    enum Failing: String, ExpressibleByArgument, CaseIterable {
        case downgrade, change
    }

    @Argument(
        help: ArgumentHelp("The old version and the new one; with --old-rev only the new one.", valueName: "path"))
    var versions: [String] = []

    @Option(
        help: ArgumentHelp("The old version is the same folder at this revision of git.", valueName: "revision"))
    var oldRev: String?

    @OptionGroup var solver: SolverOptions

    @Option(
        help: ArgumentHelp(
            "Assess the patients of this file, one JSON object a line, by both versions.", valueName: "file"),
        completion: .file())
    var patients: String?

    @Option(
        help: "Exit with 1 on a downgrade (some patient's level falls, or may fall), or on any change.")
    var failOn: Failing?

    @Option(help: "The shape of the result.")
    var format = Format.text

    @Option(
        help: ArgumentHelp("Write what is asked of the solver to a file, as SMT-LIB 2.", valueName: "path"),
        completion: .file())
    var emitSmt: String?

    func validate() throws {
        guard versions.count == (oldRev == nil ? 2 : 1) else {
            throw ValidationError(
                oldRev == nil
                    ? "name two versions: triage diff OLD NEW, or triage diff --old-rev REVISION NEW"
                    : "with --old-rev name one folder, that of the new version")
        }
        if solver.isEnumeration { throw ValidationError("`diff` needs a solver: z3, cvc5 or the path of one") }
    }

    private var isJSON: Bool { format == .json }

    func run() throws {
        let (old, new) = (
            try oldBook(), try book(named: versions[versions.count - 1]) { try filesOf(versions.last ?? "") }
        )
        let match: BookMatch
        do throws(LevelsInConflict) {
            match = try BookMatch(old: old, new: new)
        } catch {
            throw Terminal.failure(
                .usage,
                "the levels of urgency stand in another order in the two versions, so that nothing can be said of "
                    + "patients who are moved from one to the other", asJSON: isJSON, .usage)
        }
        let program = try solver.program(asJSON: isJSON)
        let compared = try patients.map { try assessed($0, match) }
        let comparison = Comparison(match, program, solver.limits)
        let difference: Difference
        do throws(ComparisonDisagreement) {
            difference = try comparison.difference()
        } catch {
            try emit(comparison)
            Terminal.report(
                "triage: a bug: the solver and the evaluator disagree about \(error.name) for this patient; please report "
                    + "it, with both versions:",
                then: [String(decoding: error.patient.json(for: new, .compact), as: UTF8.self)])
            throw ExitCode.bug
        }
        try emit(comparison)
        let report = DifferenceReport(difference, patients: compared, by: program.name)
        switch format {
        case .text: try Terminal.print(report.text(style: Terminal.style, width: Terminal.width))
        case .json: try Terminal.print(report.json())
        case .markdown: try Terminal.print(report.markdown())
        }
        switch failOn {
        case nil: break
        case .downgrade:
            if difference.downgrades == true || compared?.moved.contains(where: { $0.direction == .falls }) == true {
                throw ExitCode.answerIsBad
            }
            if difference.downgrades == nil { throw ExitCode.notDecided }
        case .change:
            if report.hasChange { throw ExitCode.answerIsBad }
            if !difference.undecided.isEmpty { throw ExitCode.notDecided }
        }
        if let unread = compared?.unread.count, unread > 0 {
            Terminal.report(
                "triage: \(unread == 1 ? "1 line" : "\(unread) lines") of `\(patients ?? "")` could not be read, and "
                    + "\(unread == 1 ? "was" : "were") not compared")
            throw ExitCode.badPatient
        }
    }

    private func emit(_ comparison: Comparison) throws {
        guard let emitSmt else { return }
        try Terminal.save(Array(comparison.script.utf8), to: emitSmt)
    }

    // MARK: The versions

    private func oldBook() throws -> RuleBook {
        guard let oldRev else { return try book(named: versions[0]) { try filesOf(versions[0]) } }
        return try book(named: "\(versions[0]) at \(oldRev)") {
            do throws(GitFiles.Failure) {
                return try GitFiles.files(of: versions[0], at: oldRev)
            } catch {
                throw Terminal.failure(
                    error.isMissingProgram ? .missingProgram : .unreadableFile, error.message, asJSON: isJSON,
                    error.isMissingProgram ? .missingProgram : .unreadableFile)
            }
        }
    }

    private func filesOf(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
        guard Files.exists(path) else {
            let help = BookOptions.nearestPath(to: path).map { "; did you mean `\($0)`?" } ?? ""
            throw Terminal.failure(
                .unreadableFile, "there is no rule book at `\(path)`\(help)", asJSON: isJSON, .unreadableFile)
        }
        return try RuleBook.files(at: path)
    }

    private func book(named name: String, _ files: () throws -> [(name: String, bytes: [UInt8])]) throws -> RuleBook {
        do {
            return try RuleBook(files: try files())
        } catch let error as RuleBookProblems {
            let report = ProblemReport(error)
            Terminal.write(report.text(style: Terminal.errorStyle, width: Terminal.errorWidth), to: .error)
            Terminal.report("triage: the rule book `\(name)` does not load: \(report.summaryWithHint)")
            throw ExitCode.ruleBookDoesNotLoad
        }
    }

    // MARK: Patients

    private func assessed(_ path: String, _ match: BookMatch) throws -> ComparedPatients {
        let bytes: [UInt8]
        do throws(Files.Failure) {
            bytes = try ByteSource.bytes(of: path, atMost: 1 << 30)
        } catch {
            throw Terminal.failure(
                .unreadableFile, "`\(path)` cannot be read: \(error.message)", asJSON: isJSON, .unreadableFile)
        }
        var compared = ComparedPatients(match)
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if line.withUnsafeBufferPointer({ PatientLines.isBlank($0) }) { continue }
            compared.add(Array(line), line: number + 1)
        }
        if compared.count == 0, compared.unread.isEmpty {
            throw Terminal.failure(
                .unreadableFile, "there is no patient in `\(path)`, so that nothing would be compared", asJSON: isJSON,
                .badPatient)
        }
        return compared
    }
}
