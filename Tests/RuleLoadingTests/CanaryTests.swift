// After any hostile file, in the same process: a good book still gives the same bytes.

import Evaluation
import PatientRecords
import RuleLoading
import RuleModel
import Testing

@Suite("The canary")
struct CanaryTests {
    /// The folder of the hostile files, with what is expected of them in `expected.txt`.
    private static let hostile = fixtures.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Hostile"
    private static let book = ruleFiles(in: hostile + "/book")

    static let kinds = names(in: hostile).filter { !$0.contains(".") && $0 != "book" }

    /// The same patient, by the good book loaded anew.
    private func song() throws -> [UInt8] {
        let book = try RuleBook(files: Self.book)
        let patient = try Patient(
            json: #"{"muscle_spasm": true, "stiff_neck": null, "age": 90, "temperature": 38.5}"#, for: book)
        return try patient.assessed(by: Assessor(book)).json()
    }

    @Test("sings the same after each hostile file", arguments: kinds)
    func sings(kind: String) throws {
        let song = try song()
        #expect(String(decoding: song, as: UTF8.self).contains("old_and_hot"))
        var limits = RuleBookLimits()
        limits.lua.fileTime = .milliseconds(200)
        limits.lua.fileSteps = 2_000_000
        for name in names(in: Self.hostile + "/" + kind) {
            let file = (name: "hostile.lua", bytes: contents(Self.hostile + "/\(kind)/\(name)"))
            do throws(RuleBookProblems) {
                let book = try RuleBook(files: Self.book + [file], limits: limits)
                _ = try? Assessor(book).assess(Patient(for: book))
            } catch {
                #expect(error.problems.contains { $0.severity == .error }, "\(name)")
            }
            #expect(try self.song() == song, "after \(kind)/\(name)")
        }
    }

    @Test("there are hostile files of eight kinds")
    func count() {
        #expect(Self.kinds.count == 8)
        #expect(Self.kinds.reduce(0) { $0 + names(in: Self.hostile + "/" + $1).count } >= 150)
    }
}
