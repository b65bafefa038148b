// The person's own editor, opened at a line.

import Workbench

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum ExternalEditor {
    /// Opens a file at a line in `$VISUAL`, else `$EDITOR`, else `vi`, and waits until the editor ends.
    static func open(_ path: String, line: Int) throws(SurroundingsFailure) {
        let named = [Terminal.environment("VISUAL"), Terminal.environment("EDITOR")].compactMap { $0 }
        let editor = named.first { !$0.isEmpty } ?? "vi"
        let status = run(command(editor, line: line), path: path, place: "\(path):\(line)")
        guard status == 0 else {
            throw SurroundingsFailure(
                status == 127
                    ? "there is no program `\(editor)`; $VISUAL names another" : "`\(editor)` ended with \(status)")
        }
    }

    /// The command with the place in the form that this editor takes: `$1` is the path, `$2` the path with the line.
    static func command(_ editor: String, line: Int) -> String {
        let program = editor.split(separator: " ").first?.split(separator: "/").last ?? ""
        switch program {
        case "code", "codium", "code-insiders": return "\(editor) --wait --goto \"$2\""
        case "subl", "hx", "helix", "zed": return "\(editor) \"$2\""
        case "kate": return "\(editor) --line \(line) \"$1\""
        default: return "\(editor) +\(line) \"$1\""
        }
    }

    /// Runs a shell command with two arguments; its exit code.
    private static func run(_ command: String, path: String, place: String) -> Int32 {
        let words: [String] = ["/bin/sh", "-c", command, "triage", path, place]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        // Ctrl-C in the editor is the editor's.
        let before = signal(SIGINT, SIG_IGN)
        defer { signal(SIGINT, before) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, &attributes, arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
    }
}
