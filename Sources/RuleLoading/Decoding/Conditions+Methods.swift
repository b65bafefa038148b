// Comparisons of quantities and scores, and answers of choices and lists.

import LuaRuntime
import RuleModel
import RuleSyntax

extension Loading {
    func method(_ node: TermNode, _ value: Written) -> Condition? {
        guard let receiver = value.receiver else { return nil }
        guard let name = receiver.name else {
            if !value.isBlamed {
                problems.add(
                    .wrongType, at: receiver.location, "`:\(node.word)` stands behind the name of a finding",
                    help: "write `name:\(node.word)(…)`")
            }
            return nil
        }
        switch resolve(name, at: receiver, asking: "finding") {
        case .finding(let index): return method(node, of: index, name, value)
        case .pattern, .level:
            if !value.isBlamed {
                problems.add(
                    .wrongMethod, at: value.methodName, "`\(name)` has no values that `:\(node.word)` could ask for")
            }
            return nil
        case .lost, nil: return nil
        }
    }

    private func method(_ node: TermNode, of index: Finding.Index, _ name: String, _ value: Written) -> Condition? {
        let known: [String]
        let what: String
        switch shapes[index.value] {
        case .broken: return nil
        case .yesNo: (known, what) = ([], "is answered with yes or no")
        case .quantity(let quantity):
            (known, what) = (["at_least", "above", "at_most", "below", "between"], "is a quantity")
            if known.contains(node.word) { return comparison(node, index, quantity, name, value) }
        case .score:
            (known, what) = (["at_least", "above", "at_most", "below", "between"], "is a score")
            if known.contains(node.word) { return comparison(node, index, nil, name, value) }
        case .choice(let options):
            (known, what) = (["is"], "is a choice")
            if node.word == "is" {
                return option(node, index, options, name, value)
            }
        case .choices(let options):
            (known, what) = (["includes", "any_of"], "is a list")
            if node.word == "includes" { return option(node, index, options, name, value) }
            if node.word == "any_of" { return anyOption(node, index, options, name, value) }
        }
        guard !value.isBlamed else { return nil }
        let help = MethodHelp(node.word, name, value.arguments, shapes[index.value])
        let isMethod = Vocabulary.methods.contains(node.word)
        problems.add(
            isMethod ? .wrongMethod : .unknownMethod, at: value.methodName,
            isMethod ? "`\(name)` \(what), which `:\(node.word)` does not fit" : "there is no `:\(node.word)`",
            help: help.proposal == nil ? didYouMeanBySlip(node.word, in: known) ?? help.form : help.form,
            proposing: value.proposal(help.proposal, reading: [node.word]))
        return nil
    }

    // MARK: Numbers

    private func comparison(
        _ node: TermNode, _ index: Finding.Index, _ quantity: Finding.Quantity?, _ name: String, _ value: Written
    ) -> Condition? {
        let numbers = node.word == "between" ? 2 : 1
        let arguments = value.arguments
        guard arguments.count == numbers || arguments.count == numbers + 1 else {
            if arguments.count > numbers + 1, arguments.count <= 5,
                arguments.dropFirst(2).first?.number != nil || numbers == 1,
                arguments[1].number != nil
            {
                reportSecondNumber(arguments[1])
            } else if !value.isBlamed {
                problems.add(
                    arguments.count < numbers ? .missingValue : .surplusValues, at: value.location,
                    "`:\(node.word)` takes \(numbers == 1 ? "one number" : "two numbers") and may take a unit",
                    help:
                        "the form is `\(name):\(node.word)(\(numbers == 1 ? "…" : "…, …"))`, with a unit in quotes behind "
                        + "\(numbers == 1 ? "the number" : "the numbers") if it is another; decimals have a point")
            }
            return nil
        }
        var unit: UCUMUnit?
        if arguments.count > numbers {
            guard let found = self.unit(arguments[numbers], of: quantity, name, value) else { return nil }
            unit = found
        }
        let thresholds = arguments.prefix(numbers).compactMap { threshold($0, unit, quantity, name, node.word) }
        guard thresholds.count == numbers else { return nil }
        if numbers == 2 {
            guard thresholds[0].value <= thresholds[1].value else {
                problems.add(
                    .badRange, at: value.location, "`:between` runs from the lower number to the higher",
                    help: "the form is `\(name):between(…, …)`",
                    proposing: value.proposal(turnedRound(name, arguments)))
                return nil
            }
            return Condition(.between(index, thresholds[0], thresholds[1]), at: value.location)
        }
        guard let comparison = Condition.Comparison(rawValue: node.word) else { return nil }
        return Condition(.compare(index, comparison, thresholds[0]), at: value.location)
    }

