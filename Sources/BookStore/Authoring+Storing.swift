// What no assessment reads, stored: problems, properties, the places of fields.

import RuleModel

extension RuleBook.Authoring: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init()
        (scenarios, properties, warnings) = (try store(), try store(), try store())
        (acknowledgements, fieldPlaces) = (try store(), try store())
    }

    func write(to store: inout StoreWriter) {
        store(scenarios, properties, warnings, acknowledgements, fieldPlaces)
    }
}

extension Property: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            name: try store(), whenever: try store(), claims: try store(), basis: try store(), location: try store())
    }

    func write(to store: inout StoreWriter) { store(name, whenever, claims, basis, location) }
}

extension Property.Claim: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .urgency(atLeast: try store(), atMost: try store())
        case 1: self = .holds(try store())
        case 2: self = .never(try store())
        case 3: self = .raises(try store(), try store())
        case 4: self = .gives(try store(), try store())
        case 5: self = .supports(try store(), try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .urgency(let least, let greatest): store.variant(0, least, greatest)
        case .holds(let condition): store.variant(1, condition)
        case .never(let condition): store.variant(2, condition)
        case .raises(let flag, let isRaised): store.variant(3, flag, isRaised)
        case .gives(let advice, let isGiven): store.variant(4, advice, isGiven)
        case .supports(let cause, let isSupported): store.variant(5, cause, isSupported)
        }
    }
}

extension Problem: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (code, severity): (String, Severity) = (try store(), try store())
        let (message, help): (String, String?) = (try store(), try store())
        guard printable(message) == message, help.map({ printable($0) == $0 }) ?? true else { throw StoreDamage() }
        self.init(code, severity, at: try store(), message, help: help, related: try store())
    }

    func write(to store: inout StoreWriter) { store(code, severity, message, help, location, related) }
}

extension Problem.Related: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (location, message): (SourceLocation, String) = (try store(), try store())
        guard printable(message) == message else { throw StoreDamage() }
        self.init(location, message)
    }

    func write(to store: inout StoreWriter) { store(location, message) }
}

extension Acknowledgement: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(code: try store(), reason: try store(), location: try store(), declaration: try store())
    }

    func write(to store: inout StoreWriter) { store(code, reason, location, declaration) }
}

extension FieldPlaces: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init()
        var last: SourceLocation?
        for _ in 0..<(try store.count()) {
            let declaration: SourceLocation = try store()
            guard last.map({ $0 < declaration }) ?? true else { throw StoreDamage() }
            last = declaration
            for _ in 0..<(try store.count()) { add(try store(), at: try store(), of: declaration) }
        }
    }

    func write(to store: inout StoreWriter) {
        let all = all
        store.number(UInt(all.count))
        for (declaration, fields) in all {
            store(declaration)
            store.number(UInt(fields.count))
            for (field, location) in fields { store(field, location) }
        }
    }
}
