// Where what was typed is remembered: in a file of one's own.

enum HistoryFile {
    /// `$XDG_STATE_HOME/triage/history`, by default below `~/.local/state`; its folder is made where it is missing, for
    /// its owner alone. `nil` where there is no such place.
    static func path() -> String? {
        Files.personalFolder("XDG_STATE_HOME", ".local/state").map { $0 + "/history" }
    }
}
