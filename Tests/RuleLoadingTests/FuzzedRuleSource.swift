// What must hold of a rule book whatever one of its files says: for the fuzzer, and for what it found before.

import Evaluation
import RuleLoading
import RuleModel

/// Loads the small book with one more file of any bytes.
struct FuzzedRuleSource {
    private let base: [(name: String, bytes: [UInt8])] = {
        let tests = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
        return (try? RuleBook.files(at: tests + "/Hostile/book")) ?? []
    }()
    private let limits: RuleBookLimits = {
        var limits = RuleBookLimits()
        limits.lua.memory = 16 << 20
        // Small, so that steps over long texts do not take the fuzzer's time.
        limits.lua.block = 64 << 10
        limits.lua.fileSteps = 200_000
        limits.lua.callSteps = 50_000
        limits.lua.fileTime = .seconds(20)
        limits.lua.callTime = .seconds(20)
        return limits
    }()

    private static let badWords = ["nil value", "upvalue", "traceback", "attempt to", "0x"]

    /// What does not hold; empty, if all is well.
    func faults(of bytes: [UInt8]) -> [String] {
        if base.isEmpty { return ["there is no book beside it"] }
        let files = base + [(name: "new.lua", bytes: bytes)]
        do throws(RuleBookProblems) {
            return usingFaults(try RuleBook(files: files, limits: limits))
        } catch {
            var faults = error.problems.flatMap { self.faults(of: $0, in: files) }
            if !error.problems.contains(where: { $0.severity == .error }) { faults.append("refused without an error") }
            // Now and then, by the bytes alone: the same problems come again.
            if bytes.reduce(0, { $0 &+ $1 }) % 16 == 0, isTold(otherThan: error.problems, of: files) {
                faults.append("other problems the second time")
            }
            return faults
        }
    }

    private func isTold(otherThan problems: [Problem], of files: [(name: String, bytes: [UInt8])]) -> Bool {
        do throws(RuleBookProblems) {
            _ = try RuleBook(files: files, limits: limits)
            return true
        } catch {
            return error.problems != problems
        }
    }

    private func faults(of problem: Problem, in files: [(name: String, bytes: [UInt8])]) -> [String] {
        var faults: [String] = []
        let texts = [problem.message, problem.help ?? ""] + problem.related.map(\.message)
        for text in texts {
            // What the author wrote is quoted, and may be anything printable.
            let own = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 0 }.map(\.element).joined()
            for word in Self.badWords where own.contains(word) { faults.append("`\(word)` in \(problem)") }
            if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
                faults.append("a control character in \(problem)")
            }
            if text.utf8.count > 4096 { faults.append("a message of \(text.utf8.count) bytes") }
        }
        for place in [problem.location] + problem.related.map(\.location) {
            guard let file = files.first(where: { $0.name == place.file }) else {
                faults.append("no such file: \(problem)")
                continue
            }
            let lines = file.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
            if place.line > lines || place.line < 0 || place.column < 0 { faults.append("a place outside: \(problem)") }
        }
        return faults
    }

    /// A book that loads can be used.
    private func usingFaults(_ book: RuleBook) -> [String] {
        if book.warnings.contains(where: { $0.severity == .error }) { return ["loaded in spite of an error"] }
        do throws(Contradiction) {
            let assessment = try Assessor(book).assess(Patient(for: book))
            return assessment.urgency.atLeast <= assessment.urgency.atMost ? [] : ["the bounds are turned around"]
        } catch {
            return []  // a book may imply what cannot be
        }
    }
}
