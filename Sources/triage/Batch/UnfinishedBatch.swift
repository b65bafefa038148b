// A batch into a file, which is whole or as it was before; and what an interrupted one left behind.

import PatientRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A batch into a file that may be interrupted at any moment, even by SIGKILL.
///
/// Results are written beside the file, into `OUT.part`, which takes its place when the batch is done; until then the
/// file stays as it was. What `OUT.part` cannot say stands in a note, `OUT.batch`: first how far it came, renewed after
/// each piece that was written, and then of which inputs, rule book and options it is. Another job is not mixed into it.
/// The note is locked while a batch runs, so that there is one at a time.
final class UnfinishedBatch {
    /// Why a batch cannot write here.
    enum Refusal: Error {
        /// It could not be written to.
        case output(ByteTarget.Failure)
        /// Another batch writes into it.
        case busy
        /// There is a file that no batch made, where one would be made.
        case foreign(String)
        /// It is a file that a batch into this one makes, or the other way round.
        case rival(String)
    }

    /// What was found of an earlier batch.
    enum State {
        /// No batch was interrupted.
        case none
        /// One was, of which nothing is left to go on with.
        case nothing
        /// It is of another job: what differs.
        case other(String)
        /// So much is done, in so many bytes.
        case done(BatchCounts, bytes: Int)
        /// All is done, but for the last step, or even that.
        case complete(BatchCounts, hasComplaints: Bool, isInPlace: Bool)
    }

    /// The file that links lead to.
    let target: String
    let part: String
    private let note: String
    private let descriptor: Int32

    private static let format = "triage.unfinished_batch/3"
    /// How the notes of all versions begin.
    private static let beginnings = ["triage.unfinished_batch/", "{\n  \"format\": \"triage.unfinished_batch/1\""]
    /// How much room there is for how far it came: it is one write within one page.
    private static let recordSize = 256
    /// Whether an earlier batch left the note, which it does from its first moment until the file is whole.
    private let isInterrupted: Bool
    /// The device and inode of `part`, as it was made or found.
    private var made: [Int] = []

    /// Locks the note, which is made if there is none.
    init(_ path: String) throws(Refusal) {
        target = Files.resolved(path)
        part = target + ".part"
        note = target + ".batch"
        isInterrupted = Files.exists(note)
        descriptor = try UnfinishedBatch.lock(note)
        guard UnfinishedBatch.isNote(UnfinishedBatch.read(descriptor)) else { throw .foreign(note) }
        if let rival = rival {
            withdraw()
            throw .rival(rival)
        }
        if !isInterrupted, Files.exists(part) {
            unlink(note)
            throw .foreign(part)
        }
    }

    deinit { close(descriptor) }

