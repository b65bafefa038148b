// `triage batch`: many patients, a line each, to many results, a line each.

import ArgumentParser
import PatientRecords
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Assess many patients, a line each.",
        discussion: """
            Reads NDJSON, a patient a line, and writes NDJSON: line n of the output is the result of line n of the \
            input, blank lines left out. Files named *.csv are tables: a first row of finding ids, and a patient a \
            row. What is compressed with gzip is read as it is, whatever its name. Without files, standard input is \
            read.

              triage batch patients.ndjson > results.ndjson
              triage batch --fields urgency,red_flags -o results.ndjson.gz 2026-*.csv.gz
              triage batch --delimiter ';' --decimal ',' patients.csv   (European)
              triage batch -o results.ndjson --resume patients.ndjson   (goes on)

            A line that is no patient becomes a `triage.error/1` object with its line and id, and the rest goes on; \
            the code is then 1. Memory does not grow with the input.

            A cell holds a number (39.5, or with a unit 102.2 [degF]), true, false, yes, no, 1 or 0, the id of an \
            option, ids or names with ; between, or [] for none of a list; null for not sure, nothing for not asked. \
            A second number in a cell, as in 12 500 or 2 1/2, refuses it. The file is UTF-8. \
            A cell holds no line break: where a quote does not close in its line, that line and all lines inside the \
            quote are errors, and the code is 1 whatever --max-errors says.

            With -o, results are written beside the file, into FILE.part, and take its place at the end: until then \
            the file stays as it was. A symbolic link stays, and what it leads to is replaced; other hard links keep \
            the old results. /dev/stdout and the like are written as what they lead to. --resume goes on only where \
            the inputs, rules and options are those the batch was begun with; standard input must be a file for that. \
            Where that batch is done already, --resume ends with its code; where FILE is of no batch known, with 64. A \
            closed pipe ends the batch without a word (141).

            `--fields all` writes what `triage eval --format json` writes. `--fields bench` writes what is known to \
            hold: the level demanded, the patterns that hold, and the supported causes.
            """)

    @Argument(help: ArgumentHelp("Files of patients, or - for standard input.", valueName: "file"))
    var files: [String] = ["-"]

    @OptionGroup var book: BookOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, - for standard output; *.gz is compressed.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            """
            What to write of each assessment, names with commas between; urgency, settled and warnings always. Or \
            all, or bench.
            """, valueName: "list"))
    var fields: String = "disposition"

    @Option(
        help: ArgumentHelp(
            "How the files are written: ndjson or csv. By default as their names say.", valueName: "form"))
    var from: BatchInput.Form?

    @OptionGroup var csv: CSVOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many threads assess. By default one a core.", valueName: "number"))
    var jobs: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Accept so many bad lines, 0 or more: up to that the code is 0; one more ends the batch.",
            valueName: "number"))
    var maxErrors: Int?

    @Flag(help: "Go on with an interrupted batch into the same -o file.")
    var resume = false

    @Flag(help: "Turn unknown keys into warnings. Such an assessment is never settled.")
    var lenient = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256.") }
        if let maxErrors, maxErrors < 0 { throw ValidationError("--max-errors must be 0 or more.") }
        if output?.isEmpty == true { throw ValidationError("-o names no file; `-o -` is standard output.") }
        if resume, output ?? "-" == "-" {
            throw ValidationError("--resume needs the file of the interrupted batch: -o FILE.")
        }
        if csv.isGiven, !files.contains(where: { (from ?? BatchInput.form(ofFile: $0)) == .csv }) {
            throw ValidationError("--delimiter and --decimal are for tables; is --from csv missing?")
        }
    }

    func run() throws {
        let fields = try chosenFields()
        for file in files where file != "-" && access(file, R_OK) != 0 {
            throw cannotRead(file, String(cString: strerror(errno)))
        }
        try BatchOutput.refuseLoop(from: files)
        Interrupt.endsCommand()
        let output = try output.flatMap { path in
            path == "-"
                ? nil : try BatchOutput(path, inputs: files, rules: try book.choice().path, resumes: resume)
        }
        let ruleBook: RuleBook
        do {
            ruleBook = try book.load()
        } catch {
            output?.withdraw()
            throw error
        }
        signal(SIGPIPE, SIG_IGN)
        let options = [
            ("--fields", self.fields), ("--lenient", "\(lenient)"), ("--from", from?.rawValue ?? ""),
            ("--delimiter", "\(csv.form.delimiter)"), ("--decimal", "\(csv.form.hasDecimalComma)"),
        ]
        let job = BatchJob(ruleBook, options: options, inputs: files)
        let begun = try output?.begin(job)
        if let begun, begun.isComplete { return try end(begun.done, hasComplaints: begun.hasComplaints) }
        let (done, note) = (begun?.done ?? BatchCounts(), begun?.note)
        let progress = BatchProgress(doneBefore: done.lines)
        let assessor = BatchAssessor(ruleBook, fields: fields, lenient: lenient)
        let input = BatchInput(
            files, .init(form: from, csv: csv.form), for: ruleBook, lenient: lenient, lineSize: assessor.lineSize)
        let target = begun?.target ?? ByteTarget()
        let run = BatchRun(assessor, input, target, note, progress, maxErrors: maxErrors, done: done)
        run.run(jobs: jobs ?? Batch.cores)
        if case .output(let failure) = run.failure, failure.isClosedPipe { Interrupt.endByClosedPipe() }
        progress.end(run.counts)
        if let failure = run.failure {
            defer { leave(note, target.position, failure) }
            switch failure {
            case .output(let failure): throw BatchOutput.cannotWrite(failure.message)
            case .input(let failure): throw cannotRead(failure)
            case .tooManyErrors:
                complain(of: input)
                let lines = maxErrors == 1 ? "1 line is" : "\(maxErrors ?? 0) lines are"
                Terminal.report("triage: more than \(lines) bad\(run.leavesRest ? "; the rest was not read" : "")")
                throw ExitCode.answerIsBad
            }
        }
        do throws(ByteTarget.Failure) {
            try note?.end(job, run.counts, hasComplaints: !input.complaints.isEmpty)
        } catch {
            throw BatchOutput.cannotWrite(error.message)
        }
        complain(of: input)
        try end(run.counts, hasComplaints: !input.complaints.isEmpty)
    }

    private func complain(of input: BatchInput) {
        for complaint in input.complaints { Terminal.report("triage: \(complaint)") }
    }

    /// Ends with the code that is due for a batch that is done.
    private func end(_ counts: BatchCounts, hasComplaints: Bool) throws {
        if counts.misquoted > 0 {
            let lines = counts.misquoted == 1 ? "1 line is" : "\(counts.misquoted) lines are"
            Terminal.report("triage: \(lines) bad for a quote; no line inside quotes was taken for a patient")
            throw ExitCode.answerIsBad
        }
        if hasComplaints { throw ExitCode.unreadableFile }
        if counts.bad > maxErrors ?? 0 { throw ExitCode.answerIsBad }
        if counts.limited > 0 { throw ExitCode.calculationFailed }
    }

    /// Leaves a batch that did not come to its end, so that it can be gone on with.
    private func leave(_ note: UnfinishedBatch?, _ bytes: Int, _ failure: BatchRun.Failure) {
        guard let note, note.leave(bytes) else { return }
        let next =
            switch failure {
            // What is mended is another input.
            case .input(let failure) where failure.isOfData: "once the file is mended, begin anew without --resume"
            case .input: "--resume goes on with it where no input is changed"
            case .tooManyErrors: "--resume goes on with it where --max-errors allows more"
            case .output: "--resume goes on with it"
            }
        Terminal.report("triage: what was done is kept in `\(note.part)`; \(next)")
    }

    private func chosenFields() throws -> BatchFields {
        do throws(BatchFields.UnknownField) {
            return try BatchFields(fields)
        } catch {
            if ["all", "bench"].contains(error.name) {
                Terminal.report("triage: `\(error.name)` stands alone in --fields, with no name beside it")
                throw ExitCode.usage
            }
            let help = nearest(to: error.name, in: BatchFields.names).map { "; did you mean `\($0)`?" }
            let names = BatchFields.names.map { "`\($0)`" }.joined(separator: ", ")
            Terminal.report("triage: there is no field `\(error.name)`\(help ?? "; there are \(names)")")
            throw ExitCode.usage
        }
    }

    private func cannotRead(_ failure: BatchInput.Failure) -> ExitCode {
        guard failure.isOfData else { return cannotRead(failure.path, failure.message) }
        Terminal.report("triage: \(BatchInput.shown(failure.path)): \(failure.message)")
        return .badPatient
    }

    private func cannotRead(_ path: String, _ message: String) -> ExitCode {
        Terminal.report("triage: \(BatchInput.shown(path)) cannot be read: \(message)")
        return .unreadableFile
    }

    private static var cores: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 256) }
}

extension BatchInput.Form: ExpressibleByArgument {}
