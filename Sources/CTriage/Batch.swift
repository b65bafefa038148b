// Batches: many patients, NDJSON in, NDJSON out.

public import CTriageHeader
import TriageEngine

/// What a batch's handle stands for: the compiled book, and workers that any thread may borrow.
private final class Batching: Sendable {
    let workers: Pool<BatchWorker>

    init(_ assessor: BatchAssessor) { workers = Pool { assessor.worker() } }

    /// Assesses lines. A worker gets some of them at a time, so that what it keeps for the next call stays small.
    func assess(_ lines: UnsafeBufferPointer<UInt8>, firstLine: Int) -> (output: [UInt8], counts: BatchCounts) {
        workers.lend { worker in
            var output: [UInt8] = []
            var counts = BatchCounts()
            var rest = lines[...]
            while !rest.isEmpty {
                let end = rest.dropFirst(1 << 18).firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
                counts += worker.assess(
                    UnsafeBufferPointer(rebasing: rest[..<end]), firstLine: firstLine + counts.lines,
                    padding: rest.endIndex - end)
                output.append(contentsOf: worker.output.bytes)
                worker.output.reset()
                rest = rest[end...]
            }
            return (output, counts)
        }
    }
}

@_cdecl("triage_batch_create")
public func createBatch(
    book: OpaquePointer?, flags: UInt32, fields: UnsafePointer<CChar>?, batch: UnsafeMutablePointer<OpaquePointer?>?,
    result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    batch?.pointee = nil
    guard let batch else { return result.refuse("the pointer `batch` is null") }
    guard let book else { return result.refuse("the pointer `book` is null") }
    guard let isLenient = isLenient(flags) else { return result.refuse("`flags` has a flag that does not exist") }
    var chosen = BatchFields.standard
    if let fields {
        guard let names = String(validatingCString: fields) else { return result.refuse("`fields` is not UTF-8") }
        do throws(BatchFields.UnknownField) {
            chosen = try BatchFields(names)
        } catch {
            let help = nearest(to: error.name, in: BatchFields.names).map { "; did you mean `\($0)`?" } ?? ""
            return result.refuse("an assessment has no field `\(error.name)`\(help)")
        }
    }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(book, as: OpenBook.self) else { return result.refuse(Handle.foreign) }
    batch.pointee = Handle.retain(Batching(BatchAssessor(open.book, fields: chosen, lenient: isLenient)))
    return result.give([], TRIAGE_OK)
}

@_cdecl("triage_batch_free")
public func free(batch: OpaquePointer?) { Handle.release(batch) }

@_cdecl("triage_batch_assess")
public func assess(
    batch: OpaquePointer?, lines: UnsafeRawPointer?, length: Int, firstLine: Int,
    result: UnsafeMutablePointer<triage_bytes>?
) -> triage_status {
    guard let batch else { return result.refuse("the pointer `batch` is null") }
    guard let lines = text(lines, length) else { return result.refuse("the pointer `lines` is null") }
    guard lines.count <= 1 << 30 else { return result.refuse("`length` is more than 1 GiB; hand over fewer lines") }
    guard firstLine >= 1, firstLine <= 1 << 62 else { return result.refuse("`first_line` is no number of a line") }
    guard result != nil else { return TRIAGE_USAGE }
    guard let open = Handle.object(batch, as: Batching.self) else { return result.refuse(Handle.foreign) }
    let (output, counts) = open.assess(lines, firstLine: firstLine)
    return result.give(output, counts.bad > 0 ? TRIAGE_BAD_LINES : counts.limited > 0 ? TRIAGE_LIMITED : TRIAGE_OK)
}
