// Standard input, output and error, without Foundation.

import ArgumentParser
import Exchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Terminal {
    /// Writes all bytes to standard output.
    /// - Throws: exit code 74 where they could not be written.
    static func print(_ bytes: [UInt8]) throws {
        guard write(bytes, to: STDOUT_FILENO) else {
            report("triage: the output could not be written")
            throw ExitCode.outputFailed
        }
    }

    static func print(_ text: String) throws { try print(Array(text.utf8)) }

    /// Writes a line to standard error; a closed standard error is nobody's loss.
    static func report(_ line: String) {
        _ = write(Array((line + "\n").utf8), to: STDERR_FILENO)
    }

    /// How text is to look on standard output: coloured on a terminal unless `NO_COLOR` is set.
    static var style: TextStyle {
        let mayColour = (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        return mayColour && isatty(STDOUT_FILENO) == 1 ? .coloured : .plain
    }

    /// The columns to wrap text at: the terminal's, 80 elsewhere.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 40), 100)
    }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #else
                    let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
