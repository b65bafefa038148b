// What a rule book concludes of a complete patient.

import RuleModel

extension BookEncoding {
    /// That a red flag is raised.
    mutating func raised(_ flag: Int) -> String {
        define("red_flag \(book.redFlags[flag].id)") { $0.formula($0.book.redFlags[flag].when) }
    }

    /// That the urgency is at least a level.
    mutating func isAtLeast(_ level: Level.Index) -> String {
        guard level.value > 0 else { return Formula.yes }
        return define("urgency at least \(book[level].id)") { encoding in
            let flags = encoding.book.redFlags.indices.filter { encoding.book.redFlags[$0].urgency >= level }
            return Formula.any(flags.map { encoding.raised($0) })
        }
    }

    /// That the urgency is exactly a level.
    mutating func isLevel(_ level: Level.Index) -> String {
        let reached = isAtLeast(level)
        guard level < book.topLevel else { return reached }
        return Formula.all([reached, Formula.not(isAtLeast(Level.Index(level.value + 1)))])
    }

    /// That the patient is what the book is about.
    mutating func inScope() -> String {
        guard let scope = book.header.appliesWhen else { return Formula.yes }
        return define("in scope") { $0.formula(scope) }
    }

    /// That there is a disposition.
    mutating func hasDisposition() -> String { Formula.any([inScope(), isAtLeast(book.topLevel)]) }

    /// The points for a cause and those against it, of what holds.
    mutating func points(of cause: Int) -> (forIt: String, against: String) {
        let declared = book.causes[cause]
        func sum(_ members: [WeightedCondition], _ encoding: inout BookEncoding) -> String {
            Formula.sum(
                members.map {
                    Formula.choose(encoding.formula($0.condition), Formula.number($0.points), Formula.zero)
                })
        }
        return (sum(declared.forIt, &self), sum(declared.against, &self))
    }

    /// That a cause is supported. Of a complete patient it is so, or not supported; never open.
    mutating func isSupported(_ cause: Int) -> String {
        define("cause \(book.causes[cause].id)") { encoding in
            let points = encoding.points(of: cause)
            return Formula.isAbove(points.forIt, points.against)
        }
    }

    /// That advice is given.
    mutating func isGiven(_ advice: Int) -> String {
        define("advice \(book.advice[advice].id)") { encoding in
            let declared = encoding.book.advice[advice]
            return Formula.all(
                [
                    encoding.formula(declared.when), Formula.not(Formula.any(encoding.formulas(declared.unless))),
                    Formula.any(declared.levels.map { encoding.isLevel($0) }), encoding.hasDisposition(),
                ])
        }
    }

    /// That a complication is mentioned.
    mutating func isMentioned(_ complication: Int) -> String {
        define("complication \(book.complications[complication].id)") { encoding in
            encoding.formula(encoding.book.complications[complication].when)
        }
    }
}
