// Doing something again whenever a file of a rule book is saved.

enum Watching {
    /// Does something now and after each save, for as long as somebody reads the output.
    /// - Parameters:
    ///   - clears: whether a terminal is emptied before each time.
    ///   - work: what is done; says how it went.
    static func keep(on path: String, clears: Bool, _ work: () throws -> String) throws {
        Interrupt.endsCommand()
        var seen = BookSnapshot(path)
        while true {
            if clears, Terminal.isTerminal(.output) { try Terminal.print(Terminal.clear) }
            let result = try work()
            Terminal.report("triage: \(result); waiting for a file to be saved (Ctrl-C ends)")
            repeat {
                guard Terminal.wait(milliseconds: 200) else { return }
            } while BookSnapshot(path) == seen
            // A program that saves may do so in steps.
            repeat {
                seen = BookSnapshot(path)
                guard Terminal.wait(milliseconds: 50) else { return }
            } while BookSnapshot(path) != seen
        }
    }
}
