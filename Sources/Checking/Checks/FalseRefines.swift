// Warns of red flags that are no narrower case of the one they say they refine.

import RuleModel

/// A `refines` that is not true: the red flag can hold without the one it refines.
enum FalseRefines: Check {
    static let code = WarningCode.falseRefines

    static func problems(in subject: Subject) -> [Problem] {
        subject.book.redFlags.compactMap { flag in
            guard let id = flag.refines, let other = subject.book.redFlags.first(where: { $0.id == id }),
                subject.satisfiability.canHold(flag.when, without: other.when) == .yes
            else { return nil }
            return warning(
                at: subject.book.fieldPlaces["refines", of: flag.location] ?? flag.location,
                "red flag `\(flag.id)` can hold without `\(id)`, so it does not refine it",
                help: "narrow it with `all { … }`, or delete `refines`",
                related: [.init(other.location, "`\(id)` is declared here")])
        }
    }
}
