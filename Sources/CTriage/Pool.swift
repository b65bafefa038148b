// What only one thread may use at a time, lent to whoever calls.

import Synchronization

/// Objects that one call at a time may use, kept between calls: as many as there were calls at the same time.
final class Pool<Object: AnyObject>: @unchecked Sendable {
    // Sendable: nobody but the borrower has an object that is lent, and the lock lies between two borrowers.

    private let lock = Mutex(())
    private var idle: [Object] = []
    private let make: @Sendable () -> Object

    init(_ make: @escaping @Sendable () -> Object) { self.make = make }

    /// Lends an object to a closure. The lock is held for taking it and for giving it back, not in between.
    func lend<Value>(_ use: (Object) -> Value) -> Value {
        let object = lock.withLock { _ in idle.popLast() } ?? make()
        defer { lock.withLock { _ in idle.append(object) } }
        return use(object)
    }
}
