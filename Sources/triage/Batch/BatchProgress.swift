// How far a batch is, for people: a line that changes while it runs, and one at the end.

import PatientRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Shows on standard error how far a batch is.
final class BatchProgress {
    private let isLive = Terminal.isTerminal(.error)
    private let start = BatchProgress.now
    private let doneBefore: Int
    private var shown = 0.0

    /// - Parameter doneBefore: how many lines an interrupted run has done.
    init(doneBefore: Int) { self.doneBefore = doneBefore }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Shows how far it is, twice a second and only on a terminal.
    func show(_ counts: BatchCounts) {
        guard isLive, BatchProgress.now - shown > 0.5 else { return }
        shown = BatchProgress.now
        let rate = Double(counts.lines - doneBefore) / max(shown - start, 0.001)
        Terminal.write("\r\u{1B}[Ktriage: \(BatchProgress.text(counts)), \(Int(rate)) a second", to: .error)
    }

    /// Says what became of the lines.
    func end(_ counts: BatchCounts) {
        if isLive { Terminal.write("\r\u{1B}[K", to: .error) }
        Terminal.report("triage: \(BatchProgress.text(counts))")
    }

    private static func text(_ counts: BatchCounts) -> String {
        var parts = ["\(counts.lines) \(counts.lines == 1 ? "patient" : "patients")", "\(counts.bad) bad"]
        if counts.limited > 0 { parts.append("\(counts.limited) met a limit") }
        return parts.joined(separator: ", ")
    }
}
