// What `triage test` says beyond passed and failed: what the scenarios show of the rules.

public import ArgumentParser
public import RuleCoverage
import Scenarios

struct CoverageOptions: ParsableArguments {
    @Flag(help: "Also say what the scenarios do not show of the rules; as text, json or html.")
    var coverage = false

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if less than this percentage is shown: of everything, or of one kind, as in red_flags=100 "
                + "(\(Decision.Kind.allCases.map(\.key).joined(separator: ", "))). May be repeated.",
            valueName: "percent"))
    var minCoverage: [CoverageDemand] = []

    @Flag(
        help: ArgumentHelp(
            "Print the scenarios that are missing as Lua, and nothing else. What is to be expected of them is left to "
                + "you."))
    var suggest = false

    var isAsked: Bool { coverage || suggest || !minCoverage.isEmpty }

    func validate() throws {
        if coverage, suggest { throw ValidationError("`--suggest` prints scenarios alone, without `--coverage`") }
    }

    /// Measures what the patients of a run show.
    func report(on run: TestRun, source: @escaping @Sendable (String) -> [UInt8]?) -> CoverageReport {
        let patients = run.outcomes.compactMap { outcome in
            outcome.patient.map { (scenario: outcome.scenario.name, patient: $0.patient) }
        }
        return CoverageReport(Coverage(of: run.assessor.book, shownBy: patients), source: source)
    }

    /// Says where less is shown than is asked for, and ends with its code.
    func judge(_ report: CoverageReport) throws {
        var isLess = false
        for demand in minCoverage {
            for measure in demand.measures(missedBy: report.coverage) {
                isLess = true
                let figure = report.coverage.figure(measure, of: demand.kind)
                let what = demand.kind.map { " of \($0.key)" } ?? ""
                Terminal.report(
                    "triage: coverage\(what), \(measure.rawValue): \(figure.percent), and "
                        + "\(Coverage.percent(demand.tenthsOfPercent)) is asked for")
            }
        }
        if isLess { throw ExitCode.answerIsBad }
    }
}

extension CoverageDemand: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
