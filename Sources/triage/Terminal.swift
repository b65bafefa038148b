// Standard input, output and error, without Foundation.

import ArgumentParser
import PatientRecords
import RuleModel
import Wording

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Terminal {
    /// Writes all bytes to standard output.
    /// - Throws: exit code 74 where they could not be written.
    static func print(_ bytes: [UInt8]) throws {
        guard write(bytes, to: Stream.output.rawValue) else {
            report("triage: the output could not be written")
            throw ExitCode.outputFailed
        }
    }

    /// Writes text for people to standard output: no line of it gives an order to a build server.
    static func print(_ text: String) throws { try print(Array(text.withoutOrdersInLines.utf8)) }

    /// Reports why the command cannot go on, as a line on standard error or as the JSON object on standard output.
    /// - Parameter lines: lines that belong to the message, below it.
    /// - Returns: the exit code to throw.
    static func failure(
        _ code: PatientError.Code, _ message: String, then lines: [String] = [], asJSON: Bool, _ exitCode: ExitCode
    ) -> any Error {
        guard asJSON else {
            report("triage: \(message)", then: lines)
            return exitCode
        }
        do {
            let message = ([message] + lines).joined(separator: "\n")
            try print(PatientErrors([PatientError(code, message, pointer: "")]).json())
            return exitCode
        } catch {
            return error
        }
    }

    /// Writes a line to standard error, and those that belong to it. Whatever they quote, such as names of files and
    /// words of the command, steers no terminal and breaks no line.
    static func report(_ line: String, then lines: [String] = []) {
        write(([line] + lines).map { $0.shownAsLine + "\n" }.joined(), to: .error)
    }

    /// A standard stream.
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }

    /// Writes text for people where it is nobody's loss if the stream is closed.
    static func write(_ text: String, to stream: Stream) {
        _ = write(Array(text.withoutOrdersInLines.utf8), to: stream.rawValue)
    }

    /// Whether a stream goes to a terminal.
    static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// Whether answers are typed at a terminal.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    /// How text is to look on standard output.
    static var style: TextStyle { style(of: .output) }
    /// How text is to look on standard error.
    static var errorStyle: TextStyle { style(of: .error) }

    /// Coloured on a terminal unless `NO_COLOR` is set.
    private static func style(of stream: Stream) -> TextStyle {
        let mayColour = (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        return mayColour && isTerminal(stream) ? .coloured : .plain
    }

    /// The columns to wrap text at on standard output.
    static var width: Int { width(of: .output) }
    /// The columns to wrap text at on standard error.
    static var errorWidth: Int { width(of: .error) }

    /// The terminal's columns, 80 elsewhere.
    private static func width(of stream: Stream) -> Int {
        var size = winsize()
        guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 40), 100)
    }

    /// Waits, but not longer than somebody reads standard output.
    /// - Returns: whether somebody still reads it.
    static func wait(milliseconds: Int32) -> Bool {
        var output = pollfd(fd: Stream.output.rawValue, events: 0, revents: 0)
        guard poll(&output, 1, milliseconds) > 0 else { return true }
        let events = Int32(output.revents)
        // What cannot be waited for, such as a stream that is closed, cannot be lost either.
        if events & POLLNVAL != 0 { usleep(UInt32(milliseconds) * 1000) }
        return events & (POLLERR | POLLHUP) == 0
    }

    /// Empties the screen of a terminal and begins at its top; what has scrolled away stays.
    static let clear = "\u{1B}[2J\u{1B}[H"

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Writes all bytes to a descriptor; whether that was possible.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
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
