// Assessments made by hand.

import RuleModel
import TestSupport

@testable import Evaluation

enum TestAssessments {
    static func index(_ places: Int...) -> [Finding.Index] { places.map { Finding.Index($0) } }

    /// A fact that is known to hold.
    static func fact(_ finding: Int, _ fact: Assessment.Ground.Fact = .present, holds: Bool = true) -> Assessment.Ground
    {
        .init(finding: Finding.Index(finding), fact: fact, holds: holds)
    }

    static let chestPain = Assessment.RaisedFlag(flag: 0, findings: index(0), grounds: [fact(0)])
    static let stiffNeckWithFever = Assessment.RaisedFlag(
        flag: 1, findings: index(1, 3), grounds: [fact(1), fact(3, .atLeast(Rational(39)))])
    static let stiffNeck = Assessment.RaisedFlag(flag: 2, findings: index(1), grounds: [fact(1)])

    static let openCauses: [Assessment.RankedCause] = [
        .init(cause: 1, standing: .open, score: Rational(0), forIt: [], against: [], missing: index(7)),
        .init(cause: 0, standing: .open, score: Rational(0), forIt: [], against: [], missing: index(8, 2)),
    ]

    static let questions: [Assessment.NextQuestion] = [
        .init(asked: .finding(.init(0)), findings: index(0), redFlags: [0], causes: []),
        .init(asked: .question(0), findings: index(3), redFlags: [1], causes: []),
        .init(asked: .finding(.init(8)), findings: index(8), redFlags: [], causes: [0]),
    ]

    /// Nothing known at all.
    static let nothing = Assessment(
        book: TestBook.book, patientID: nil, inScope: .unknown,
        urgency: .init(atLeast: .init(0), atMost: .init(2), bounds: .exact), isSettled: false, disposition: nil,
        redFlags: [],
        notRuledOut: [
            .init(flag: 0, needs: index(0)), .init(flag: 1, needs: index(1, 3)), .init(flag: 2, needs: index(1)),
        ], causes: openCauses, nextQuestions: questions, advice: [], complications: [], warnings: [])

    /// Chest pain: an emergency.
    static let emergency = Assessment(
        book: TestBook.book, patientID: "\"p-1\"", inScope: .present,
        urgency: .init(atLeast: .init(2), atMost: .init(2), bounds: .exact), isSettled: true, disposition: .init(2),
        redFlags: [chestPain, stiffNeckWithFever, stiffNeck], notRuledOut: [], causes: openCauses,
        nextQuestions: [questions[2]], advice: [], complications: [],
        warnings: [])

    /// A stiff neck, the fever not known: at least prompt.
    static let undecided = Assessment(
        book: TestBook.book, patientID: "17", inScope: .present,
        urgency: .init(atLeast: .init(1), atMost: .init(2), bounds: .sound), isSettled: false, disposition: nil,
        redFlags: [stiffNeck], notRuledOut: [.init(flag: 1, needs: index(3))],
        causes: [
            .init(
                cause: 0, standing: .supported, score: TestBook.exact("4.5"),
                forIt: [.init(member: 0, findings: index(8), grounds: [fact(8, .option(0))])],
                against: [.init(member: 0, findings: index(2), grounds: [fact(2, holds: false)])],
                missing: []),
            .init(cause: 1, standing: .notSupported, score: Rational(0), forIt: [], against: [], missing: []),
        ], nextQuestions: [questions[1]], advice: [0], complications: [0],
        warnings: [
            AssessmentWarning(
                code: "unrecognised-name", message: "`Wonderdrug` is not recognised", pointer: "/medications/1")
        ])

    /// Chest pain and a stiff neck asked for, and not sure: no question is left, and nothing decided.
    static let unsure = Assessment(
        book: TestBook.book, patientID: nil, inScope: .present,
        urgency: .init(atLeast: .init(0), atMost: .init(2), bounds: .exact), isSettled: false, disposition: nil,
        redFlags: [], notRuledOut: [.init(flag: 0, needs: index(0)), .init(flag: 2, needs: index(1))],
        causes: openCauses, nextQuestions: [], advice: [], complications: [], warnings: [])

    /// Every danger sign absent.
    static let selfCare = Assessment(
        book: TestBook.book, patientID: nil, inScope: .present,
        urgency: .init(atLeast: .init(0), atMost: .init(0), bounds: .exact), isSettled: true, disposition: .init(0),
        redFlags: [], notRuledOut: [],
        causes: [
            .init(
                cause: 1, standing: .supported, score: Rational(1),
                forIt: [
                    .init(member: 0, findings: index(7), grounds: [fact(7, .option(0)), fact(7, .option(1))])
                ],
                against: [], missing: []),
            .init(cause: 0, standing: .notSupported, score: Rational(0), forIt: [], against: [], missing: []),
        ], nextQuestions: [], advice: [0], complications: [0], warnings: [])

    /// Something else than the book is about.
    static let outOfScope = Assessment(
        book: TestBook.book, patientID: nil, inScope: .absent,
        urgency: .init(atLeast: .init(1), atMost: .init(1), bounds: .exact), isSettled: true, disposition: nil,
        redFlags: [stiffNeck], notRuledOut: [], causes: [], nextQuestions: [], advice: [],
        complications: [], warnings: [])

    /// Settled but for keys that were left unread.
    static let unread = Assessment(
        book: TestBook.book, patientID: nil, inScope: .present,
        urgency: .init(atLeast: .init(0), atMost: .init(0), bounds: .exact), isSettled: false, disposition: nil,
        redFlags: [], notRuledOut: [], causes: [], nextQuestions: [], advice: [], complications: [],
        warnings: [
            AssessmentWarning(
                code: "unknown-key", message: "`chest_pian` is no finding of this rule book", pointer: "/chest_pian")
        ])

    static let all: [(name: String, assessment: Assessment)] = [
        ("nothing", nothing), ("emergency", emergency), ("undecided", undecided), ("self-care", selfCare),
        ("out-of-scope", outOfScope), ("unread", unread), ("unsure", unsure),
    ]
}
