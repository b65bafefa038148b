// Warns of red flags that another makes redundant.

import RuleModel

/// A red flag that holds only where another of equal or higher urgency holds, and that does not say `refines`.
enum RedundantRedFlag: Check {
    static let code = WarningCode.redundantRedFlag

    static func problems(in subject: Subject) -> [Problem] {
        let flags = subject.book.redFlags
        let refined = flags.indices.map { Refinement.refined(by: $0, in: subject.book) }
        return flags.indices.compactMap { place in
            let flag = flags[place]
            let wider = subject.flagInclusion.wider[place].filter { other in
                flags[other].urgency >= flag.urgency && !subject.flagInclusion.areSame(place, other)
                    // Nor where one that it refines is the narrower case of that other.
                    && !refined[place].contains {
                        $0 == other || subject.flagInclusion.wider[$0].contains(other)
                    }
            }
            guard let other = wider.max(by: { (flags[$0].urgency, $1) < (flags[$1].urgency, $0) }) else { return nil }
            return warning(
                at: flag.location,
                "red flag `\(flag.id)` changes nothing: whenever it holds, `\(flags[other].id)` does",
                help: "write `refines = \"\(flags[other].id)\"` if it is kept as a narrower case, or delete it",
                related: [.init(flags[other].location, "`\(flags[other].id)` demands as much or more urgency")])
        }
    }
}

/// What red flags say of each other.
enum Refinement {
    /// The red flags that one refines, directly or through others.
    static func refined(by flag: Int, in book: RuleBook) -> Set<Int> {
        var found = Set<Int>()
        var current = flag
        while let id = book.redFlags[current].refines, let next = book.redFlags.firstIndex(where: { $0.id == id }),
            found.insert(next).inserted
        { current = next }
        return found
    }
}
