// Measured numbers as people write them: "38.5", "102 F", "about 3 weeks", "5 ft 10", "half an hour".

import RuleModel
import Wording

/// Reads a number with or without a unit, exactly, by the grammar of “Measures as people type them”.
struct MeasureReader {
    let quantity: Finding.Quantity
    let finding: Finding
    let units: MeasureUnits
    var own: UCUMUnit { quantity.unit }

    init(_ quantity: Finding.Quantity, of finding: Finding) {
        self.quantity = quantity
        self.finding = finding
        units = MeasureUnits(quantity: quantity)
    }

    /// What was typed, with its value in the quantity's own unit.
    func read(_ text: String) throws(AnswerReader.Misread) -> TypedMeasure {
        var grammar = MeasureGrammar(text, units)
        let written: WrittenMeasure
        do throws(MeasureStop) {
            written = try grammar.answer()
        } catch {
            throw refusal(of: text, error)
        }
        switch written {
        case .newborn:
            guard isAge else { throw unread("newborn") }
            return try kept([.init(number: Rational(0), unit: own)], text)
        case .parts(let parts):
            return try kept(parts.count == 1 ? [try single(parts[0])] : try sum(parts, text), text)
        }
    }

    /// Whether a time is asked for as an age: by its name, or in the question.
    private var isAge: Bool {
        guard units.isTime else { return false }
        func words(_ text: String) -> [String] {
            text.lowercased().split { !$0.isLetter }.map { String($0) }
        }
        if ([finding.id, finding.label] + finding.synonyms).contains(where: { words($0).contains("age") }) {
            return true
        }
        let question = words(finding.ask ?? "")
        return question.contains("age") || zip(question, question.dropFirst()).contains { $0 == ("how", "old") }
    }

    // MARK: One number

    private func single(_ part: WrittenPart) throws(AnswerReader.Misread) -> TypedMeasure.Part {
        let unit = try self.unit(of: part, behind: nil)
        let factor = Rational(part.unit?.factor ?? 1)
        let numbers = part.number.readings.compactMap { $0.multiplied(by: factor) }
        let fitting = numbers.filter { number in
            units.value(number, in: unit).map { quantity.limits.contains($0) } ?? false
        }
        if fitting.count > 1 {
            let meanings = fitting.map { MeasureWords.exactly($0, unit) }
            throw .init(
                "the comma can part thousands or decimals",
                help: "Write \(Phrases.list(meanings.map { "`\($0)`" }, last: "or")).")
        }
        guard let number = fitting.first ?? numbers.first else { throw unkept }
        try askBack(part, number, unit)
        return .init(number: number, unit: unit)
    }

    /// Asks back what can be two numbers: a fraction with a slash alone, and two sides of a comma.
    private func askBack(
        _ part: WrittenPart, _ number: Rational, _ unit: UCUMUnit
    ) throws(AnswerReader.Misread) {
        if let (above, below) = part.number.slashed {
            let canBeRange = units.isTime && above + 1 == below && below > 2
            guard let written = part.unit, !written.isPlural, !(canBeRange && written.isShort) else {
                throw fraction(above, below, number, unit)
            }
        }
        guard let (first, second) = part.number.sides, second.count > 1 else { return }
        let isOfCounts = units.isRate || units.isPlain || units.isTime
        guard units.isPressure || isOfCounts && first.count > 1 else { return }
        throw twoNumbers(first, second)
    }

    // MARK: Sums

    private static let kinds = [
        ["a", "mo", "wk", "d", "h", "min", "s"], ["[ft_i]", "[in_i]"], ["[stone_av]", "[lb_av]", "[oz_av]"],
        ["m", "cm", "mm"], ["kg", "g"],
    ]

    /// What a bare last number is behind a unit, and how many digits it has there.
    private static let bare: [String: (code: String, digits: ClosedRange<Int>)] = [
        "[ft_i]": ("[in_i]", 1...2), "[stone_av]": ("[lb_av]", 1...2), "[lb_av]": ("[oz_av]", 1...2),
        "h": ("min", 2...2),
        "m": ("cm", 2...2),
    ]

    private func sum(_ written: [WrittenPart], _ text: String) throws(AnswerReader.Misread) -> [TypedMeasure.Part] {
        var parts: [TypedMeasure.Part] = []
        for (place, part) in written.enumerated() {
            guard part.number.readings.count == 1, !part.number.isSigned, let number = part.number.readings.first,
                part.unit?.factor ?? 1 == 1, place == written.count - 1 || part.number.isWhole
            else { throw noSum(text) }
            guard let last = parts.last else {
                let unit = try unit(of: part, behind: nil, thereIsMore: true)
                try askBack(part, number, unit)
                parts.append(.init(number: number, unit: unit))
                continue
            }
            let unit: UCUMUnit
            if part.unit == nil, !MeasureReader.kinds.contains(where: { $0.contains(last.unit.code) }) {
                throw .init("\(Phrases.quoted(number.description)) is a second number", help: hint)
            }
            if part.unit == nil {
                guard let (code, digits) = MeasureReader.bare[last.unit.code], let smaller = UCUMUnit(code),
                    part.number.isWhole
                        ? digits.contains(part.number.digits)
                        : code == "[in_i]" && number.denominator > 1
                            && number.denominator < 9 && part.number.slashed == nil
                else { throw noSum(text) }
                unit = smaller
            } else {
                unit = try self.unit(of: part, behind: last.unit)
                try askBack(part, number, unit)
            }
            if unit == last.unit, written.count == 2, part.unit != nil {
                throw range("\(Phrases.quoted(text)) is a range, or two numbers", (last.number, unit), (number, unit))
            }
            guard
                MeasureReader.kinds.contains(where: { kind in
                    guard let above = kind.firstIndex(of: last.unit.code), let below = kind.firstIndex(of: unit.code)
                    else {
                        return false
                    }
                    return above < below
                }), let one = last.unit.convert(Rational(1), to: unit), number < one
            else { throw noSum(text) }
            parts.append(.init(number: number, unit: unit))
        }
        return parts
    }

