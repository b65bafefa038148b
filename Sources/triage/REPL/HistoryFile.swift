// Where what was typed is remembered: in a file of one's own.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum HistoryFile {
    /// `$XDG_STATE_HOME/triage/history`, by default below `~/.local/state`; its folder is made where it is missing, for
    /// its owner alone. `nil` where there is no such place.
    static func path() -> String? {
        var folder: String
        if let state = Terminal.environment("XDG_STATE_HOME"), state.hasPrefix("/") {
            folder = state
        } else if let home = Terminal.environment("HOME"), home.hasPrefix("/") {
            folder = home + "/.local/state"
        } else {
            return nil
        }
        folder += "/triage"
        var made = ""
        for part in folder.split(separator: "/") {
            made += "/" + part
            if !Files.exists(made), mkdir(made, S_IRWXU) != 0, errno != EEXIST { return nil }
        }
        return Files.isFolder(folder) ? folder + "/history" : nil
    }
}
