// Objects behind the pointers that the caller holds.

/// A Swift object as the caller holds it: one reference, given back when it is freed.
enum Handle {
    /// A pointer that keeps an object alive until it is released.
    static func retain(_ object: AnyObject) -> OpaquePointer {
        OpaquePointer(Unmanaged.passRetained(object).toOpaque())
    }

    /// The object behind a pointer made by `retain`.
    static func object<Object: AnyObject>(_ pointer: OpaquePointer, as _: Object.Type = Object.self) -> Object {
        Unmanaged<Object>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
    }

    /// Lets go of the object.
    static func release<Object: AnyObject>(_ pointer: OpaquePointer?, as _: Object.Type) {
        guard let pointer else { return }
        Unmanaged<Object>.fromOpaque(UnsafeRawPointer(pointer)).release()
    }
}
