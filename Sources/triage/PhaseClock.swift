// Where the time of a command goes: `--timings`.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Takes the time between the steps of a command.
struct PhaseClock {
    private var phases: [(name: String, seconds: Double)]
    private var last = PhaseClock.now(CLOCK_MONOTONIC)

    /// Begins; what the process took before, until it came to its own code, is the first phase.
    init() { phases = [("start", PhaseClock.now(CLOCK_PROCESS_CPUTIME_ID))] }

    /// Ends a phase.
    mutating func end(_ name: String) {
        let now = PhaseClock.now(CLOCK_MONOTONIC)
        phases.append((name, now - last))
        last = now
    }

    /// `start 1.9 ms, rule book 8.3 ms, assess 0.4 ms`
    var text: String {
        phases.map { "\($0.name) \(PhaseClock.milliseconds($0.seconds)) ms" }.joined(separator: ", ")
    }

    private static func milliseconds(_ seconds: Double) -> String {
        let hundredths = Int(seconds * 100_000 + 0.5)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
