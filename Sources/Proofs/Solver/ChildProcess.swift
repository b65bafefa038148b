// A program that runs beside this one, spoken to through its standard input and output. Without Foundation.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A child process with limits on its time and memory. Ended when it is no longer needed.
final class ChildProcess {
    /// Why it can no longer be spoken to.
    enum Failure: Error {
        /// It could not be started.
        case didNotStart(String)
        /// It ended, of itself or at one of its limits.
        case ended
        /// It gave no answer in time and was ended.
        case tookTooLong
    }

    private let process: pid_t
    private let connection: Int32
    private var received: [UInt8] = []
    /// How much of it was taken.
    private var taken = 0
    private var hasEnded = false

    /// Starts a program in `/bin/sh`, which sets its limits.
    /// - Parameter seconds: of processor time. - Parameter mebibytes: of memory.
    init(_ path: String, _ arguments: [String], seconds: Int, mebibytes: Int) throws(Failure) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .didNotStart(String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #if canImport(Darwin)
            var on: Int32 = 1
            setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO] { posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // A limit that a system does not have is left out there.
        let limits = "ulimit -t \(seconds) 2>/dev/null; ulimit -v \(mebibytes * 1_024) 2>/dev/null; exec \"$0\" \"$@\""
        let words = ["/bin/sh", "-c", limits, path] + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var started = pid_t()
        let failure = posix_spawn(&started, "/bin/sh", &actions, nil, &pointers, environ)
        close(ends[1])
        guard failure == 0 else {
            close(ends[0])
            throw .didNotStart(String(cString: strerror(failure)))
        }
        process = started
        connection = ends[0]
    }

    deinit { end() }

    /// Ends it, if it still runs.
    func end() {
        guard !hasEnded else { return }
        hasEnded = true
        close(connection)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Writes text to its standard input.
    func send(_ text: String) throws(Failure) {
        guard !hasEnded else { throw .ended }
        #if canImport(Glibc)
            let flags = Int32(MSG_NOSIGNAL)
        #else
            let flags: Int32 = 0
        #endif
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { sendBytes(connection, $0.baseAddress!, $0.count, flags) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                end()
                throw .ended
            }
            start += count
        }
    }

    /// The next line of its standard output, without its end.
    /// - Parameter milliseconds: how long to wait for it.
    func line(within milliseconds: Int) throws(Failure) -> [UInt8] {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        if taken == received.count {
            received = []
            taken = 0
        }
        var searched = taken
        while true {
            if let newline = received[searched...].firstIndex(of: 0x0A) {
                defer { taken = newline + 1 }
                return Array(received[taken..<newline])
            }
            searched = received.count
            guard !hasEnded else { throw .ended }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else {
                end()
                throw .tookTooLong
            }
            var waiting = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
            let wait = Int32(clamping: left.components.seconds * 1_000 + 1_000)
            guard poll(&waiting, 1, min(wait, 1_000)) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = read(connection, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                end()
                throw .ended
            }
            received += buffer[..<count]
        }
    }
}

/// `send`, which a method of the same name would hide.
private func sendBytes(_ socket: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32) -> Int {
    send(socket, bytes, count, flags)
}
