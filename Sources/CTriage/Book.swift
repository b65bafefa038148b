// Rule books: loaded from a folder or from memory, identified, described, freed.

public import CTriageHeader
import TriageEngine

@_cdecl("triage_book_load")
public func loadBook(
    path: UnsafePointer<CChar>?, book: UnsafeMutablePointer<OpaquePointer?>?,
    result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    book?.pointee = nil
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard let path else { return result.refuse("the pointer `path` is null") }
    guard let path = String(validatingCString: path) else { return result.refuse("`path` is not UTF-8") }
    return load(into: book, result) { () throws(RuleBookProblems) in
        try OpenBook(RuleBook.files(at: path), limits: RuleBookLimits())
    }
}

@_cdecl("triage_book_load_files")
public func loadBook(
    files: UnsafePointer<triage_file>?, count: Int, book: UnsafeMutablePointer<OpaquePointer?>?,
    result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    book?.pointee = nil
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard let files, count > 0 else { return result.refuse("there are no files") }
    // No more is read than is needed to see that it is too much.
    let limits = RuleBookLimits()
    var copies: [(name: String, bytes: [UInt8])] = []
    var total = 0
    for place in 0..<min(count, limits.fileCount + 1) where total <= limits.totalSize {
        let file = files[place]
        guard let name = file.name.flatMap({ String(validatingCString: $0) }), !name.isEmpty else {
            return result.refuse("the name of file \(place + 1) is missing or not UTF-8")
        }
        guard file.length >= 0, file.length == 0 || file.bytes != nil else {
            return result.refuse("the bytes of file \(place + 1) are missing")
        }
        let bytes = UnsafeRawBufferPointer(start: file.bytes, count: min(file.length, limits.fileSize + 1))
        total += bytes.count
        copies.append((name, Array(bytes)))
    }
    return load(into: book, result) { () throws(RuleBookProblems) in try OpenBook(copies, limits: limits) }
}

/// Hands over the book that a closure loads, and what there is to say about it.
private func load(
    into book: UnsafeMutablePointer<OpaquePointer?>, _ result: ResultPointer,
    _ load: () throws(RuleBookProblems) -> OpenBook
) -> triage_status {
    guard result != nil else { return TRIAGE_USAGE }
    do throws(RuleBookProblems) {
        let loaded = try load()
        book.pointee = Handle.retain(loaded)
        return result.give(ProblemReport(loaded.book.warnings) { _ in nil }.json(.compact), TRIAGE_OK)
    } catch {
        return result.give(ProblemReport(error).json(.compact), TRIAGE_BOOK_DOES_NOT_LOAD)
    }
}

@_cdecl("triage_book_identity")
public func identity(book: OpaquePointer?, result: UnsafeMutablePointer<triage_bytes>?) -> triage_status {
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(book, as: OpenBook.self) else { return result.refuse(Handle.foreign) }
    var writer = JSONWriter(.compact)
    writer.object { open.book.writeIdentity(into: &$0) }
    return result.give(writer.document, TRIAGE_OK)
}

@_cdecl("triage_book_file")
public func file(
    book: OpaquePointer?, index: Int, file: UnsafeMutablePointer<triage_file>?
) -> triage_status {
    guard let file else { return TRIAGE_USAGE }
    file.pointee = triage_file()
    guard let book, let open = Handle.object(book, as: OpenBook.self), open.files.indices.contains(index) else {
        return TRIAGE_USAGE
    }
    file.pointee = open.files[index]
    return TRIAGE_OK
}

@_cdecl("triage_schema")
public func schema(
    book: OpaquePointer?, name: UnsafePointer<CChar>?, result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    let name = name.flatMap { String(validatingCString: $0) }
    guard let schema = name.flatMap(Schema.init(rawValue:)) else {
        return result.refuse("there is no schema of this name")
    }
    if let text = schema.text { return result.give(Array(text.utf8), TRIAGE_OK) }
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard let open = Handle.object(book, as: OpenBook.self) else { return result.refuse(Handle.foreign) }
    return result.give(Schema.patient(open.book), TRIAGE_OK)
}

@_cdecl("triage_book_free")
public func free(book: OpaquePointer?) { Handle.release(book) }
