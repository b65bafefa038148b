// Runs every session of `Tests/Sessions` and compares all that the command printed.

import Foundation
import Testing

@Suite("sessions with the command")
struct SessionTests {
    static let sessions: [String] = {
        let folder = SessionRunner.package.appending(path: "Tests/Sessions")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".session") }.sorted()
    }()

    @Test("there are sessions to run")
    func sessionsExist() {
        #expect(SessionTests.sessions.count >= 5)
    }

    @Test("a session prints what its file says", arguments: sessions)
    func session(name: String) throws {
        let file = SessionRunner.package.appending(path: "Tests/Sessions/\(name)")
        let session = Session(try String(contentsOf: file, encoding: .utf8))
        #expect(!session.steps.isEmpty)
        let folder = FileManager.default.temporaryDirectory.appending(path: "triage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for step in session.steps {
            let printed = try SessionRunner.run(step.command, in: folder)
            #expect(
                printed == step.expected,
                """
                \(name):\(step.line): $ \(step.command)
                expected:
                \(step.expected.joined(separator: "\n"))
                printed:
                \(printed.joined(separator: "\n"))
                """)
        }
    }
}
