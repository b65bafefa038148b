// What an interrupted batch left behind, and whether it can be gone on with.

import CZlib
import Exchange
import RuleBook

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A batch into a file that may be interrupted at any moment, even by SIGKILL.
///
/// Line n of the output is the result of line n of the input, so the output itself says how far it came: what follows
/// its last line break (or its last whole gzip member) is cut off, and the lines before are those that are done. What
/// it does not say, stands in a note beside it, `OUT.batch`, from before its first byte until after its last: of which
/// input, rule book and fields it is. Another job is not mixed into it.
struct UnfinishedBatch {
    let path: String
    /// What must be the same when it is gone on with.
    let job: [UInt8]

    private var note: String { path + ".batch" }

    init(_ path: String, inputs: [String], book: RuleBook, fields: String, lenient: Bool) {
        self.path = path
        var writer = JSONWriter(.pretty)
        writer.object {
            $0.member("format", "triage.unfinished_batch/1")
            $0.member("engine", Engine.version)
            $0.member("rule_book", book.header.id)
            $0.member("sha256", book.sha256)
            $0.member("fields", fields)
            $0.member("lenient", lenient)
            $0.member("inputs", array: inputs) { writer, input in
                writer.object {
                    $0.member("path", input)
                    if let size = Files.size(input) { $0.member("bytes", size) }
                }
            }
        }
        job = writer.document
    }

    /// Whether the output is a file that can be gone on with, and not a pipe or a device.
    var canResume: Bool { !Files.exists(path) || Files.size(path) != nil }

    /// Makes way for a new output. The order matters: whenever this is interrupted, there is either no output or one
    /// with its note.
    func begin() throws(ByteTarget.Failure) {
        guard canResume else { return }
        unlink(path)
        guard (try? Files.write(job, to: note)) != nil else { throw .init(message: String(cString: strerror(errno))) }
    }

    /// The output is complete.
    func end() { unlink(note) }

    enum State {
        /// There is nothing yet.
        case nothing
        /// There is an output without a note: it is complete, or none of ours.
        case complete
        /// It is of another job.
        case other
        /// So many lines are done, which end at this byte; some of them are errors.
        case done(lines: Int, bad: Int, bytes: Int)
    }

    /// How far it came.
    func state() throws(Files.Failure) -> State {
        guard Files.exists(path) else { return .nothing }
        guard Files.exists(note) else { return .complete }
        guard try Files.bytes(of: note, atMost: 1 << 20) == job else { return .other }
        let tally = try LineTally(path)
        return .done(lines: tally.lines, bad: tally.bad, bytes: tally.end)
    }
}

/// Counts the whole lines of an output.
struct LineTally {
    private(set) var lines = 0
    private(set) var bad = 0
    /// Where the last of them ends; compressed, where the last whole member ends.
    private(set) var end = 0

    private static let errorStart = Array("{\"format\":\"triage.error/1\"".utf8)

    init(_ path: String) throws(Files.Failure) {
        if path.hasSuffix(".gz") { try countMembers(path) } else { try countLines(path) }
    }

    private mutating func countLines(_ path: String) throws(Files.Failure) {
        let source = try ByteSource(plain: path)
        let bytes = Bytes(capacity: 1 << 20)
        while true {
            if bytes.room.isEmpty { bytes.grow(to: bytes.capacity * 2) }
            let count = try source.read(into: bytes.room)
            guard count > 0 else { return }
            bytes.count += count
            let whole = Lines.lastEnd(bytes.all)
            tally(UnsafeBufferPointer(rebasing: bytes.all[..<whole]))
            end += whole
            bytes.drop(whole)
        }
    }

    /// Counts members one by one; the first that is not whole ends it.
    private mutating func countMembers(_ path: String) throws(Files.Failure) {
        let source = try ByteSource(plain: path)
        let members = MemberReader(source)
        let bytes = Bytes(capacity: 1 << 20)
        while try members.next(bytes) {
            tally(bytes.all)
            end = members.end
        }
    }

    private mutating func tally(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < bytes.count {
            let rest = UnsafeBufferPointer(rebasing: bytes[place...])
            let length = Lines.firstEnd(rest)
            lines += 1
            if rest[..<length].starts(with: LineTally.errorStart) { bad += 1 }
            place += length
        }
    }
}
