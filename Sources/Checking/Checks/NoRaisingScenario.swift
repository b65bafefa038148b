// Warns of red flags that no scenario raises.

import RuleModel

/// A red flag that holds in no scenario.
enum NoRaisingScenario: Check {
    static let code = WarningCode.noRaisingScenario

    static func problems(in subject: Subject) -> [Problem] {
        subject.book.redFlags.indices.filter { place in
            subject.canTurnOutEitherWay(place)
                && !subject.scenarios.contains { $0.redFlags[place] == .present }
        }.map { place in
            let flag = subject.book.redFlags[place]
            return warning(
                at: flag.location, "no scenario raises red flag `\(flag.id)`",
                help: "write a scenario with a patient who has it: nothing else tests that it works")
        }
    }
}
