// Which solver is there: z3 or cvc5, as Debian packages them.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that decides formulas of SMT-LIB 2 given on its standard input.
public struct SolverProgram: Hashable, Sendable {
    /// The solvers that are looked for, and the Debian packages they are in.
    public static let known = ["z3", "cvc5"]

    /// Where the program is.
    public let path: String
    /// Its name, by which it is known how to call it.
    public let name: String

    /// A solver at a path; `nil` if there is no program there.
    public init?(path: String) {
        guard access(path, X_OK) == 0 else { return nil }
        self.path = path
        name = path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The first of some solvers that is found in the folders of a search path.
    /// - Parameter search: folders parted by colons, as `PATH` has them.
    public static func first(of names: [String] = known, in search: String) -> SolverProgram? {
        for name in names {
            for folder in search.split(separator: ":") {
                if let found = SolverProgram(path: folder + "/" + name) { return found }
            }
        }
        return nil
    }

    private var isCVC5: Bool { name.contains("cvc") }

    /// How it is called to read formulas from its standard input.
    var arguments: [String] {
        isCVC5 ? ["--lang=smt2", "--incremental", "--quiet", "-"] : ["-smt2", "-in"]
    }

    /// The first lines of every script.
    func preamble(_ limits: SolverLimits) -> [String] {
        [
            "(set-option :print-success false)", "(set-option :produce-models true)",
            "(set-option :produce-unsat-assumptions true)",
            isCVC5
                ? "(set-option :tlimit-per \(limits.millisecondsEach))"
                : "(set-option :timeout \(limits.millisecondsEach))",
            "(set-logic QF_LRA)",
        ]
    }
}

/// What a solver may take.
public struct SolverLimits: Hashable, Sendable {
    /// Seconds of processor time for one solver process.
    public var seconds: Int
    /// Milliseconds for one question.
    public var millisecondsEach: Int
    /// Mebibytes of memory.
    public var mebibytes: Int

    /// Limits; by default 60 seconds in all, 10 for one question, and 2 GiB.
    public init(seconds: Int = 60, millisecondsEach: Int = 10_000, mebibytes: Int = 2_048) {
        self.seconds = seconds
        self.millisecondsEach = millisecondsEach
        self.mebibytes = mebibytes
    }
}
