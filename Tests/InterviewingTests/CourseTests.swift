// Interviews of complete patients of the books that are shipped. `make bench-interview` holds 10,000 to the same.

import Evaluation
import Foundation
import InterviewTrials
import Interviewing
import RandomBooks
import RuleLoading
import RuleModel
import Testing

@Suite("Interviews of complete patients")
struct CourseTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test(
        "answering what is asked gives the urgency and the standings of answering everything",
        arguments: [
            ("Rules/muscle-spasms", 8), ("Examples/rule-books/pneumonia-severity", 12),
            ("Examples/rule-books/early-warning", 12),
        ])
    func courses(_ path: String, _ count: Int) throws {
        let assessor = Assessor(try RuleBook(contentsOf: "\(Self.package)/\(path)"))
        let interview = Interview(assessor)
        let complete = CompletePatient(assessor)
        var random = SplitMix64(seed: 1)
        for number in 0..<count {
            let course = try Course(interview, assessor, complete.patient(&random))
            #expect(course.faults.isEmpty, "patient \(number): \(course.faults)")
        }
    }
}