    // MARK: Units

    /// The unit of a part: the one that was typed, else the quantity's own.
    private func unit(
        of part: WrittenPart, behind previous: UCUMUnit?, thereIsMore: Bool = false
    ) throws(AnswerReader.Misread) -> UCUMUnit {
        guard let written = part.unit else { return own }
        let unit = try meaning(of: written, part, behind: previous, thereIsMore: thereIsMore)
        if units.isTime { try refuseShort(unit, written, part, behind: previous) }
        return unit
    }

    /// Refuses minutes and seconds of an age, and seconds where longer times are asked for.
    private func refuseShort(
        _ unit: UCUMUnit, _ written: WrittenUnit, _ part: WrittenPart, behind previous: UCUMUnit?
    ) throws(AnswerReader.Misread) {
        if own.code == unit.code { return }
        let (text, short) = (written.text.lowercased(), ["min", "s", "ms"])
        if text == "s", written.isAttached, previous == nil, !short.contains(own.code) {
            throw .init("`\(written.text)` right behind a number can mean seconds, or an age in tens", help: hint)
        }
        let isLong = ["a", "mo"].contains(own.code) || isAge && ["wk", "d"].contains(own.code)
        // "18 ms" of an age are months to whom writes it; "a second" can be the one behind the first.
        let isOfSeconds =
            unit.code == "ms" || unit.code == "s" && (text == "s" || text == "second" && part.number.needsUnit)
        let isPart = unit.code == "s" && ["h", "min"].contains(previous?.code)
        guard short.contains(unit.code), isLong || isOfSeconds && !isPart && !short.contains(own.code) else { return }
        throw .init("\(Phrases.quoted(written.text)) is too short a time to be meant here", help: hint)
    }

    private func meaning(
        of written: WrittenUnit, _ part: WrittenPart, behind previous: UCUMUnit?, thereIsMore: Bool
    ) throws(AnswerReader.Misread) -> UCUMUnit {
        guard written.meanings.count > 1 else { return written.meanings[0] }
        if let previous {
            if previous.code == "h", let minutes = written.meaning("min") { return minutes }
            if previous.code == "a", let months = written.meaning("mo") { return months }
        } else if !thereIsMore, let unit = written.meanings.first(where: { $0 == own }),
            part.number.readings.contains(where: { quantity.limits.contains($0) })
        {
            return unit
        }
        let meanings = written.meanings.map { Phrases.unit($0.code) }
        throw .init(
            "\(Phrases.quoted(written.text)) can mean \(Phrases.list(meanings, last: "or"))",
            help: "Write the unit in full: \(Phrases.list(meanings, last: "or")).")
    }

    // MARK: The whole

    private func kept(
        _ parts: [TypedMeasure.Part], _ text: String
    ) throws(AnswerReader.Misread) -> TypedMeasure {
        var sum = Rational(0)
        for part in parts {
            guard let value = units.value(part.number, in: part.unit), let next = sum.adding(value) else {
                throw unkept
            }
            sum = next
        }
        guard quantity.limits.contains(sum) else { throw outside(parts) }
        guard let measure = TypedMeasure(parts, value: sum, of: quantity) else { throw unkept }
        return measure
    }

    private var unkept: AnswerReader.Misread { .init("this number cannot be kept exactly", help: hint) }

    private func noSum(_ text: String) -> AnswerReader.Misread {
        .init(
            "\(Phrases.quoted(text)) holds two numbers that are no sum",
            help: "Give one number, or each with its unit, the greater unit first.")
    }

    private func outside(_ parts: [TypedMeasure.Part]) -> AnswerReader.Misread {
        let (least, most) = (quantity.limits.lowerBound, quantity.limits.upperBound)
        let limits = "\(Phrases.measured(least, "1")) to \(Phrases.measured(most, own.code))"
        var help = hint
        if parts.count == 1, parts[0].unit == own {
            // The number may have been meant in a unit that was not written.
            let meant = MeasureExamples.otherUnits(than: own).first {
                units.value(parts[0].number, in: $0).map { quantity.limits.contains($0) } ?? false
            }
            if let meant { help = "If it is in \(Phrases.unit(meant.code)), write the unit, too." }
        }
        return .init("it must be from \(limits)", help: help, isOutsideLimits: true)
    }
}

extension WrittenUnit {
    /// The meaning with a code, if it can have that.
    func meaning(_ code: String) -> UCUMUnit? { meanings.first { $0.code == code } }
}
