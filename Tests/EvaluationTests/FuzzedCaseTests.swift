// Rule books and patients that a fuzzer chooses, and what it once found.

import Foundation
import RandomBooks
import Testing

@Suite("Chosen by a fuzzer")
struct FuzzedCaseTests {
    @Test("any bytes are a case on which the evaluator and the reference agree")
    func anyBytes() {
        var random = SplitMix64(seed: 20_201_231)
        for length in 0..<300 {
            let bytes = (0..<length * 3).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            #expect(FuzzedCase().faults(of: bytes).isEmpty, "\(bytes)")
        }
    }

    @Test("what was found stays mended")
    func found() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fuzz/Found/assessment")
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            #expect(FuzzedCase().faults(of: Array(try Data(contentsOf: file))).isEmpty, "\(file.lastPathComponent)")
        }
    }
}
