// Warns of red flags that no scenario just misses.

import RuleModel
import Scenarios

/// A red flag for which no scenario differs by the answer to one finding from raising it.
///
/// Red flags that hang on a calculated finding are left out: which answers would raise them is not known.
enum NoNearMiss: Check {
    static let code = WarningCode.noNearMiss

    static func problems(in subject: Subject) -> [Problem] {
        subject.book.redFlags.indices.filter { place in
            // Where no scenario raises it either, that is said first.
            subject.canTurnOutEitherWay(place) && subject.scenarios.contains { $0.redFlags[place] == .present }
                && !isJustMissed(place, in: subject)
        }.map { place in
            let flag = subject.book.redFlags[place]
            return warning(
                at: flag.location, "no scenario just misses red flag `\(flag.id)`",
                help: "write a scenario in which it does not hold, and would if one finding had another answer: it "
                    + "shows where the line is")
        }
    }

    private static func isJustMissed(_ flag: Int, in subject: Subject) -> Bool {
        let when = subject.book.redFlags[flag].when
        let reads = subject.reading.connected(to: [when])[0].map { Finding.Index($0) }
        if reads.contains(where: { !subject.book[$0].isStated }) { return true }
        let others = OtherAnswers(subject, for: when)
        // The first scenarios say most and are the likeliest to be near.
        return subject.scenarios.contains { scenario in
            guard scenario.redFlags[flag] == .absent else { return false }
            return reads.contains { finding in
                others.answers(to: finding, otherThan: scenario.patient.patient[finding]).contains { answer in
                    scenario.raises(flag, changing: finding, to: answer)
                }
            }
        }
    }
}
