// What can be stored: the protocol, and the plain values.

import RuleModel

/// A value that is written as bytes and read back as the same. Whatever is read is what would be written for it: no two
/// rows of bytes stand for one value, and what no value is written as is damage.
///
/// A type says twice what it is made of, in one order; reading goes through its initialiser, so no part can be left out:
///
/// ```swift
/// extension Code: Storable {
///     init(from store: inout StoreReader) throws(StoreDamage) {
///         self.init(system: try store(), code: try store(), release: try store(), location: try store())
///     }
///     func write(to store: inout StoreWriter) { store(system, code, release, location) }
/// }
/// ```
protocol Storable {
    init(from store: inout StoreReader) throws(StoreDamage)
    func write(to store: inout StoreWriter)
}

/// Bytes that are not what was stored.
struct StoreDamage: Error {}

extension Int: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let number = try store.number()
        self = Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
    }

    func write(to store: inout StoreWriter) {
        store.number(UInt(bitPattern: self << 1 ^ self >> (Int.bitWidth - 1)))
    }
}

extension Bool: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self = try store.flag() }

    func write(to store: inout StoreWriter) { store.byte(self ? 1 : 0) }
}

extension String: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        guard let text = String(validating: try store.run(of: try store.count()), as: UTF8.self) else {
            throw StoreDamage()
        }
        self = text
    }

    func write(to store: inout StoreWriter) {
        var text = self
        text.withUTF8 { bytes in
            store.number(UInt(bytes.count))
            store.run(bytes)
        }
    }
}

extension Optional: Storable where Wrapped: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self = try store.flag() ? .some(try Wrapped(from: &store)) : nil
    }

    func write(to store: inout StoreWriter) {
        store.byte(self == nil ? 0 : 1)
        if let wrapped = self { store(wrapped) }
    }
}

extension Array: Storable where Element: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let count = try store.count()
        self = []
        // What the bytes say is not believed before as many elements are there.
        reserveCapacity(Swift.min(count, 1_024))
        for _ in 0..<count { append(try store()) }
    }

    func write(to store: inout StoreWriter) {
        store.number(UInt(count))
        for element in self { store(element) }
    }
}

/// Words of which there is a fixed number are stored as words.
extension RawRepresentable where RawValue == String {
    init(from store: inout StoreReader) throws(StoreDamage) {
        guard let known = Self(rawValue: try store()) else { throw StoreDamage() }
        self = known
    }

    func write(to store: inout StoreWriter) { store(rawValue) }
}

extension Truth: Storable {}
extension Condition.Comparison: Storable {}
extension Finding.IfUnsure: Storable {}
extension Cause.Standing: Storable {}
extension Problem.Severity: Storable {}

extension Finding.Index: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store()) }
    func write(to store: inout StoreWriter) { store(value) }
}

extension Pattern.Index: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store()) }
    func write(to store: inout StoreWriter) { store(value) }
}

extension Level.Index: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store()) }
    func write(to store: inout StoreWriter) { store(value) }
}

extension Rational: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (numerator, denominator) = (try store.large(), try store.large())
        if denominator == 1, numerator != .min {
            self.init(lowest: numerator, over: 1)
        } else {
            guard denominator > 1, let number = Rational(numerator, over: denominator),
                number.denominator == denominator
            else { throw StoreDamage() }
            self = number
        }
    }

    func write(to store: inout StoreWriter) {
        store.large(numerator)
        store.large(denominator)
    }
}

extension UCUMUnit: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let code: String = try store()
        guard let unit = UCUMUnit(code), unit.code == code else { throw StoreDamage() }
        self = unit
    }

    func write(to store: inout StoreWriter) { store(code) }
}

extension CalendarDay: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        guard let day = CalendarDay(year: try store(), month: try store(), day: try store()) else {
            throw StoreDamage()
        }
        self = day
    }

    func write(to store: inout StoreWriter) { store(year, month, day) }
}

extension SourceLocation: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let file = try store.file()
        let (line, column, length): (Int, Int, Int) = (try store(), try store(), try store())
        guard [line, column, length].allSatisfy({ (0...Int(Int32.max)).contains($0) }) else { throw StoreDamage() }
        self.init(file: file, line: line, column: column, length: length)
    }

    func write(to store: inout StoreWriter) {
        store.file(file)
        store(line, column, length)
    }
}
