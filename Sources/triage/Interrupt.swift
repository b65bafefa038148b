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
}
