// What the reference evaluator says of a patient, and the same fields of an assessment, to be compared.

import Evaluation
import RuleModel

/// Every field of an assessment, in a form that can be compared and printed.
struct ReferenceAssessment: Equatable {
    struct Flag: Equatable {
        let flag: Int
        let findings: [Int]
    }

    struct Cause: Equatable {
        let cause: Int
        let standing: Assessment.Standing
        let score: Rational
        let forIt: [Flag]
        let against: [Flag]
        let missing: [Int]
    }

    struct Question: Equatable {
        let asked: Assessment.NextQuestion.Asked
        let findings: [Int]
        let redFlags: [Int]
        let causes: [Int]
    }

    var patientID: String?
    var inScope: Truth
    var atLeast: Level.Index
    var atMost: Level.Index
    var isSettled: Bool
    var disposition: Level.Index?
    var redFlags: [Flag]
    var notRuledOut: [Flag]
    var causes: [Cause]
    var nextQuestions: [Question]
    var advice: [Int]
    var complications: [Int]
    /// Codes alone; the wording is not the reference's affair.
    var warnings: [String]
}

extension ReferenceAssessment {
    init(_ assessment: Assessment) {
        patientID = assessment.patientID
        inScope = assessment.inScope
        atLeast = assessment.urgency.atLeast
        atMost = assessment.urgency.atMost
        isSettled = assessment.isSettled
        disposition = assessment.disposition
        redFlags = assessment.redFlags.map { Flag(flag: $0.flag, findings: $0.findings.map(\.value)) }
        notRuledOut = assessment.notRuledOut.map { Flag(flag: $0.flag, findings: $0.needs.map(\.value)) }
        causes = assessment.causes.map { cause in
            Cause(
                cause: cause.cause, standing: cause.standing, score: cause.score,
                forIt: cause.forIt.map { Flag(flag: $0.member, findings: $0.findings.map(\.value)) },
                against: cause.against.map { Flag(flag: $0.member, findings: $0.findings.map(\.value)) },
                missing: cause.missing.map(\.value))
        }
        nextQuestions = assessment.nextQuestions.map {
            Question(
                asked: $0.asked, findings: $0.findings.map(\.value), redFlags: $0.redFlags, causes: $0.causes)
        }
        advice = assessment.advice
        complications = assessment.complications
        warnings = assessment.warnings.map(\.code)
    }

    /// The fields in which two assessments differ, each with both values.
    func differences(from other: ReferenceAssessment) -> [String] {
        var result: [String] = []
        func compare<Value: Equatable>(_ name: String, _ value: (ReferenceAssessment) -> Value) {
            let (left, right) = (value(self), value(other))
            if left != right { result.append("\(name): \(left) against the reference's \(right)") }
        }
        compare("id") { $0.patientID }
        compare("in_scope") { $0.inScope }
        compare("at_least") { $0.atLeast.value }
        compare("at_most") { $0.atMost.value }
        compare("settled") { $0.isSettled }
        compare("disposition") { $0.disposition?.value }
        compare("red_flags") { $0.redFlags }
        compare("not_ruled_out") { $0.notRuledOut }
        compare("causes") { $0.causes }
        compare("next_questions") { $0.nextQuestions }
        compare("advice") { $0.advice }
        compare("complications") { $0.complications }
        compare("warnings") { $0.warnings }
        return result
    }
}