    private func unit(_ value: Written, of quantity: Finding.Quantity?, _ name: String, _ whole: Written) -> UCUMUnit? {
        guard let code = value.text else {
            if value.number != nil {
                reportSecondNumber(value)
            } else if !value.isBlamed {
                problems.add(
                    .wrongType, at: value.location,
                    "the unit behind a number must be a text, not \(value.kindInWords)")
            }
            return nil
        }
        guard let quantity else {
            problems.add(
                .wrongUnit, at: value.location, "`\(name)` is a score and has no unit", help: "delete the unit")
            return nil
        }
        guard let unit = UCUMUnit(code) else {
            problems.add(
                .unknownUnit, at: value.location, "`\(code)` is not a unit that is known here",
                help: unitHelp(code))
            return nil
        }
        if let refusal = quantity.refusal(of: unit) {
            problems.add(
                .wrongUnit, at: value.location, "`\(code)` \(refusal.reason(quantity)), the unit of `\(name)`",
                help: refusal.help(quantity))
            return nil
        }
        return unit
    }

    private func reportSecondNumber(_ value: Written) {
        guard !value.isBlamed else { return }
        problems.add(
            .decimalComma, at: value.location, "a second number stands here, where only a unit may",
            help: "decimals are written with a point, not with a comma")
    }

    /// `:between` with its numbers in the other order.
    private func turnedRound(_ name: String, _ arguments: [Written]) -> String? {
        let parts = arguments.compactMap { $0.sourceText(atMost: 40) }
        guard parts.count == arguments.count, parts.count >= 2 else { return nil }
        return "\(name):between(" + ([parts[1], parts[0]] + parts.dropFirst(2)).joined(separator: ", ") + ")"
    }

    private func threshold(
        _ value: Written, _ unit: UCUMUnit?, _ quantity: Finding.Quantity?, _ name: String, _ word: String
    ) -> Condition.Threshold? {
        guard let written = value.number else {
            if !value.isBlamed {
                problems.add(
                    .wrongType, at: value.location,
                    "`:\(word)` compares with a number, not with \(value.kindInWords)",
                    help: value.name.flatMap { names[$0] == nil ? nil : Form.twoFindings }
                        ?? value.text.flatMap { Rational(decimal: $0) == nil ? nil : "write `\($0)` without quotes" })
            }
            return nil
        }
        guard let quantity else { return Condition.Threshold(written) }
        var number = written
        if let unit {
            guard let converted = quantity.value(written, in: unit) else {
                problems.add(
                    .wrongUnit, at: value.location,
                    "this number cannot be converted exactly to `\(quantity.unit.code)`")
                return nil
            }
            number = converted
        }
        guard quantity.limits.contains(number) else {
            let shown = unit.map { "\(written) \($0.code)" } ?? "\(written)"
            problems.add(
                .outOfLimits, at: value.location,
                "\(shown) is outside the limits of `\(name)`, \(quantity.limits.lowerBound) to "
                    + "\(quantity.limits.upperBound) \(quantity.unit.code)",
                help: unit == nil
                    ? otherUnitHelp(for: written, of: quantity)
                    : "look for a digit too many or another unit; what can occur belongs into the `limits` of `\(name)`"
            )
            return nil
        }
        return Condition.Threshold(number, written: written, unit: unit?.code)
    }

