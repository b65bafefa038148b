// Which units a quantity takes, and what a number of them is worth.

import RuleModel
import Testing

@Suite("units of a quantity")
struct QuantityUnitTests {
    private func exact(_ text: String) throws -> Rational { try #require(Rational(decimal: text)) }
    private func unit(_ code: String) throws -> UCUMUnit { try #require(UCUMUnit(code)) }

    private func quantity(
        _ code: String, molarMass: String? = nil, charge: Int? = nil, _ others: [Finding.OtherUnit]? = nil
    ) throws -> Finding.Quantity {
        try .init(
            unit: unit(code), limits: Rational(0)...Rational(1_000), molarMass: molarMass.map { try exact($0) },
            charge: charge.map { Rational($0) }, otherUnits: others)
    }

    @Test(
        "equivalents are moles by the charge and grams by the molar mass",
        arguments: [
            ("6.2", "meq/L", "6.2", "mmol/L", "39.0983", 1), ("4.5", "meq/L", "2.25", "mmol/L", "40.078", 2),
            ("2", "mmol/L", "4", "meq/L", "24.305", 2), ("40.078", "mg/L", "2", "meq/L", "40.078", 2),
            ("3", "ueq/mL", "1", "mmol/L", "30.97", 3), ("2", "eq", "1000", "mmol", "24.305", 2),
        ])
    func equivalents(number: String, given: String, value: String, own: String, mass: String, charge: Int) throws {
        let quantity = try quantity(own, molarMass: mass, charge: charge)
        #expect(quantity.value(try exact(number), in: try unit(given)) == (try exact(value)))
        #expect(quantity.number(try exact(value), as: try unit(given)) == (try exact(number)))
    }

    @Test(
        "a unit that is no mere factor away is refused with its reason",
        arguments: [
            ("mmol/L", "meq/L", Finding.UnitRefusal.needsCharge), ("meq/L", "mmol/L", .needsCharge),
            ("mmol/L", "mosm/L", .osmoles), ("mosm/kg", "mmol/kg", .osmoles), ("mosm/kg", "meq/kg", .osmoles),
            ("%", "mmol/mol", .otherFraction), ("mmol/mol", "%", .otherFraction), ("%", "L/L", .otherFraction),
            ("1", "mg/g", .otherFraction), ("mg/g", "umol/mol", .otherFraction), ("mmol/L", "mg/dL", .needsMolarMass),
            ("%", "1", .partOfWhole), ("%", "10*-3", .partOfWhole), ("1", "%", .partOfWhole),
            ("{INR}", "%", .namedNumber),
            ("{INR}", "1", .namedNumber), ("{titer}", "10*-3", .namedNumber), ("{score}", "{points}", .namedNumber),
            ("%", "{INR}", .namedNumber), ("1", "{percent}", .namedNumber), ("{score}", "[ppth]", .namedNumber),
            ("ng/mL{FEU}", "ng/mL{DDU}", .otherAnnotation), ("%{NGSP}", "%{IFCC}", .otherAnnotation),
            ("{copies}/mL", "{log_copies}/mL", .otherAnnotation), ("10*9/L", "{10*3}/uL", .otherAnnotation),
            ("mg/g", "mg/mmol", .otherKind), ("mmol/kg", "mmol/mol", .otherKind),
            ("meq/L", "mg/dL", .needsCharge), ("Cel", "kg", .otherKind), ("[pH]", "nmol/L", .otherKind),
        ])
    func refusals(own: String, given: String, why: Finding.UnitRefusal) throws {
        let quantity = try quantity(own)
        let given = try unit(given)
        #expect(quantity.refusal(of: given) == why)
        #expect(quantity.value(Rational(1), in: given) == nil)
        #expect(quantity.number(Rational(1), as: given) == nil)
    }

    @Test("a line with an offset is exact, there and back")
    func line() throws {
        let line = Finding.OtherUnit.Line(times: try exact("0.09148"), plus: try exact("2.152"))
        let quantity = try quantity("%", [.init(unit: unit("mmol/mol"), line: line)])
        #expect(quantity.value(Rational(53), in: try unit("mmol/mol")) == (try exact("7.00044")))
        #expect(quantity.number(try exact("7.00044"), as: try unit("mmol/mol")) == Rational(53))
        #expect(quantity.value(Rational(7), in: try unit("%")) == Rational(7))
        #expect(quantity.value(Rational(7), in: try unit("umol/mol")) == nil)
    }

    @Test("a quantity that lists its units takes no others")
    func listed() throws {
        let quantity = try quantity("Cel", [.init(unit: unit("[degF]"))])
        #expect(quantity.value(try exact("102.2"), in: try unit("[degF]")) == Rational(39))
        #expect(quantity.refusal(of: try unit("K")) == .notListed)
        #expect(try self.quantity("Cel", []).refusal(of: try unit("[degF]")) == .notListed)
        #expect(try self.quantity("/min", []).takes(try unit("{breaths}/min")))
    }

    @Test("the very unit of a line goes before one that differs in its braces")
    func annotatedLines() throws {
        let (ngsp, half) = (
            Finding.OtherUnit.Line(times: try exact("10.929"), plus: try exact("-23.5")),
            Finding.OtherUnit.Line(times: try exact("0.5"), plus: Rational(0))
        )
        let hba1c = try quantity("mmol/mol", [.init(unit: unit("%{NGSP}"), line: ngsp)])
        #expect(hba1c.value(Rational(7), in: try unit("%{NGSP}")) == (try exact("53.003")))
        #expect(hba1c.refusal(of: try unit("%{JDS}")) == .otherAnnotation)
        #expect(hba1c.refusal(of: try unit("[ppth]")) == .notListed)
        let dimer = try quantity("ng/mL{FEU}", [.init(unit: unit("ng/mL{DDU}"), line: half)])
        #expect(dimer.value(Rational(500), in: try unit("ng/mL{DDU}")) == Rational(250))
        #expect(dimer.value(Rational(500), in: try unit("ng/mL{FEU}")) == Rational(500))
        #expect(dimer.number(Rational(250), as: try unit("ng/mL{DDU}")) == Rational(500))
        #expect(dimer.refusal(of: try unit("ng/mL")) == .otherAnnotation)
        let sample = try quantity("g/L{wet}", [.init(unit: unit("g/L{dry}"), line: half)])
        #expect(sample.refusal(of: try unit("g/L")) == .otherAnnotation, "either may be meant")
        let ratio = try quantity("{INR}", [.init(unit: unit("1")), .init(unit: unit("%"), line: half)])
        #expect(ratio.value(Rational(3), in: try unit("1")) == Rational(3))
        #expect(ratio.value(Rational(3), in: try unit("%")) == (try exact("1.5")))
        #expect(ratio.value(Rational(3), in: try unit("{INR}")) == Rational(3))
    }
}
