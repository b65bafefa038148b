// The threads of a batch: each takes the next piece, assesses it, and waits for its turn to write.

import PatientRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs a batch on some threads. Results are written in the order of the input, whichever thread made them.
final class BatchRun: @unchecked Sendable {
    // Sendable: what threads share is touched only by the one that holds `mutex`, and the target and the counts only by
    // the one whose turn to write it is.

    /// Why a batch ended before its input did.
    enum Failure {
        case input(BatchInput.Failure)
        case output(ByteTarget.Failure)
        case tooManyErrors
    }

    private let assessor: BatchAssessor
    private let input: BatchInput
    private let target: ByteTarget
    private let note: UnfinishedBatch?
    private let progress: BatchProgress
    private let maxErrors: Int?
    /// Lines that were done before.
    private let done: Int

    private var mutex = pthread_mutex_t()
    private var turnsChanged = pthread_cond_t()
    private var turn = 0
    private var isAtEnd = false
    private var isFirst = true
    /// How many pieces were read.
    private var taken = 0
    private(set) var failure: Failure?
    /// What became of all lines.
    private(set) var counts: BatchCounts

    init(
        _ assessor: BatchAssessor, _ input: BatchInput, _ target: ByteTarget, _ note: UnfinishedBatch?,
        _ progress: BatchProgress, maxErrors: Int?, done: BatchCounts
    ) {
        self.assessor = assessor
        self.input = input
        self.target = target
        self.note = note
        self.progress = progress
        self.maxErrors = maxErrors
        self.done = done.lines
        counts = done
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&turnsChanged, nil)
    }

    deinit {
        pthread_cond_destroy(&turnsChanged)
        pthread_mutex_destroy(&mutex)
    }

    /// Whether there is something in the input whose result was not written, as far as it is known.
    var leavesRest: Bool { taken > turn || taken > 0 && !input.isAtEnd }

    /// Runs to the end, on this thread and `jobs - 1` others.
    func run(jobs: Int) {
        // The bad lines of before count.
        if let maxErrors, counts.bad > maxErrors {
            failure = .tooManyErrors
            return
        }
        var threads: [pthread_t] = []
        for _ in 1..<max(jobs, 1) {
            let unmanaged = Unmanaged.passRetained(self)
            #if canImport(Glibc)
                var thread = pthread_t()
                let result = pthread_create(&thread, nil, { BatchRun.work($0) }, unmanaged.toOpaque())
                if result == 0 { threads.append(thread) } else { unmanaged.release() }
            #else
                var thread: pthread_t?
                let result = pthread_create(&thread, nil, { BatchRun.work($0) }, unmanaged.toOpaque())
                if result == 0, let thread { threads.append(thread) } else { unmanaged.release() }
            #endif
        }
        work()
        for thread in threads { pthread_join(thread, nil) }
        finish()
    }

    private static func work(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let context { Unmanaged<BatchRun>.fromOpaque(context).takeRetainedValue().work() }
        return nil
    }

    private func work() {
        let worker = assessor.worker()
        let piece = BatchInput.Piece()
        while take(piece) {
            worker.output.reset()
            let result =
                piece.columns.map {
                    worker.assess(
                        rows: piece.bytes.all, of: $0, firstRow: piece.firstLine,
                        firstLine: piece.firstLineOfFile, quotes: piece.quotes, file: piece.file)
                }
                ?? worker.assess(
                    piece.bytes.all, firstLine: piece.firstLine, padding: Bytes.padding, file: piece.file)
            guard waitForTurn(piece.number) else { return }
            write(worker.output.bytes, result)
            endTurn()
        }
    }

    /// Reads the next piece; `false` if there is none.
    private func take(_ piece: BatchInput.Piece) -> Bool {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        guard !isAtEnd, failure == nil else { return false }
        do throws(BatchInput.Failure) {
            let isThere = isFirst && done > 0 ? try input.read(piece, after: done) : try input.read(piece)
            isFirst = false
            isAtEnd = !isThere
            if isThere { taken += 1 }
            return isThere
        } catch {
            // The pieces before are still written.
            inputFailure = error
            isAtEnd = true
            return false
        }
    }
    private var inputFailure: BatchInput.Failure?

    /// Waits until all pieces before this one are written; `false` if nothing is to be written any more.
    private func waitForTurn(_ number: Int) -> Bool {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        while turn != number, failure == nil { pthread_cond_wait(&turnsChanged, &mutex) }
        return failure == nil
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>, _ result: BatchCounts) {
        do throws(ByteTarget.Failure) {
            try target.write(bytes)
            counts += result
            try note?.keep(counts, bytes: target.position)
        } catch {
            fail(.output(error))
            return
        }
        progress.show(counts)
        if let maxErrors, counts.bad > maxErrors { fail(.tooManyErrors) }
    }

    private func fail(_ failure: Failure) {
        pthread_mutex_lock(&mutex)
        self.failure = failure
        pthread_mutex_unlock(&mutex)
    }

    private func endTurn() {
        pthread_mutex_lock(&mutex)
        turn += 1
        pthread_cond_broadcast(&turnsChanged)
        pthread_mutex_unlock(&mutex)
    }

    private func finish() {
        if failure == nil, let inputFailure { failure = .input(inputFailure) }
        guard failure == nil else { return }
        do throws(ByteTarget.Failure) {
            try target.finish()
        } catch {
            failure = .output(error)
        }
    }
}
