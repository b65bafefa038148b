// Objects behind the pointers that the caller holds.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A Swift object as the caller holds it: one reference, given back when it is freed.
///
/// A handle belongs to the process that made it. A fork copies memory and not threads, so a child that called through
/// a copied handle could wait for ever for the thread of its calculations, or for a lock that another thread held.
/// Every call therefore asks for the object of a handle here, and gets none in a forked child.
enum Handle {
    /// An object, and the process that made its handle.
    private final class Owned {
        let object: AnyObject
        let process = getpid()

        init(_ object: AnyObject) { self.object = object }
    }

    /// Why a call through a handle of another process is refused.
    static let foreign = "the handle was made before this process was forked; load the rule book again here"

    /// A pointer that keeps an object alive until it is released.
    static func retain(_ object: AnyObject) -> OpaquePointer {
        OpaquePointer(Unmanaged.passRetained(Owned(object)).toOpaque())
    }

    /// The object behind a pointer made by `retain`; `nil` in a process that was forked since.
    static func object<Object: AnyObject>(_ pointer: OpaquePointer, as _: Object.Type = Object.self) -> Object? {
        let owned = Unmanaged<Owned>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
        guard owned.process == getpid() else { return nil }
        return unsafeDowncast(owned.object, to: Object.self)
    }

    /// Lets go of the object. In a forked child nothing happens: its threads are missing, so that it cannot be taken
    /// apart, and the memory goes with the process.
    static func release(_ pointer: OpaquePointer?) {
        guard let pointer else { return }
        let owned = Unmanaged<Owned>.fromOpaque(UnsafeRawPointer(pointer))
        guard owned.takeUnretainedValue().process == getpid() else { return }
        owned.release()
    }
}
