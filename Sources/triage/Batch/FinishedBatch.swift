// What is known of a batch that is done, so that the same command with --resume finds it done.

import CFileAttributes
import PatientRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A record of the batch that made a file: of its job, of what became of the lines, and of the file's size and time. The
/// file system keeps it with the file, as an extended attribute. A file that was changed since has none, nor has a copy.
struct FinishedBatch {
    let counts: BatchCounts
    /// Whether there was something to complain of in its inputs.
    let hasComplaints: Bool
    private let job: String

    private static let attribute = "user.triage.batch"
    private static let format = "triage.finished_batch/1"

    /// Keeps the record with a file that was just written. Where the file system has no attributes, none is kept.
    static func keep(_ file: Int32, _ job: BatchJob, _ counts: BatchCounts, hasComplaints: Bool) {
        var status = stat()
        guard fstat(file, &status) == 0 else { return }
        let numbers = [
            Int(status.st_size), Files.time(of: status), counts.lines, counts.bad, counts.limited, counts.misquoted,
            hasComplaints ? 1 : 0,
        ]
        let first = "\(format) \(numbers.map(String.init).joined(separator: " "))\n"
        let text = Array((first + job.summary.joined(separator: "\n")).utf8)
        _ = triage_set_attribute(file, attribute, text, text.count)
    }

    /// The record of a file; `nil` if there is none of it as it is now.
    init?(_ path: String) {
        var (status, bytes) = (stat(), [UInt8](repeating: 0, count: 1 << 16))
        let count = triage_attribute(path, FinishedBatch.attribute, &bytes, bytes.count)
        guard count > 0, stat(path, &status) == 0 else { return nil }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        let parts = text.split(separator: "\n", maxSplits: 1).map(String.init)
        let words = parts.first.map { $0.split(separator: " ") } ?? []
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard parts.count == 2, words[0] == FinishedBatch.format, numbers.count == 7,
            numbers[0] == Int(status.st_size), numbers[1] == Files.time(of: status)
        else { return nil }
        var counts = BatchCounts()
        (counts.lines, counts.bad, counts.limited, counts.misquoted) = (numbers[2], numbers[3], numbers[4], numbers[5])
        self.counts = counts
        hasComplaints = numbers[6] != 0
        job = parts[1]
    }

    /// What differs from a job; `nil` if nothing does.
    func difference(from job: BatchJob) -> String? { BatchJob.difference(of: job.summary, from: self.job) }
}
