// Scenarios, stored.

import RuleModel

extension Scenario: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            name: try store(), given: try store(), everythingElseAbsent: try store(), rows: try store(),
            threshold: try store(), expect: try store(), otherwise: try store(), basis: try store(),
            location: try store())
    }

    func write(to store: inout StoreWriter) {
        store(name, given, everythingElseAbsent, rows, threshold, expect, otherwise, basis, location)
    }
}

extension Scenario.Given: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(finding: try store(), answer: try store(), unrecognised: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(finding, answer, unrecognised, location) }
}

extension Answer: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .notAsked
        case 1: self = .unsure
        case 2: self = .present
        case 3: self = .absent
        case 4: self = .quantity(try store())
        case 5: self = .option(try store())
        case 6: self = .options(try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .notAsked: store.variant(0)
        case .unsure: store.variant(1)
        case .present: store.variant(2)
        case .absent: store.variant(3)
        case .quantity(let number): store.variant(4, number)
        case .option(let option): store.variant(5, option)
        case .options(let truths): store.variant(6, truths)
        }
    }
}

extension Scenario.Row: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(given: try store(), location: try store()) }

    func write(to store: inout StoreWriter) { store(given, location) }
}

extension Scenario.Threshold: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(finding: try store(), points: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(finding, points, location) }
}

extension Scenario.Threshold.Point: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store(), holds: try store()) }

    func write(to store: inout StoreWriter) { store(number, holds) }
}

// MARK: - What is expected

extension Expectation: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store(), at: try store()) }

    func write(to store: inout StoreWriter) { store(demands, location) }
}

extension Expectation.Demand: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store(), at: try store()) }

    func write(to store: inout StoreWriter) { store(content, location) }
}

extension Expectation.Content: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .urgency(atLeast: try store(), atMost: try store())
        case 1: self = .urgencyNotBelow(try store())
        case 2: self = .urgencyNotAbove(try store())
        case 3: self = .settled(try store())
        case 4: self = .disposition(try store())
        case 5: self = .inScope(try store())
        case 6: self = .redFlags(try store())
        case 7: self = .notRuledOut(try store())
        case 8: self = .causes(try store())
        case 9: self = .standings(try store())
        case 10: self = .asksNext(try store())
        case 11: self = .advice(try store())
        case 12: self = .complications(try store())
        case 13: self = .warnings(try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .urgency(let least, let greatest): store.variant(0, least, greatest)
        case .urgencyNotBelow(let level): store.variant(1, level)
        case .urgencyNotAbove(let level): store.variant(2, level)
        case .settled(let isSettled): store.variant(3, isSettled)
        case .disposition(let level): store.variant(4, level)
        case .inScope(let truth): store.variant(5, truth)
        case .redFlags(let listed): store.variant(6, listed)
        case .notRuledOut(let listed): store.variant(7, listed)
        case .causes(let listed): store.variant(8, listed)
        case .standings(let standings): store.variant(9, standings)
        case .asksNext(let listed): store.variant(10, listed)
        case .advice(let listed): store.variant(11, listed)
        case .complications(let listed): store.variant(12, listed)
        case .warnings(let listed): store.variant(13, listed)
        }
    }
}

extension Expectation.CauseStanding: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(cause: try store(), standing: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(cause, standing, location) }
}

extension Expectation.Listed: Storable where Element: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .list(try store())
        case 1: self = .members(present: try store(), absent: try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .list(let elements): store.variant(0, elements)
        case .members(let present, let absent): store.variant(1, present, absent)
        }
    }
}

extension Expectation.Asked: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .question(try store())
        case 1: self = .finding(try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .question(let question): store.variant(0, question)
        case .finding(let finding): store.variant(1, finding)
        }
    }
}
