// How far long work is, on a terminal.

/// A line on standard error that says how far work is; nothing where that is no terminal, or the work is short.
struct Progress {
    private let what: String
    private let isShown = Terminal.isTerminal(.error)
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    /// - Parameter what: what is counted: `patients`.
    init(_ what: String) { self.what = what }

    /// Shows how many are done, at most ten times a second and not in the first one.
    mutating func show(_ done: Int, of all: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard start.duration(to: now) > .seconds(1), (last?.duration(to: now) ?? .seconds(1)) > .milliseconds(100)
        else { return }
        last = now
        Terminal.write("\r\(done) of \(all) \(what) (\(done * 100 / max(all, 1)) %)\u{1B}[K", to: .error)
    }

    /// Takes the line away.
    mutating func end() {
        if last != nil { Terminal.write("\r\u{1B}[K", to: .error) }
        last = nil
    }
}
