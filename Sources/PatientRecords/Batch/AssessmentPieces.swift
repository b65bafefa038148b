// What is the same in every assessment of a rule book, as bytes: all but which of it is said, findings and numbers.

import Evaluation
import JSONText
import RuleModel
import Wording

/// The texts around what differs from patient to patient, made ready once.
///
/// They are written by what writes a single assessment, which leaves gaps where a patient comes in. A text that is one
/// of several ends with a comma.
final class AssessmentPieces {
    typealias Piece = Pieces.Piece

    struct OfFlag {
        /// Around the findings it rests on.
        let raised: (before: Piece, after: Piece)
        /// Around those it needs.
        let open: (before: Piece, after: Piece)
    }

    struct OfCause {
        /// Up to the score.
        let untilScore: ByStanding
        /// Up to what is missing, where the score is 0 and nothing speaks for or against it.
        let untilMissing: ByStanding
        let beforeFor: Piece
        let beforeAgainst: Piece
        let beforeMissing: Piece
        let end: Piece
        /// How many of its members speak for it.
        let forCount: Int
    }

    /// A text for each standing.
    struct ByStanding {
        private let texts: (Piece, Piece, Piece)

        init(_ text: (Assessment.Standing) -> Piece) {
            let standings = AssessmentReading.standings
            texts = (text(standings[0]), text(standings[1]), text(standings[2]))
        }

        subscript(_ standing: Int) -> Piece {
            switch standing {
            case 0: texts.0
            case 1: texts.1
            default: texts.2
            }
        }
    }

    struct OfQuestion {
        /// Up to the findings, where there are several, and from there to the reason.
        let several: (before: Piece, after: Piece)
        let end: Piece
        /// The first text in `alone` that is about it.
        let firstAlone: Int
    }

    let ids: [Piece]
    let flags: [OfFlag]
    let causes: [OfCause]
    /// By member of a cause, around the findings it rests on.
    let reasons: [(before: Piece, after: Piece)]
    let questions: [OfQuestion]
    /// By finding of a question: up to the reason, where it is the only one that is asked for.
    let alone: [Piece]
    let advice: [Piece]
    let complications: [Piece]
    let signs: ReasonPieces
    let bearing: ReasonPieces
    /// Between these two, and where there is neither.
    let joint: Piece
    let couldChange: Piece
    /// How much room any of these may take without the findings it names, and with the reasons of a cause without theirs.
    let room: Int
    let longestId: Int

    init(_ layout: AssessmentLayout, _ pieces: Pieces) {
        let book = layout.book
        func text(_ write: (inout JSONWriter) -> Void) -> [Piece] {
            var writer = JSONWriter(.compact)
            write(&writer)
            writer.raw(",".utf8)
            return writer.parts.map { pieces.piece($0) }
        }
        func around(_ write: (inout JSONWriter) -> Void) -> (before: Piece, after: Piece) {
            let parts = text(write)
            return (parts[0], parts[1])
        }
        ids = book.findings.map { finding in text { $0.string(finding.id) }[0] }
        flags = layout.flags.map { place in
            let flag = book.redFlags[place]
            return OfFlag(
                raised: around { $0.raised(flag, of: book) { $0.gapInArray() } },
                open: around { $0.open(flag, of: book) { $0.gapInArray() } })
        }
        causes = book.causes.map { cause in
            func parts(_ standing: Assessment.Standing, isBare: Bool) -> [Piece] {
                text {
                    $0.cause(
                        cause, of: book, standing: { $0.string(standing.rawValue) },
                        score: { if isBare { $0.number(Rational(0)) } else { $0.gap() } },
                        forIt: { if isBare { $0.strings([]) } else { $0.gapInArray() } },
                        against: { if isBare { $0.strings([]) } else { $0.gapInArray() } },
                        missing: { $0.gapInArray() })
                }
            }
            let any = parts(.open, isBare: false)
            return OfCause(
                untilScore: ByStanding { parts($0, isBare: false)[0] },
                untilMissing: ByStanding { parts($0, isBare: true)[0] }, beforeFor: any[1], beforeAgainst: any[2],
                beforeMissing: any[3], end: any[4], forCount: cause.forIt.count)
        }
        reasons = book.causes.flatMap { $0.forIt + $0.against }.map { member in
            around { $0.reason(member) { $0.gapInArray() } }
        }
        var alone: [Piece] = []
        questions = layout.questions.map { question in
            let rows = question.findings
            let findings = layout.subjects[rows.first..<rows.first + rows.count].map { Finding.Index(Int($0)) }
            func asked(_ findings: [Finding.Index]) -> AskedQuestion {
                AskedQuestion(question.asked, findings, redFlags: [], causes: [], in: book)
            }
            let several = text {
                $0.question(asked(findings)) {
                    $0.gapInArray()
                } why: {
                    $0.gapInString()
                }
            }
            defer {
                alone += findings.map { finding in
                    text {
                        $0.question(asked([finding])) {
                            $0.ids([finding], of: book)
                        } why: {
                            $0.gapInString()
                        }
                    }[0]
                }
            }
            return OfQuestion(several: (several[0], several[1]), end: several[2], firstAlone: alone.count)
        }
        self.alone = alone
        advice = book.advice.map { advice in text { $0.advice(advice, of: book) }[0] }
        complications = book.complications.map { complication in
            text { $0.complication(complication, of: book) }[0]
        }
        signs = ReasonPieces(
            layout.flags.map { book.redFlags[$0].title }, most: layout.questions.reduce(0) { max($0, $1.flags.count) },
            pieces
        ) { Phrases.couldShow($0, of: $1) }
        bearing = ReasonPieces(
            book.causes.map(\.title), most: layout.questions.reduce(0) { max($0, $1.causes.count) }, pieces
        ) { Phrases.bearsOn($0, of: $1) }
        joint = ReasonPieces.piece(AskedQuestion.joint, pieces)
        couldChange = ReasonPieces.piece(Phrases.couldChange, pieces)
        room = pieces.longest * 8 + signs.room + bearing.room + Pieces.longestNumber + Pieces.step
        longestId = ids.reduce(0) { max($0, $1.count) }
    }
}
