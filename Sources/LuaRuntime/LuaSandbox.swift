// The sandbox in which rule files run, as Swift sees it.
import CLuaSandbox
import Synchronization

/// A sandbox in which rule files run.
///
///     let sandbox = try LuaSandbox(vocabulary: vocabulary)
///     let run = sandbox.run(file: "red_flags.lua", source: Array("red_flag \"x\" { when = stiff_neck }".utf8))
///     run.declarations[0].id  // "x"
///
/// All Lua runs on one thread that belongs to the sandbox; callers wait. Any thread may call, one at a time is served.
/// Files see nothing of each other. A sandbox that hit a limit is closed, and says so from then on.
public final class LuaSandbox: Sendable {
    // Sendable although a pointer: what it points to is used under `gate` alone, but for `cancel`, which is atomic.
    nonisolated(unsafe) let handle: OpaquePointer
    let gate = Mutex(())
    private let number: UInt64

    /// A sandbox with its own state and thread. Throws ``LuaFailure/Kind/memory`` or ``LuaFailure/Kind/thread``.
    public convenience init(vocabulary: LuaVocabulary, limits: LuaLimits = LuaLimits()) throws(LuaFailure) {
        try self.init(vocabulary: vocabulary, limits: limits.encoded)
    }

    init(vocabulary: LuaVocabulary, limits: sandbox_limits) throws(LuaFailure) {
        var problem = sandbox_problem()
        let words = vocabulary.encoded
        let opened = words.withUnsafeBufferPointer { words in
            withUnsafePointer(to: limits) { sandbox_open($0, words.baseAddress, words.count, &problem) }
        }
        guard let opened else { throw LuaFailure(problem, file: nil) }
        handle = opened
        number = nextNumber.wrappingAdd(1, ordering: .relaxed).newValue
    }

    deinit { _ = sandbox_close(handle) }

    /// Runs a file to its end, or to its failure.
    public func run(file name: String, source: [UInt8]) -> LuaRun {
        gate.withLock { _ in
            var problem = sandbox_problem()
            var output: UnsafePointer<UInt8>?
            var length = 0
            _ = source.withUnsafeBufferPointer {
                sandbox_run(handle, $0.baseAddress, $0.count, &output, &length, &problem)
            }
            var decoder = TermDecoder(
                bytes: UnsafeRawBufferPointer(start: output, count: length), sandbox: number, file: name)
            var run = LuaRun(declarations: [], failure: nil, size: length)
            while !decoder.isAtEnd {
                if case .node(let node) = decoder.term() { run.declarations.append(node) }
            }
            if problem.kind != 0 { run.failure = LuaFailure(problem, file: name) }
            return run
        }
    }

    /// Calls a function of a file with arguments by value. It has its parameters, its own locals, `math`, `pairs` and
    /// `ipairs`, and gives back one plain value.
    public func call(_ function: KeptFunction, arguments: [LuaValue]) throws(LuaFailure) -> LuaValue {
        guard function.sandbox == number else {
            throw LuaFailure(
                kind: .runtime, file: function.file, line: function.lines.lowerBound,
                message: "this function belongs to another sandbox")
        }
        var bytes: [UInt8] = []
        for argument in arguments { argument.encode(into: &bytes) }
        let result = gate.withLock { _ -> Result<Term, LuaFailure> in
            var problem = sandbox_problem()
            var output: UnsafePointer<UInt8>?
            var length = 0
            let done = bytes.withUnsafeBufferPointer {
                sandbox_call(handle, function.reference, $0.baseAddress, $0.count, &output, &length, &problem)
            }
            guard done else { return .failure(LuaFailure(problem, file: function.file)) }
            var decoder = TermDecoder(
                bytes: UnsafeRawBufferPointer(start: output, count: length), sandbox: number, file: function.file)
            return .success(decoder.term())
        }
        let term = try result.get()
        guard let value = LuaValue(term) else {
            var what = "something other than a number, a text, yes or no, or a list of these"
            if case .unsupported(let kind) = term { what = kind }
            throw LuaFailure(
                kind: .wrongResult, file: function.file, line: function.lines.lowerBound,
                message: "this function gives back \(what)")
        }
        return value
    }

    /// Ends what is running, and closes the sandbox. From any thread, without waiting.
    public func cancel() {
        sandbox_cancel(handle)
    }
}

/// Numbers sandboxes, so that a function is never called in another than its own.
private let nextNumber = Atomic<UInt64>(0)

extension LuaFailure {
    init(_ problem: sandbox_problem, file: String?) {
        self.init(
            kind: Kind(rawValue: problem.kind) ?? .runtime, file: file,
            line: problem.line > 0 ? Int(problem.line) : nil,
            message: withUnsafeBytes(of: problem.message) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            })
    }
}

extension LuaLimits {
    /// The limits as C takes them; negative ones are taken as zero.
    var encoded: sandbox_limits {
        sandbox_limits(
            memory: max(0, memory), block: max(0, block), source: max(0, source), output: max(0, output),
            values: UInt32(clamping: values), declarations: UInt32(clamping: declarations),
            depth: UInt32(clamping: min(depth, 200)),
            calls: UInt32(clamping: min(callDepth, 1000)), file_steps: UInt64(clamping: fileSteps),
            call_steps: UInt64(clamping: callSteps), file_nanoseconds: fileTime.nanoseconds,
            call_nanoseconds: callTime.nanoseconds, fail_at: 0, fail_all_after: false)
    }
}

extension Duration {
    /// Whole nanoseconds, at least one, at most some years.
    fileprivate var nanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        return UInt64(clamping: max(1, min(seconds, 1 << 32) * 1_000_000_000 + attoseconds / 1_000_000_000))
    }
}
