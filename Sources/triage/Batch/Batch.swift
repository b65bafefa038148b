// `triage batch`: many patients, a line each, to many results, a line each.

import ArgumentParser
import Exchange
import RuleBook

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
            input. Files named *.csv have a first row of finding ids and a patient a row; files named *.gz are \
            compressed. Without files, standard input is read.

              triage batch patients.ndjson > results.ndjson
              triage batch --fields urgency,red_flags -o results.ndjson.gz 2026-*.csv.gz
              triage batch -o results.ndjson --resume patients.ndjson   (goes on)

            A line that is no patient becomes a `triage.error/1` object with its line and id, and the rest goes on; \
            the code is then 1. Memory does not grow with the input.

            `--fields all` writes what `triage eval --format json` writes. `--fields bench` writes what is known to \
            hold: the level demanded, the patterns that hold, and the supported causes.
            """)

    @Argument(help: ArgumentHelp("Files of patients, or - for standard input.", valueName: "file"))
    var files: [String] = ["-"]

    @OptionGroup var book: BookOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file; *.gz is compressed.", valueName: "file"))
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

    @Option(help: ArgumentHelp("How many threads assess. By default one a core.", valueName: "number"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Accept so many bad lines: up to that the code is 0, and one more ends the batch.", valueName: "number"))
    var maxErrors: Int?

    @Flag(help: "Go on with an interrupted batch into the same -o file.")
    var resume = false

    @Flag(help: "Turn unknown keys into warnings. Such an assessment is never settled.")
    var lenient = false

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256.") }
        if let maxErrors, maxErrors < 0 { throw ValidationError("--max-errors must not be negative.") }
        if resume, output == nil { throw ValidationError("--resume needs the file of the interrupted batch: -o FILE.") }
    }

    func run() throws {
        let fields = try chosenFields()
        for file in files where file != "-" && access(file, R_OK) != 0 {
            throw cannotRead(file, String(cString: strerror(errno)))
        }
        let ruleBook = try book.load()
        signal(SIGPIPE, SIG_IGN)
        Interrupt.endsCommand()
        let unfinished = output.map {
            UnfinishedBatch($0, inputs: files, book: ruleBook, fields: self.fields, lenient: lenient)
        }
        guard let done = try doneBefore(unfinished) else { return }
        let target = try openTarget(unfinished, done.bytes)
        let progress = BatchProgress(doneBefore: done.counts.lines)
        let assessor = BatchAssessor(ruleBook, fields: fields, lenient: lenient)
        let input = BatchInput(files, from, for: ruleBook, lenient: lenient, lineSize: assessor.lineSize)
        let run = BatchRun(assessor, input, target, progress, maxErrors: maxErrors, done: done.counts)
        run.run(jobs: jobs ?? Batch.cores)
        progress.end(run.counts)
        switch run.failure {
        case .output(let failure): throw cannotWrite(failure.message)
        case .input(let failure): throw cannotRead(failure.path, failure.message)
        case .tooManyErrors:
            Terminal.report("triage: more than \(maxErrors ?? 0) lines are bad; the rest was not read")
            throw ExitCode.answerIsBad
        case nil: unfinished?.end()
        }
        if run.counts.bad > maxErrors ?? 0 { throw ExitCode.answerIsBad }
        if run.counts.limited > 0 { throw ExitCode.calculationFailed }
    }

    private func chosenFields() throws -> BatchFields {
        do throws(BatchFields.UnknownField) {
            return try BatchFields(fields)
        } catch {
            let help = nearest(to: error.name, in: BatchFields.names).map { "; did you mean `\($0)`?" }
            let names = BatchFields.names.map { "`\($0)`" }.joined(separator: ", ")
            Terminal.report("triage: there is no field `\(error.name)`\(help ?? "; there are \(names)")")
            throw ExitCode.usage
        }
    }

    /// What an interrupted batch has done; `nil` if there is nothing left to do.
    private func doneBefore(_ unfinished: UnfinishedBatch?) throws -> (counts: BatchCounts, bytes: Int)? {
        guard resume, let unfinished else { return (BatchCounts(), 0) }
        let state: UnfinishedBatch.State
        do throws(Files.Failure) {
            state = try unfinished.state()
        } catch {
            throw cannotRead(unfinished.path, error.message)
        }
        switch state {
        case .nothing: return (BatchCounts(), 0)
        case .complete:
            Terminal.report(
                "triage: `\(unfinished.path)` is there, and no batch into it was interrupted; nothing is done")
            return nil
        case .other:
            Terminal.report(
                "triage: `\(unfinished.path)` was begun with other files, fields or rules, or another version; "
                    + "without --resume it is made anew")
            throw ExitCode.usage
        case .done(let lines, let bad, let bytes):
            var counts = BatchCounts()
            counts.lines = lines
            counts.bad = bad
            Terminal.report("triage: going on after \(lines) \(lines == 1 ? "line" : "lines")")
            return (counts, bytes)
        }
    }

    private func openTarget(_ unfinished: UnfinishedBatch?, _ done: Int) throws -> ByteTarget {
        guard let unfinished else { return ByteTarget() }
        do throws(ByteTarget.Failure) {
            if done == 0 { try unfinished.begin() }
            return try ByteTarget(unfinished.path, from: done)
        } catch {
            throw cannotWrite(error.message)
        }
    }

    private func cannotRead(_ path: String, _ message: String) -> ExitCode {
        Terminal.report("triage: `\(path)` cannot be read: \(message)")
        return .unreadableFile
    }

    private func cannotWrite(_ message: String) -> ExitCode {
        Terminal.report("triage: the output could not be written: \(message)")
        return .outputFailed
    }

    private static var cores: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 256) }
}

extension BatchInput.Form: ExpressibleByArgument {}