    /// The one common unit in which a number would lie within the limits.
    private func otherUnitHelp(for number: Rational, of quantity: Finding.Quantity) -> String {
        let common = [
            "Cel", "[degF]", "kg", "g", "[lb_av]", "m", "cm", "[in_i]", "a", "mo", "wk", "d", "h", "min", "s",
            "mm[Hg]", "kPa",
        ]
        let fitting = common.filter { code in
            UCUMUnit(code).flatMap { quantity.value(number, in: $0) }.map(quantity.limits.contains) == true
        }
        guard fitting.count == 1 else { return "if it is meant in another unit, write that behind the number" }
        return "if it is meant in another unit, write that behind the number: `\(number), \"\(fitting[0])\"`"
    }

    // MARK: Options

    private func option(
        _ node: TermNode, _ index: Finding.Index, _ options: [Finding.Option], _ name: String, _ value: Written
    ) -> Condition? {
        guard value.arguments.count == 1, let only = value.arguments.first else {
            if !value.isBlamed {
                problems.add(
                    .surplusValues, at: value.location, "`:\(node.word)` takes one answer",
                    help: Form.ways(of: node.word == "includes" ? .choices : .choice, name))
            }
            return nil
        }
        return place(of: only, among: options, name).map { Condition(.option(index, $0), at: value.location) }
    }

    private func anyOption(
        _ node: TermNode, _ index: Finding.Index, _ options: [Finding.Option], _ name: String, _ value: Written
    ) -> Condition? {
        guard value.arguments.count == 1, let list = value.arguments.first, list.table != nil else {
            if !value.isBlamed {
                problems.add(
                    .surplusValues, at: value.location, "`:any_of` takes one list in braces",
                    help: "the form is `\(name):any_of { \"…\", \"…\" }`",
                    proposing: value.proposal(braced(name, value.arguments)))
            }
            return nil
        }
        checkPlain(list)
        var places: [Int] = []
        for item in list.items {
            guard let place = place(of: item, among: options, name) else { continue }
            if places.contains(place) {
                problems.add(
                    .repeatedEntry, at: item.location, "`\(options[place].id)` is named twice",
                    help: "delete one of them")
            } else {
                places.append(place)
            }
        }
        if list.items.isEmpty, list.table?.fields.isEmpty == true, list.table?.hasHoles == false {
            problems.add(
                .emptyList, at: list.location, "`any_of` has nothing in its braces", help: "name at least one answer")
        }
        return places.isEmpty ? nil : Condition(.anyOption(index, places.sorted()), at: value.location)
    }

    /// `:any_of("a", "b")` with its braces.
    private func braced(_ name: String, _ arguments: [Written]) -> String? {
        let parts = arguments.compactMap { $0.text == nil ? nil : $0.sourceText(atMost: 40) }
        guard parts.count == arguments.count, !parts.isEmpty else { return nil }
        return "\(name):any_of { \(parts.joined(separator: ", ")) }"
    }

    /// The place of an option that is named in quotes.
    func place(of value: Written, among options: [Finding.Option], _ name: String) -> Int? {
        guard let id = value.text else {
            if !value.isBlamed {
                problems.add(
                    .wrongType, at: value.location,
                    "an answer of `\(name)` is named in quotes, not by \(value.kindInWords)",
                    help: value.name.map { "write `\"\($0)\"`" })
            }
            return nil
        }
        if let place = options.firstIndex(where: { $0.id == id }) { return place }
        if lostOptions.contains(id) { return nil }
        let ids = options.map(\.id)
        problems.add(
            .unknownOption, at: value.location, "`\(name)` has no answer `\(id)`",
            help: didYouMean(id, in: ids, quoted: true)
                ?? (ids.count <= 12 ? "its answers are " + ids.map { "`\"\($0)\"`" }.joined(separator: ", ") : nil))
        return nil
    }
}