    private static func lock(_ note: String) throws(Refusal) -> Int32 {
        while true {
            let descriptor = openFile(note, O_RDWR | O_CREAT)
            guard descriptor >= 0 else { throw errno == ELOOP ? .foreign(note) : .output(.system) }
            var (opened, named) = (stat(), stat())
            guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                throw .foreign(note)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isBusy = errno == EWOULDBLOCK
                let failure = ByteTarget.Failure.system
                close(descriptor)
                throw isBusy ? .busy : .output(failure)
            }
            // Another batch may have ended, and taken the note away, before this one locked it.
            if lstat(note, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
                return descriptor
            }
            close(descriptor)
        }
    }

    /// Opens a file that no link leads to.
    private static func openFile(_ path: String, _ mode: Int32) -> Int32 {
        open(path, mode | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
    }

    /// Whether these bytes are a note, or the beginning of one that was never written.
    private static func isNote(_ bytes: [UInt8]) -> Bool {
        beginnings.contains { bytes.starts(with: $0.utf8) } || bytes.prefix(recordSize).allSatisfy { $0 == 0 }
    }

    /// The output of another batch whose part or note this one would write over, or that would write over those of this
    /// one. Of two that begin at once at least one sees the other, since each has made its note before it looks.
    private var rival: String? {
        for suffix in [".part", ".batch"] {
            let other = target + suffix
            if UnfinishedBatch.hasNote(other + ".batch", orIsEmpty: true) { return other }
            guard target.hasSuffix(suffix), target.count > suffix.count else { continue }
            let base = String(target.dropLast(suffix.count))
            // What is empty and nobody's may be results of no patient.
            if UnfinishedBatch.hasNote(base + ".batch", orIsEmpty: suffix == ".part") { return base }
        }
        return nil
    }

    private static func hasNote(_ path: String, orIsEmpty: Bool) -> Bool {
        let descriptor = openFile(path, O_RDONLY)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = read(descriptor)
        if !bytes.isEmpty || orIsEmpty { return isNote(bytes) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    private static func read(_ descriptor: Int32) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), 1 << 26))
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Array(bytes[..<max(count, 0)])
    }

    /// How far an earlier batch came, if it was of the same job.
    func state(of job: BatchJob) -> State {
        guard isInterrupted else { return .none }
        let bytes = UnfinishedBatch.read(descriptor)
        // It was interrupted before it noted anything.
        if bytes.prefix(UnfinishedBatch.recordSize).allSatisfy({ $0 == 0 }) { return .nothing }
        let text = String(decoding: bytes.prefix(UnfinishedBatch.recordSize), as: UTF8.self)
        let numbers = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).dropFirst().compactMap { Int($0) }
        guard bytes.starts(with: UnfinishedBatch.format.utf8), numbers.count == 8 else {
            return .other("another version of triage")
        }
        // Where nothing is done yet, nothing can be mixed.
        if numbers[0] == 0, numbers[5] == 0 { return .nothing }
        let noted = String(decoding: bytes.dropFirst(UnfinishedBatch.recordSize), as: UTF8.self)
        if let difference = job.difference(from: noted) { return .other(difference) }
        var counts = BatchCounts()
        counts.lines = numbers[1]
        counts.bad = numbers[2]
        counts.limited = numbers[3]
        counts.misquoted = numbers[4]
        // A machine that fell may have lost what was written last, and somebody may have taken it away.
        let size = Files.size(part)
        if numbers[5] > 0 {
            let (isWhole, inode) = (size == numbers[0], Array(numbers[6...]))
            guard isWhole || Files.size(target) == numbers[0], UnfinishedBatch.inode(isWhole ? part : target) == inode
            else { return .nothing }
            made = inode
            return .complete(counts, hasComplaints: numbers[5] > 1, isInPlace: !isWhole)
        }
        guard let size, size >= numbers[0] else { return .nothing }
        return .done(counts, bytes: numbers[0])
    }

    /// Makes way for a new batch. What was there of an unfinished one is gone; the file itself stays.
    func begin(_ job: BatchJob) throws(ByteTarget.Failure) {
        guard ftruncate(descriptor, 0) == 0 else { throw .system }
        try write(job.bytes, at: UnfinishedBatch.recordSize)
        try keep(BatchCounts(), bytes: 0)
        guard unlink(part) == 0 || errno == ENOENT else { throw .system }
    }

    /// Opens what results are written into, from a place on.
    func results(from place: Int, compressed: Bool) throws(ByteTarget.Failure) -> ByteTarget {
        let opened = try ByteTarget(file: part, from: place, compressed: compressed)
        made = UnfinishedBatch.inode(part)
        return opened
    }

    private static func inode(_ path: String) -> [Int] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        return [Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino)]
    }

    /// Notes how far it came.
    func keep(_ counts: BatchCounts, bytes: Int) throws(ByteTarget.Failure) {
        try keep(counts, bytes: bytes, stage: 0, inode: [0, 0])
    }

    /// - Parameters:
    ///   - stage: 1 where all is done, 2 where there were complaints about the inputs as well.
    ///   - inode: that of what was written, where all is done.
    private func keep(_ counts: BatchCounts, bytes: Int, stage: Int, inode: [Int]) throws(ByteTarget.Failure) {
        let numbers = [bytes, counts.lines, counts.bad, counts.limited, counts.misquoted, stage] + inode
        var record = Array("\(UnfinishedBatch.format) \(numbers.map(String.init).joined(separator: " "))".utf8)
        record += [UInt8](repeating: 0x20, count: UnfinishedBatch.recordSize - record.count - 1) + [0x0A]
        try write(record, at: 0)
    }

    private func write(_ bytes: [UInt8], at place: Int) throws(ByteTarget.Failure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done, off_t(place + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system }
            done += count
        }
    }

    /// Puts the results in their place. Whenever this is interrupted, the file is as it was or whole.
    func end(_ job: BatchJob, _ counts: BatchCounts, hasComplaints: Bool) throws(ByteTarget.Failure) {
        let results = UnfinishedBatch.openFile(part, O_RDONLY)
        guard results >= 0, !made.isEmpty, UnfinishedBatch.inode(part) == made, let bytes = Files.size(part) else {
            throw ByteTarget.Failure(message: "`\(part)` was taken away or replaced while the batch ran")
        }
        defer { close(results) }
        FinishedBatch.keep(results, job, counts, hasComplaints: hasComplaints)
        try keep(counts, bytes: bytes, stage: hasComplaints ? 2 : 1, inode: made)
        var status = stat()
        if stat(target, &status) == 0 { chmod(part, status.st_mode & 0o777) }
        guard rename(part, target) == 0 else {
            let message = String(cString: strerror(errno))
            throw ByteTarget.Failure(message: "\(message); all results are in `\(part)`")
        }
        unlink(note)
    }

    /// Takes the note away where the results are in their place already.
    func endInPlace() { unlink(note) }

    /// Takes away a note that was made for nothing.
    func withdraw() {
        if !isInterrupted { unlink(note) }
    }

    /// Leaves what a batch did that did not come to its end. The note stays, so that it is known that there was one.
    /// - Returns: whether there is something to go on with.
    func leave(_ bytes: Int) -> Bool {
        if bytes == 0 { unlink(part) }
        return bytes > 0
    }
}
