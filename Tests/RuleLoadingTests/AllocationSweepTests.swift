// Every allocation that loading the muscle-spasm book makes, but for most of its scenarios, failed one after the other.

import Foundation
@_spi(Testing) import LuaRuntime
import Testing

@testable import RuleLoading

@Suite("Allocations that fail while the muscle-spasm book is loaded")
struct AllocationSweepTests {
    static let files: [RuleBookFile] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Rules/muscle-spasms").path
        let files = (try? RuleFolder(limits: RuleBookLimits()).files(at: folder)) ?? []
        // A few files of scenarios are like the others, and the sweep takes the square of what is loaded.
        let kept = ["danger_signs/each_sign_alone", "danger_signs/limits", "danger_signs/signs_together", "scope"]
            .map { "scenarios/\($0).lua" }
        return files.filter { !$0.name.hasPrefix("scenarios/") || kept.contains($0.name) }
    }()

    /// Loads the book's files with one failing allocation; how many were failed, and how many allocations there were.
    private func load(failing number: UInt64, andAllAfter: Bool) -> (injected: UInt64, attempts: UInt64) {
        let sandbox: LuaSandbox
        var limits = LuaLimits()
        limits.fileTime = .seconds(60)
        do throws(LuaFailure) {
            sandbox = try LuaSandbox(
                vocabulary: Loader.words, limits: limits, failingAllocation: number, andAllAfter: andAllAfter)
        } catch {
            #expect(error.kind == .memory)
            return (1, number)
        }
        for file in Self.files {
            let failure = sandbox.run(file: file.name, source: file.bytes).failure
            guard let failure else { continue }
            #expect(failure.kind == .memory, "allocation \(number): \(failure)")
            break
        }
        let counted = sandbox.balance
        let left = sandbox.shut()
        #expect(left.bytes == 0 && left.blocks == 0, "allocation \(number): \(left)")
        return (counted.injected, counted.attempts)
    }

    @Test(
        "leave nothing behind and end in a problem of memory, singly and with all that follow",
        arguments: [false, true])
    func sweep(andAllAfter: Bool) async {
        let whole = load(failing: 0, andAllAfter: false)
        #expect(whole.attempts > 1_000 && whole.injected == 0)
        let lanes: UInt64 = 2
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    for number in stride(from: 1 + lane, through: whole.attempts, by: Int(lanes)) {
                        #expect(load(failing: number, andAllAfter: andAllAfter).injected > 0, "allocation \(number)")
                    }
                }
            }
        }
        print("failed each of \(whole.attempts) allocations")
    }
}
