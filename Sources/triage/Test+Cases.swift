// `triage test --cases`: patients who were judged elsewhere.

import ArgumentParser
import Evaluation
import JSONText
import PatientRecords
import Scenarios

extension Test {
    func run(cases path: String) throws {
        let ruleBook = try book.load(asJSON: format == .json)
        let bytes: [UInt8]
        do throws(Files.Failure) {
            bytes = try ByteSource.bytes(of: path, atMost: 1 << 30)
        } catch {
            throw Terminal.failure(
                .unreadableFile, "`\(path)` cannot be read: \(error.message)", asJSON: format == .json,
                .unreadableFile)
        }
        var progress = Progress("cases")
        let run: CaseRun
        do throws(CaseFaults) {
            run = try CaseRun(ndjson: bytes, Assessor(ruleBook), jobs: jobs ?? processorCount) { done, all in
                progress.show(done, of: all)
            }
        } catch {
            progress.end()
            throw try failure(error, in: path == "-" ? "standard input" : path)
        }
        progress.end()
        let report = CaseReport(run)
        if format == .json {
            try Terminal.print(report.json())
        } else if !run.cases.isEmpty {
            try Terminal.print(report.text())
        }
        guard !run.cases.isEmpty else {
            Terminal.report("triage: there is no case, so that nothing was tested")
            throw ExitCode.answerIsBad
        }
    }

    /// Reports every line that is no case.
    private func failure(_ faults: CaseFaults, in file: String) throws -> ExitCode {
        for fault in faults.faults {
            if format == .json {
                var writer = JSONWriter(.compact)
                writer.errors(fault.errors.errors, line: fault.line)
                try Terminal.print(writer.bytes + [0x0A])
                continue
            }
            for error in fault.errors.errors {
                let place = "\(file):\(fault.line):\(error.column ?? 1)"
                Terminal.report("\(place): error[\(error.code.rawValue)]: \(error.message)")
                if let help = error.help { Terminal.report("  help: \(help)") }
            }
        }
        Terminal.report(
            "triage: \(faults.faults.count == 1 ? "1 line is" : "\(faults.faults.count) lines are") no case; figures of the "
                + "rest would mislead")
        return .badPatient
    }
}
