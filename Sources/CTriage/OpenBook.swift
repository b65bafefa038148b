// What a book's handle stands for: the loaded book, and the very files it was loaded from.

import CTriageHeader
import TriageEngine

/// A rule book with the bytes of its files, so that it can be loaded again exactly as it is: in a forked process, on
/// another machine, after its folder has changed.
final class OpenBook: @unchecked Sendable {
    // Sendable: nothing changes after `init`; the memory behind `files` belongs to this object alone.

    let book: RuleBook
    /// The files, in the order of the bytes of their names.
    let files: [triage_file]

    init(_ files: [(name: String, bytes: [UInt8])], limits: RuleBookLimits) throws(RuleBookProblems) {
        book = try RuleBook(files: files, limits: limits)
        self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map { file in
            let name = Array(file.name.utf8CString).withUnsafeBufferPointer { OpenBook.copy($0) }
            let bytes = file.bytes.withUnsafeBufferPointer { OpenBook.copy($0) }
            return triage_file(name: name, bytes: UnsafeRawPointer(bytes), length: file.bytes.count)
        }
    }

    deinit {
        for file in files {
            file.name.map { UnsafeMutablePointer(mutating: $0).deallocate() }
            file.bytes.map { UnsafeMutableRawPointer(mutating: $0).deallocate() }
        }
    }

    private static func copy<Element>(_ source: UnsafeBufferPointer<Element>) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(source.count, 1))
        if let start = source.baseAddress { memory.initialize(from: start, count: source.count) }
        return UnsafePointer(memory)
    }
}
