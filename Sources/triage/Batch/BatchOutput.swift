// The file that a batch writes into: never one it reads, never one that another batch writes, and whole at the end.

import ArgumentParser
import Exchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The output of a batch that has a path.
struct BatchOutput {
    private let path: String
    private let inputs: [String]
    private let resumes: Bool
    /// The note beside the file.
    private let note: UnfinishedBatch?
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
    /// - Throws: exit code 64 where the file is one of those that are read, or cannot be gone on with; 74 where another
    ///   batch writes into it, or nobody can.
    init(_ path: String, inputs: [String], resumes: Bool) throws {
        self.path = path
        self.inputs = inputs
        self.resumes = resumes
        // There is nothing beside a pipe or a device.
        let isDevice = Files.exists(path) && Files.size(path) == nil
        if isDevice, resumes {
            Terminal.report("triage: `\(path)` is no file that a batch can be gone on with")
            throw ExitCode.usage
        }
        let target = Files.resolved(path)
        for input in inputs {
            for made in [target, target + ".part", target + ".batch"] where Files.areSame(made, input) {
                Terminal.report("triage: \(BatchInput.shown(input)) is read, and cannot be written at the same time")
                throw ExitCode.usage
            }
        }
        do throws(UnfinishedBatch.Refusal) {
            note = isDevice ? nil : try UnfinishedBatch(path)
        } catch {
            throw BatchOutput.report(error, path)
        }
    }

    /// Leaves the file alone, before anything was begun.
    func withdraw() { note?.withdraw() }

    /// Refuses to read the file that standard output goes to, which would have no end.
    static func refuseLoop(from inputs: [String]) throws {
        var (output, input) = (stat(), stat())
        guard fstat(STDOUT_FILENO, &output) == 0, output.st_mode & S_IFMT == S_IFREG else { return }
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
            guard let note else {
                return Begun(target: try ByteTarget(device: path, compressed: isCompressed))
            }
            var begun = Begun(note: note)
            var bytes = 0
            if resumes {
                let state = note.state(of: job)
                switch state {
                case .none where isNewerThanInputs(note.target):
                    note.withdraw()
                    Terminal.report(
                        "triage: `\(path)` is there, and no batch into it was interrupted; nothing is done")
                    return Begun(isComplete: true)
                case .none, .nothing: break
                case .other(let difference):
                    Terminal.report(
                        "triage: `\(path)` was begun with \(difference); without --resume it is made anew")
                    throw ExitCode.usage
                case .done, .complete:
                    if let passing = job.passing.first {
                        Terminal.report(
                            "triage: \(passing) is no file, and cannot be read again from its beginning; without "
                                + "--resume `\(path)` is made anew")
                        throw ExitCode.usage
                    }
                    if case .done(let counts, let place) = state { (begun.done, bytes) = (counts, place) }
                    if case .complete(let counts, let hasComplaints) = state {
                        try note.end(counts, hasComplaints: hasComplaints)
                        return Begun(done: counts, isComplete: true, hasComplaints: hasComplaints)
                    }
                    let lines = begun.done.lines
                    Terminal.report("triage: going on after \(lines) \(lines == 1 ? "line" : "lines")")
                }
            }
            if bytes == 0 {
                begun.done = BatchCounts()
                try note.begin(job)
            }
            begun.target = try ByteTarget(file: note.part, from: bytes, compressed: isCompressed)
            return begun
        } catch let failure as ByteTarget.Failure {
            throw BatchOutput.cannotWrite(failure.message)
        }
    }

    /// Whether the file was made after all that it would be made of.
    private func isNewerThanInputs(_ target: String) -> Bool {
        var (made, read) = (stat(), stat())
        guard stat(target, &made) == 0 else { return false }
        return inputs.allSatisfy {
            ($0 == "-" ? fstat(STDIN_FILENO, &read) : stat($0, &read)) == 0 && read.st_mode & S_IFMT == S_IFREG
                && Files.time(of: read) <= Files.time(of: made)
        }
    }

    private static func report(_ refusal: UnfinishedBatch.Refusal, _ path: String) -> ExitCode {
        switch refusal {
        case .output(let failure): return BatchOutput.cannotWrite(failure.message)
        case .busy:
            Terminal.report("triage: another batch is writing into `\(path)`")
            return .outputFailed
        case .foreign(let file):
            Terminal.report("triage: `\(file)` is there, and is of no batch; move it away, or write elsewhere")
            return .usage
        }
    }

    static func cannotWrite(_ message: String) -> ExitCode {
        Terminal.report("triage: the output could not be written: \(message)")
        return .outputFailed
    }
}
