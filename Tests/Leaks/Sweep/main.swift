// Loads a book and assesses a patient while memory runs out, under LeakSanitizer (`make test-address`):
// leak-sweep BOOK PATIENT
//
// LeakSanitizer takes an object for lost whose only references Swift keeps in a packed form, as in texts and many
// enums. So it looks only when a round is over, when nothing of it may be in use any more; and what is made once and
// kept (globals, metadata of types) is made before the first round, while LeakSanitizer looks away.

import Evaluation
import Foundation
@_spi(Testing) import LuaRuntime
import PatientRecords
import RuleModel

@testable import RuleLoading

/// LeakSanitizer, if the program was built with it.
struct LeakSanitizer {
    private let disable, enable: @convention(c) () -> Void
    private let check: @convention(c) () -> CInt

    init?() {
        func found(_ name: String) -> UnsafeMutableRawPointer? { dlsym(nil, name) }
        guard let disable = found("__lsan_disable"), let enable = found("__lsan_enable"),
            let check = found("__lsan_do_recoverable_leak_check")
        else { return nil }
        self.disable = unsafeBitCast(disable, to: (@convention(c) () -> Void).self)
        self.enable = unsafeBitCast(enable, to: (@convention(c) () -> Void).self)
        self.check = unsafeBitCast(check, to: (@convention(c) () -> CInt).self)
    }

    func ignoring(_ work: () -> Void) {
        disable()
        work()
        enable()
    }

    /// Whether something is lost; said on standard error, with where it was made.
    func findsLeaks() -> Bool { check() != 0 }
}

/// What is done in a round: with the sandbox alone, or with a whole book and a patient.
struct Sweep {
    let files: [RuleBookFile]
    /// What is known of the patient.
    let patient: String

    /// The files of the book, and a call of each function in them, with one allocation of the sandbox failing. False
    /// once none is left to fail.
    func sandbox(failing number: UInt64, andAllAfter: Bool) -> Bool {
        do {
            let sandbox = try LuaSandbox(
                vocabulary: Loader.words, limits: limits.lua, failingAllocation: number, andAllAfter: andAllAfter)
            for file in files {
                for function in sandbox.run(file: file.name, source: file.bytes).declarations.flatMap(\.functions) {
                    _ = try sandbox.call(function, arguments: function.parameters.map { _ in .number(38.5) })
                }
            }
            return sandbox.balance.injected > 0
        } catch {
            return true
        }
    }

    /// The book and one assessment, with so many bytes for its sandbox. False once that is enough.
    func book(memory: Int) -> Bool {
        var limits = limits
        limits.lua.memory = memory
        do {
            let book = try RuleBook(files: files, limits: limits)
            _ = try Patient(json: patient, for: book).assessed(by: Assessor(book)).json()
            return false
        } catch {
            return true
        }
    }

    private var limits: RuleBookLimits {
        var limits = RuleBookLimits()
        limits.lua.fileTime = .seconds(60)
        limits.lua.callTime = .seconds(60)
        return limits
    }
}

extension TermNode {
    /// The functions among the fields of a declaration.
    fileprivate var functions: [KeptFunction] {
        (body?.fields ?? []).compactMap { if case .function(let function) = $0.value { function } else { nil } }
    }
}

guard let sanitizer = LeakSanitizer(), CommandLine.arguments.count == 3 else {
    print("usage: leak-sweep BOOK PATIENT, built with --sanitize=address")
    exit(64)
}

/// Does rounds until one of them says that it was the last, and ends the program if something is lost after them.
func rounds(_ what: String, _ work: (Int) -> Bool) {
    var number = 0
    while work(number) {
        number += 1
        if number % 100 == 0 { check("in the 100 rounds before \(number), \(what)") }
    }
    check("in the rounds before \(number), \(what)")
    print("\(number) rounds, \(what): nothing is lost")
}

func check(_ when: String) {
    guard sanitizer.findsLeaks() else { return }
    print("leak-sweep: memory was lost \(when); see above")
    exit(1)
}

var loaded: Sweep?
sanitizer.ignoring {
    let files = (try? RuleBook.files(at: CommandLine.arguments[1])) ?? []
    let patient = (try? String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)) ?? ""
    let sweep = Sweep(files: files, patient: patient)
    loaded = sweep
    // What is made once is made here.
    for number: UInt64 in [0, 1, 50, 150, 250, 300, 350, 400, 500, 700, 900] {
        for andAllAfter in [false, true] { _ = sweep.sandbox(failing: number, andAllAfter: andAllAfter) }
    }
    for memory in [0, 1 << 12, 1 << 15, 1 << 16, 1 << 17, 64 << 20] { _ = sweep.book(memory: memory) }
}
guard let sweep = loaded, !sweep.book(memory: 64 << 20) else {
    print("leak-sweep: the book does not load, or its patient cannot be assessed")
    exit(64)
}

for andAllAfter in [false, true] {
    rounds("an allocation failing \(andAllAfter ? "with all that follow" : "by itself")") {
        sweep.sandbox(failing: UInt64($0) + 1, andAllAfter: andAllAfter)
    }
}
rounds("512 bytes more for the sandbox in each") { sweep.book(memory: 512 * $0) }
