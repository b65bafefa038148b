// Which solver, and what it may take: the same choice in `prove` and `diff`.

import ArgumentParser
import PatientRecords
import Proofs

struct SolverOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The solver: z3, cvc5, the path of one, or `enumerate` for small books without any. (default: z3, else cvc5)",
            valueName: "solver"))
    var solver: String?

    @Option(help: ArgumentHelp("Seconds of processor time for each solver process.", valueName: "seconds"))
    var seconds = 60

    @Option(help: ArgumentHelp("Memory for each solver process.", valueName: "MiB"))
    var memory = 2_048

    func validate() throws {
        if seconds < 1 { throw ValidationError("--seconds must be 1 or more.") }
        if memory < 1 { throw ValidationError("--memory must be 1 or more.") }
    }

    /// Whether every patient is to be tried instead.
    var isEnumeration: Bool { solver == "enumerate" }

    var limits: SolverLimits {
        SolverLimits(seconds: max(1, seconds), mebibytes: max(64, memory))
    }

    /// The solver that was named, or the first that is found.
    /// - Throws: exit code 69 where there is none.
    func program(asJSON: Bool) throws -> SolverProgram {
        let search = Terminal.environment("PATH") ?? "/usr/bin:/bin"
        if let solver, solver.contains("/") {
            if let found = SolverProgram(path: solver) { return found }
            throw Terminal.failure(
                .missingProgram, "there is no solver at `\(solver)`", asJSON: asJSON, .missingProgram)
        }
        let names = solver.map { [$0] } ?? SolverProgram.known
        if let found = SolverProgram.first(of: names, in: search) { return found }
        let package = solver.flatMap { SolverProgram.known.contains($0) ? $0 : nil } ?? "z3"
        let wanted = names.map { "`\($0)`" }.joined(separator: " or ")
        throw Terminal.failure(
            .missingProgram,
            "proofs need a solver, and \(wanted) is not installed; on Debian or Ubuntu: apt install \(package)",
            asJSON: asJSON, .missingProgram)
    }
}
