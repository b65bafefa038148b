// What is told of scenarios that fail, whole, in every format.

import Evaluation
import RuleLoading
import RuleModel
import Scenarios
import Testing
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("the report of a run")
struct ReportTests {
    private let folder = fixtures + "/reports/"

    private func report() throws -> TestReport {
        let files = smallFiles(with: String(decoding: bytes(of: folder + "new.lua"), as: UTF8.self))
        let run = TestRun(Assessor(try RuleBook(files: files)))
        return TestReport(run) { name in files.first { $0.name == name }?.bytes }
    }

    @Test(
        "is as recorded",
        arguments: ["pretty.txt", "narrow.txt", "coloured.txt", "report.json", "junit.xml", "tap.txt"])
    func recorded(name: String) throws {
        let report = try report()
        let text =
            switch name {
            case "pretty.txt": report.text() + report.summary + "\n"
            case "narrow.txt": report.text(width: 40)
            case "coloured.txt": String(report.text(style: .coloured).map { $0 == "\u{1B}" ? "␛" : $0 })
            case "report.json": String(decoding: report.json(), as: UTF8.self)
            case "junit.xml": report.junit()
            default: report.tap()
            }
        // TRIAGE_WRITE_FIXTURES=1 writes what is expected anew; look at the difference before keeping it.
        if getenv("TRIAGE_WRITE_FIXTURES") != nil, let file = fopen(folder + name, "w") {
            fputs(text, file)
            fclose(file)
        }
        #expect(text == String(decoding: bytes(of: folder + name), as: UTF8.self))
    }
}
