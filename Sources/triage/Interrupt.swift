// What Ctrl-C does to a verb that would go on for ever.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Interrupt {
    /// Has Ctrl-C end the command with code 130.
    static func endsCommand() {
        signal(SIGINT) { _ in _exit(130) }
    }

    /// Ends the command as every program ends by itself whose output nobody reads any more: silently, with code 141.
    static func endByClosedPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(141)
    }
}
