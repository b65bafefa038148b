// Findings, stored.

import RuleModel

extension Finding: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), label: try store(), ask: try store(), help: try store(), synonyms: try store(),
            kind: try store(), origin: try store(), implies: try store(), impliedBy: try store(),
            ifUnsure: try store(), worse: try store(), formerID: try store(), codes: try store(), basis: try store(),
            location: try store())
    }

    func write(to store: inout StoreWriter) {
        store(id, label, ask, help, synonyms, kind, origin, implies, impliedBy, ifUnsure, worse, formerID)
        store(codes, basis, location)
    }
}

extension Finding.Kind: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .yesNo
        case 1: self = .quantity(try store())
        case 2: self = .choice(try store())
        case 3: self = .choices(try store())
        case 4: self = .score
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .yesNo: store.variant(0)
        case .quantity(let quantity): store.variant(1, quantity)
        case .choice(let options): store.variant(2, options)
        case .choices(let list): store.variant(3, list)
        case .score: store.variant(4)
        }
    }
}

extension Finding.Origin: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .stated
        case 1: self = .score(try store())
        case 2: self = .calculated(try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .stated: store.variant(0)
        case .score(let score): store.variant(1, score)
        case .calculated(let calculated): store.variant(2, calculated)
        }
    }
}

extension Finding.Quantity: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (unit, least, greatest): (UCUMUnit, Rational, Rational) = (try store(), try store(), try store())
        guard least <= greatest else { throw StoreDamage() }
        self.init(
            unit: unit, limits: least...greatest, molarMass: try store(), charge: try store(), otherUnits: try store())
    }

    func write(to store: inout StoreWriter) {
        store(unit, limits.lowerBound, limits.upperBound, molarMass, charge, otherUnits)
    }
}

extension Finding.OtherUnit: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(unit: try store(), line: try store()) }

    func write(to store: inout StoreWriter) { store(unit, line) }
}

extension Finding.OtherUnit.Line: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        let (times, plus): (Rational, Rational) = (try store(), try store())
        guard times != Rational(0) else { throw StoreDamage() }
        self.init(times: times, plus: plus)
    }

    func write(to store: inout StoreWriter) { store(times, plus) }
}

extension Finding.Option: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store(), label: try store(), synonyms: try store(), perhaps: try store(), perhapsAsk: try store(),
            location: try store())
    }

    func write(to store: inout StoreWriter) { store(id, label, synonyms, perhaps, perhapsAsk, location) }
}

extension Finding.OptionList: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            options: try store(), unlisted: try store(), recognises: try store(), irrelevant: try store(),
            nameWords: try store())
    }

    func write(to store: inout StoreWriter) { store(options, unlisted, recognises, irrelevant, nameWords) }
}

extension NameWords: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(understood: try store(), units: try store(), salts: try store())
    }

    func write(to store: inout StoreWriter) { store(understood, units, salts) }
}

extension Finding.Score: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        var points: [(points: Rational, condition: Condition)] = []
        for _ in 0..<(try store.count()) { points.append((try store(), try store())) }
        self.init(points: points)
    }

    func write(to store: inout StoreWriter) {
        store.number(UInt(points.count))
        for (points, condition) in points { store(points, condition) }
    }
}

extension Finding.Calculated: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(inputs: try store()) }

    func write(to store: inout StoreWriter) { store(inputs) }
}

extension Worsening: Storable {
    init(from store: inout StoreReader) throws(StoreDamage) {
        switch try store.byte() {
        case 0: self = .truth(try store())
        case 1: self = .numbers(rising: try store(), falling: try store())
        case 2: self = .order(try store())
        case 3: self = .options(try store())
        default: throw StoreDamage()
        }
    }

    func write(to store: inout StoreWriter) {
        switch self {
        case .truth(let truth): store.variant(0, truth)
        case .numbers(let rising, let falling): store.variant(1, rising, falling)
        case .order(let options): store.variant(2, options)
        case .options(let options): store.variant(3, options)
        }
    }
}
