// Work on several threads, with results in their order.

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The processors that work can be spread over.
public var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// The results of some pieces of work, in their order, worked out on several threads.
/// - Parameter progress: told from the calling thread, now and then, how many are done, and of how many.
package func sideBySide<Result: Sendable>(
    _ count: Int, jobs: Int, progress: ((Int, Int) -> Void)? = nil, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let shared = SharedWork(count, work)
    let threads = (1..<max(1, min(jobs, count))).compactMap { _ in Thread { shared.run() } }
    shared.run { progress?($0, count) }
    for thread in threads { thread.join() }
    return shared.results()
}

/// Pieces of work that several threads take one after the other.
private final class SharedWork<Result: Sendable>: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Result
    private let next = Atomic<Int>(0)
    private let done = Atomic<Int>(0)
    private let found: Mutex<[Result?]>

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
        self.count = count
        self.work = work
        found = Mutex(Array(repeating: nil, count: count))
    }

    /// Works until nothing is left.
    func run(_ progress: (Int) -> Void = { _ in }) {
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = work(index)
            found.withLock { $0[index] = result }
            progress(done.wrappingAdd(1, ordering: .relaxed).newValue)
        }
    }

    func results() -> [Result] { found.withLock { $0.compactMap { $0 } } }
}

/// A thread of the system.
private struct Thread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// Starts a thread, or `nil` if the system has none to give: then others do its work.
    init?(_ run: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        // Conditions may be nested deeply; the small stacks of some systems' threads would not do.
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var started: pthread_t?
            let failed = pthread_create(&started, &attributes, { Thread.run($0) }, body.toOpaque()) != 0
        #else
            var started = pthread_t()
            let failed = pthread_create(&started, &attributes, { Thread.run($0!) }, body.toOpaque()) != 0
        #endif
        guard !failed else {
            body.release()
            return nil
        }
        #if canImport(Darwin)
            guard let started else { return nil }
        #endif
        thread = started
    }

    private static func run(_ body: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run()
        return nil
    }

    func join() { pthread_join(thread, nil) }
}
