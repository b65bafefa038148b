// What `triage test` says of mutants.

public import ArgumentParser
import RuleCoverage
public import RuleMutation
import Scenarios

struct MutationOptions: ParsableArguments {
    @Flag(
        name: .customLong("mutate"),
        help:
            "Also try the slips of a tired editor, one at a time, and say which no scenario notices; as text or json."
    )
    var triesSlips = false

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if less than this percentage of the slips is noticed: of all, or of one part, as in "
                + "red_flags=100. May be repeated.", valueName: "percent"))
    var minMutation: [MutationDemand] = []

    var isAsked: Bool { triesSlips || !minMutation.isEmpty }

    /// Tries every slip against the scenarios of a run.
    func report(
        on run: TestRun, jobs: Int, source: @escaping @Sendable (String) -> [UInt8]?
    ) -> MutationReport {
        var progress = Progress("mutants")
        let mutation = MutationRun(of: run, jobs: jobs) { done, all in progress.show(done, of: all) }
        progress.end()
        return MutationReport(mutation, source: source)
    }

    /// Says where fewer are noticed than is asked for, and ends with its code.
    func judge(_ report: MutationReport) throws {
        let missed = minMutation.filter { !$0.isMet(by: report.run) }
        for demand in missed {
            let (killed, total) = report.run.figure(of: demand.part)
            let what = demand.part.map { " of \($0.rawValue)" } ?? ""
            Terminal.report(
                "triage: mutants\(what) killed: \(MutationReport.percent(killed, total)), and "
                    + "\(Coverage.percent(demand.tenthsOfPercent)) is asked for")
        }
        if !missed.isEmpty { throw ExitCode.answerIsBad }
    }
}

extension MutationDemand: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
