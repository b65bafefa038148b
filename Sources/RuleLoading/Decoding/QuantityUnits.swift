// The units that a quantity takes besides its own: `charge`, `units`.

import RuleModel
import RuleSyntax

extension Loading {
    /// `charge = 2`
    func charge(_ fields: Fields) -> Rational? {
        guard let value = fields["charge"], let charge = fields.number(value, "charge") else { return nil }
        guard charge.isWhole, charge > Rational(0), charge <= Rational(20) else {
            problems.add(
                .badNumber, at: value.location, "a charge is a whole number above zero, without its sign",
                help: "write `charge = 1` for potassium or chloride, `charge = 2` for calcium")
            return nil
        }
        return charge
    }

    /// `units = { "meq/L", { unit = "mmol/mol", times = 0.09148, plus = 2.152 } }`
    /// - Parameter quantity: what is known of the quantity without the list.
    func otherUnits(_ fields: Fields, _ quantity: Finding.Quantity) -> [Finding.OtherUnit]? {
        guard let value = fields["units"], let items = fields.list(value, "units", of: "units") else { return nil }
        var others: [Finding.OtherUnit] = []
        for item in items {
            guard let other = otherUnit(item, fields, quantity) else { continue }
            if other.unit == quantity.unit || others.contains(where: { $0.unit == other.unit }) {
                problems.add(
                    .repeatedEntry, at: item.location, "`\(other.unit.code)` is named twice",
                    help: "`units` names the units besides the finding's own, each once")
            } else if let same = others.first(where: { isOneToMany($0, other) }) {
                problems.add(
                    .repeatedEntry, at: item.location,
                    "`\(other.unit.code)` and `\(same.unit.code)` are the same amount of the same",
                    help: "keep one of them: a number in either could be meant by both lines of `units`")
            } else {
                others.append(other)
            }
        }
        return others
    }

    /// Whether two listed units could both be meant by one code. Two plain spellings of one unit say the same.
    private func isOneToMany(_ one: Finding.OtherUnit, _ other: Finding.OtherUnit) -> Bool {
        guard one.unit.hasSize(of: other.unit) else { return false }
        return one.line != nil || other.line != nil || one.unit.isAnnotated || other.unit.isAnnotated
    }

    private func otherUnit(_ value: Written, _ fields: Fields, _ quantity: Finding.Quantity) -> Finding.OtherUnit? {
        var place = value
        var line: Finding.OtherUnit.Line?
        if value.table != nil {
            let stated = Fields(table: value, of: "units", known: ["unit", "times", "plus"], self)
            guard let unit = stated.required("unit", "add `unit = \"…\"` with a UCUM code"),
                let factor = stated.required("times", "add `times = …`: its number is multiplied by that"),
                let times = stated.number(factor, "times")
            else { return nil }
            guard times > Rational(0) else {
                problems.add(.badNumber, at: factor.location, "`times` is above zero")
                return nil
            }
            guard let plus = stated["plus"] == nil ? Rational(0) : stated.number("plus") else { return nil }
            place = unit
            line = .init(times: times, plus: plus)
        }
        guard let code = fields.code(place, "units") else { return nil }
        guard let unit = UCUMUnit(code) else {
            problems.add(
                .unknownUnit, at: place.location, "`\(code)` is not a unit that is known here", help: unitHelp(code))
            return nil
        }
        let refusal = quantity.refusal(of: unit)
        // Who lists a unit with other braces says that its numbers are taken as they are.
        let isStated = refusal == .otherAnnotation || refusal == .namedNumber && unit.hasSize(of: quantity.unit)
        if let refusal, line == nil, !isStated {
            problems.add(
                .wrongUnit, at: place.location, "`\(code)` \(refusal.reason(quantity))",
                help: refusal == .needsCharge || refusal == .needsMolarMass
                    ? refusal.help(quantity)
                    : "state the conversion: `{ unit = \"\(code)\", times = …, plus = … }`")
            return nil
        }
        if line != nil, refusal == nil, unit.hasAnnotations(of: quantity.unit) {
            problems.add(
                .wrongUnit, at: value.location, "`\(code)` converts to `\(quantity.unit.code)` by itself",
                help: "write `\"\(code)\"`")
            return nil
        }
        return Finding.OtherUnit(unit: unit, line: line)
    }
}
