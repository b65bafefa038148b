// Files that a verb writes beside its output, and progress on a terminal.

import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Terminal {
    /// Writes a file anew.
    /// - Throws: exit code 74 where it could not be written.
    static func save(_ bytes: [UInt8], to path: String) throws {
        guard let file = fopen(path, "w") else { throw unwritten(path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw unwritten(path) }
    }

    /// Makes a folder, if there is none.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o777) == 0 || Files.isFolder(path) else { throw unwritten(path) }
    }

    private static func unwritten(_ path: String) -> ExitCode {
        report("triage: `\(path)` could not be written: \(String(cString: strerror(errno)))")
        return .outputFailed
    }

    /// Shows how far long work has come, where somebody watches.
    static func showProgress(_ words: String) {
        guard isTerminal(.error) else { return }
        write("\r\u{1B}[K\(words)", to: .error)
    }

    static func clearProgress() {
        guard isTerminal(.error) else { return }
        write("\r\u{1B}[K", to: .error)
    }
}
