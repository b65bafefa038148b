// The file that a batch writes into: never one it reads, never one that another batch writes, and whole at the end.

import ArgumentParser
import PatientRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The output of a batch that has a path.
struct BatchOutput {
    private let path: String
    private let resumes: Bool
    private let place: Place

    /// Where results go.
    private enum Place {
        /// Into a file, by way of the note beside it.
        case file(UnfinishedBatch)
        /// To a pipe or a device.
        case device
        /// To what the process has open already; the descriptor is one more for the same.
        case descriptor(Int32)
    }

    /// A batch that was begun or is gone on with.
    struct Begun {
        var target: ByteTarget?
        var note: UnfinishedBatch?
        var done = BatchCounts()
        /// Whether there is nothing left to do.
        var isComplete = false
        /// Whether there was something to complain of in the inputs of what is complete.
        var hasComplaints = false
    }

    /// Keeps other batches from the file from now on.
    /// - Parameter rules: the path of the rule book, if it has one.
    /// - Throws: exit code 64 where the file is one of those that are read, or cannot be gone on with; 74 where another
    ///   batch writes into it, or nobody can.
    init(_ path: String, inputs: [String], rules: String?, resumes: Bool) throws {
        self.path = path
        self.resumes = resumes
        let place = Descriptors.place(of: path)
        if place == .foreign {
            throw BatchOutput.refuse("`\(path)` leads to what another process has open; name the file itself")
        }
        // There is nothing beside a pipe or a device.
        let isDevice = Files.exists(path) && Files.size(path) == nil
        if isDevice || place != nil, resumes {
            throw BatchOutput.refuse("`\(path)` is no file that a batch can be gone on with")
        }
        if case .own(let number)? = place {
            try BatchOutput.refuseLoop(from: inputs, to: number)
            let descriptor = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
            guard descriptor >= 0 else { throw BatchOutput.cannotWrite(String(cString: strerror(errno))) }
            guard fcntl(descriptor, F_GETFL) & O_ACCMODE != O_RDONLY else {
                throw BatchOutput.cannotWrite(String(cString: strerror(EBADF)))
            }
            self.place = .descriptor(descriptor)
            return
        }
        let target = Files.resolved(path)
        for input in inputs {
            for made in [target, target + ".part", target + ".batch"] where Files.areSame(made, input) {
                throw BatchOutput.refuse("\(BatchInput.shown(input)) is read, and cannot be written at the same time")
            }
        }
        guard !isDevice else {
            self.place = .device
            return
        }
        try BatchOutput.refusePlace(path, target, rules: rules)
        do throws(UnfinishedBatch.Refusal) {
            self.place = .file(try UnfinishedBatch(target))
        } catch {
            throw BatchOutput.report(error, path)
        }
    }

    /// Refuses files that must not be replaced, or cannot be.
    private static func refusePlace(_ path: String, _ target: String, rules: String?) throws {
        if Files.link(target) != nil { throw cannotWrite(String(cString: strerror(ELOOP))) }
        if let rules, BookSnapshot(rules).holds(target) || BatchOutput.isRuleFile(target, of: rules) {
            throw refuse("`\(path)` is a file of the rule book, or would be one; write elsewhere")
        }
        for (stream, name) in [(STDOUT_FILENO, "output"), (STDERR_FILENO, "error")]
        where Files.isSame(target, as: stream) {
            throw refuse("`\(path)` is where standard \(name) goes; write elsewhere, or `-o -`")
        }
        if Files.isMounted(target) {
            throw refuse(
                "`\(path)` is mounted by itself and cannot be replaced; write elsewhere, or with `-o -` into it")
        }
    }

