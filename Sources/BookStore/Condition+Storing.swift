// Conditions, stored.

import RuleModel

extension Condition: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let form: Form = try store.deeper { store throws(StoreDamage) in try store() }
        self.init(form, at: try store())
    }

    func write(to store: inout StoreWriter) { store(form, location) }
}

extension Condition.Form: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .finding(try store())
        case 1: self = .pattern(try store())
        case 2: self = .all(try store())
        case 3: self = .any(try store())
        case 4: self = .none(try store())
        case 5: self = .atLeast(try store(), try store())
        case 6: self = .atMost(try store(), try store())
        case 7: self = .absent(try store())
        case 8: self = .compare(try store(), try store(), try store())
        case 9: self = .between(try store(), try store(), try store())
        case 10: self = .option(try store(), try store())
        case 11: self = .anyOption(try store(), try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .finding(let finding): store.variant(0, finding)
        case .pattern(let pattern): store.variant(1, pattern)
        case .all(let members): store.variant(2, members)
        case .any(let members): store.variant(3, members)
        case .none(let members): store.variant(4, members)
        case .atLeast(let count, let members): store.variant(5, count, members)
        case .atMost(let count, let members): store.variant(6, count, members)
        case .absent(let opposite): store.variant(7, opposite)
        case .compare(let finding, let comparison, let threshold): store.variant(8, finding, comparison, threshold)
        case .between(let finding, let least, let greatest): store.variant(9, finding, least, greatest)
        case .option(let finding, let option): store.variant(10, finding, option)
        case .anyOption(let finding, let options): store.variant(11, finding, options)
        }
    }
}

extension Condition.Threshold: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (value, written): (Rational, Rational) = (try store(), try store())
        self.init(value, written: written, unit: try store())
    }

    func write(to store: inout StoreWriter) { store(value, written, unit) }
}
