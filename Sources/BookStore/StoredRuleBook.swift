// A loaded rule book as bytes, from which it is there again in a fraction of the time.

package import RuleLoading
package import RuleModel

extension RuleBook {
    /// The book as bytes that `init(stored:files:limits:)` makes it of again, or `nil` if that would not give the same book.
    ///
    /// They hold what was understood of the rule files, not the files. What they were made of, and by which program, is
    /// for the caller to remember: they mean nothing to another version.
    package func stored() -> [UInt8]? {
        guard let stored = write() else { return nil }
        // Whatever this comes to is read back here once, and written again, before anybody relies on it.
        guard let again = RuleBook(stored: stored[...], files: [], limits: RuleBookLimits()), again.write() == stored
        else {
            return nil
        }
        return stored
    }

    /// The book that `stored()` gave these bytes for.
    /// - Parameters:
    ///   - stored: any bytes; those of `scenarios` and of what else no assessment reads are looked into only when that
    ///     is asked for, and read from the files anew if they are damaged.
    ///   - files: the files that the book was loaded from, for its calculations.
    /// - Returns: `nil` if these are no such bytes. Whatever they are, a book that is returned can be assessed by: its
    ///   parts fit together. Whether it is the book of those files is for the caller to know.
    package convenience init?(
        stored: ArraySlice<UInt8>, files: [(name: String, bytes: [UInt8])], limits: RuleBookLimits
    ) {
        guard
            let (book, authoring) = try? stored.withUnsafeBufferPointer({ bytes throws(StoreDamage) in
                var parts = try StoreReader(bytes)
                let (first, second) = (try parts.count(), try parts.count())
                let (main, rest) = (try parts.run(of: first), try parts.run(of: second))
                guard parts.isAtEnd, let start = bytes.baseAddress, let authoring = rest.baseAddress else {
                    throw StoreDamage()
                }
                var store = try StoreReader(main)
                let book = try StoredParts(from: &store)
                guard store.isAtEnd else { throw StoreDamage() }
                return (book, stored[(stored.startIndex + (authoring - UnsafePointer(start)))...])
            })
        else { return nil }
        let shape = BookShape(book.content)
        guard shape.isSound(book.calculation) else { return nil }
        self.init(
            book.content,
            authoring: Lazy {
                let read = try? authoring.withUnsafeBufferPointer { bytes throws(StoreDamage) in
                    var store = try StoreReader(bytes)
                    let read = try Authoring(from: &store)
                    guard store.isAtEnd, shape.accepts(read) else { throw StoreDamage() }
                    return read
                }
                let fromFiles = { (try? RuleBook(files: files, limits: limits)).map(Authoring.init(of:)) }
                return read ?? fromFiles() ?? Authoring()
            },
            calculator: book.calculation.map { LuaCalculator($0, files: files, limits: limits.lua) },
            sha256: book.sha256)
    }

    private func write() -> [UInt8]? {
        let calculation = (calculator as? LuaCalculator)?.calculation
        guard calculator == nil || calculation != nil else { return nil }
        var main = StoreWriter()
        main(content, calculation, sha256)
        var authoring = StoreWriter()
        authoring(Authoring(of: self))
        let (first, second) = (main.finished(), authoring.finished())
        var parts = StoreWriter()
        parts.number(UInt(first.count))
        parts.number(UInt(second.count))
        return parts.finished() + first + second
    }
}

/// What is read of a stored book at once: all that an assessment reads.
private struct StoredParts {
    let content: RuleBook.Content
    let calculation: LuaCalculator.Calculation?
    let sha256: String

    init(from store: inout StoreReader) throws(StoreDamage) {
        content = try store()
        calculation = try store()
        sha256 = try store()
    }
}

extension LuaCalculator.Calculation: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(findings: try store(), ids: try store(), files: try store())
    }

    func write(to store: inout StoreWriter) { store(findings, ids, files) }
}