    /// Whether a file lies in the folder of a rule book and has a name by which it is read.
    private static func isRuleFile(_ target: String, of rules: String) -> Bool {
        guard target.hasSuffix(".lua"), Files.isFolder(rules) else { return false }
        let folder = Files.resolved(rules)
        let slash = target.lastIndex(of: "/")
        let own = Files.resolved(slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? ".")
        return (own + "/").hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    private static func refuse(_ message: String) -> ExitCode {
        Terminal.report("triage: \(message)")
        return .usage
    }

    /// Leaves the file alone, before anything was begun.
    func withdraw() { if case .file(let note) = place { note.withdraw() } }

    /// Refuses to read the file that is written to, which would have no end.
    static func refuseLoop(from inputs: [String], to descriptor: Int32 = STDOUT_FILENO) throws {
        var (output, input) = (stat(), stat())
        guard fstat(descriptor, &output) == 0, output.st_mode & S_IFMT == S_IFREG else { return }
        for path in inputs where (path == "-" ? fstat(STDIN_FILENO, &input) : stat(path, &input)) == 0 {
            guard input.st_dev == output.st_dev, input.st_ino == output.st_ino else { continue }
            Terminal.report("triage: \(BatchInput.shown(path)) is read, and cannot be written at the same time")
            throw ExitCode.usage
        }
    }

    /// Begins, or goes on with what an interrupted batch left behind.
    /// - Throws: exit codes 64 and 74, reported.
    func begin(_ job: BatchJob) throws -> Begun {
        let isCompressed = path.lowercased().hasSuffix(".gz")
        do {
            let note: UnfinishedBatch
            switch place {
            case .file(let file): note = file
            case .device: return Begun(target: try ByteTarget(device: path, compressed: isCompressed))
            case .descriptor(let descriptor):
                return Begun(target: ByteTarget(descriptor: descriptor, compressed: isCompressed))
            }
            var begun = Begun(note: note)
            var bytes = 0
            if resumes {
                switch note.state(of: job) {
                case .none:
                    if let finished = try finished(job, note) { return finished }
                case .nothing: break
                case .other(let difference):
                    throw BatchOutput.refuse("`\(path)` was begun with \(difference); \(anew)")
                case .done(let counts, let place):
                    try refusePassing(job)
                    (begun.done, bytes) = (counts, place)
                    Terminal.report("triage: going on after \(counts.lines) \(counts.lines == 1 ? "line" : "lines")")
                case .complete(let counts, let hasComplaints, let isInPlace):
                    try refusePassing(job)
                    if isInPlace { note.endInPlace() } else { try note.end(job, counts, hasComplaints: hasComplaints) }
                    return Begun(done: counts, isComplete: true, hasComplaints: hasComplaints)
                }
            }
            if bytes == 0 {
                begun.done = BatchCounts()
                try note.begin(job)
            }
            begun.target = try note.results(from: bytes, compressed: isCompressed)
            return begun
        } catch let failure as ByteTarget.Failure {
            throw BatchOutput.cannotWrite(failure.message)
        }
    }

    private var anew: String { "without --resume it is made anew" }

    private func refusePassing(_ job: BatchJob) throws {
        guard let passing = job.passing.first else { return }
        throw BatchOutput.refuse(
            "\(passing) is no file, and cannot be read again from its beginning; without --resume `\(path)` is made anew"
        )
    }

    /// What is there where no batch was interrupted: nothing, then it is begun; or what the same batch made, then it is
    /// done. Of anything else it is not known what it was made of.
    private func finished(_ job: BatchJob, _ note: UnfinishedBatch) throws -> Begun? {
        guard Files.exists(note.target) else { return nil }
        // What is refused leaves nothing behind.
        note.withdraw()
        guard let finished = FinishedBatch(note.target) else {
            throw BatchOutput.refuse("there is no unfinished batch into `\(path)` to go on with; \(anew)")
        }
        if let difference = finished.difference(from: job) {
            throw BatchOutput.refuse("`\(path)` was made with \(difference); \(anew)")
        }
        try refusePassing(job)
        Terminal.report("triage: the batch into `\(path)` is done already")
        return Begun(done: finished.counts, isComplete: true, hasComplaints: finished.hasComplaints)
    }

    private static func report(_ refusal: UnfinishedBatch.Refusal, _ path: String) -> ExitCode {
        switch refusal {
        case .output(let failure): return BatchOutput.cannotWrite(failure.message)
        case .busy:
            Terminal.report("triage: another batch is writing into `\(path)`")
            return .outputFailed
        case .foreign(let file):
            return refuse("`\(file)` is there, and is of no batch; move it away, or write elsewhere")
        case .rival(let other):
            return refuse(
                "a batch into `\(other)` is unfinished, whose files have the same names as those of one into `\(path)`; "
                    + "write elsewhere")
        }
    }

    static func cannotWrite(_ message: String) -> ExitCode {
        Terminal.report("triage: the output could not be written: \(message)")
        return .outputFailed
    }
}
