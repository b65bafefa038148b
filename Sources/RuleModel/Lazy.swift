// A value that is made when it is first asked for.

import Synchronization

/// A value that is made once, by the first thread that asks for it.
package final class Lazy<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case made(Value)
        case pending(@Sendable () -> Value)
    }

    private let state: Mutex<State>

    /// A value that is there.
    package init(_ value: Value) { state = Mutex(.made(value)) }

    /// A value that is still to be made.
    package init(making make: @escaping @Sendable () -> Value) { state = Mutex(.pending(make)) }

    /// The value.
    package var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .pending(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
