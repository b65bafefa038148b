// `worse` and `was`: which value of a finding is the worse one, and what the finding was called before.

import RuleModel
import RuleSyntax

extension Loading {
    /// What `worse` says of a finding, or `nil` if it says nothing.
    func worsening(_ fields: Fields, _ index: Finding.Index) -> Worsening? {
        guard let value = fields["worse"] else { return nil }
        switch shapes[index.value] {
        case .yesNo: return fields.word("worse", of: ["present", "absent"]).map { .truth($0 == "present") }
        case .quantity: return worseNumbers(value, fields, index)
        case .choice(let options):
            return worseOptions(value, fields, options, atLeast: 2, "the answers from the least to the worst")
                .map { .order($0) }
        case .choices(let options):
            return worseOptions(value, fields, options, atLeast: 1, "the answers that are worse than none")
                .map { .options($0) }
        case .score, .broken: return nil
        }
    }

    /// `temperature:at_least(39)`, or one upwards and one downwards in braces.
    private func worseNumbers(_ value: Written, _ fields: Fields, _ index: Finding.Index) -> Worsening? {
        let written = value.table == nil ? [value] : fields.list(value, "worse", of: "comparisons") ?? []
        var (rising, falling): (Condition?, Condition?)
        for item in written {
            guard let condition = condition(item) else { return nil }
            guard case .compare(index, let comparison, _) = condition.form else {
                problems.add(
                    .wrongType, at: item.location, "`worse` of a quantity compares that quantity with one number",
                    help: "write `worse = \(fields.id):at_least(…)`: from there on, more is worse")
                return nil
            }
            let isRising = comparison == .atLeast || comparison == .above
            guard (isRising ? rising : falling) == nil else {
                problems.add(
                    .repeatedEntry, at: item.location,
                    "`worse` says twice from where on \(isRising ? "more" : "less") is worse",
                    help: "delete one of them")
                return nil
            }
            if isRising { rising = condition } else { falling = condition }
        }
        guard rising != nil || falling != nil else {
            if !value.isBlamed {
                problems.add(
                    .emptyList, at: value.location, "`worse` has nothing in its braces",
                    help: "write `worse = \(fields.id):at_least(…)`, or delete the field")
            }
            return nil
        }
        return .numbers(rising: rising, falling: falling)
    }

    private func worseOptions(
        _ value: Written, _ fields: Fields, _ options: [Finding.Option], atLeast least: Int, _ what: String
    ) -> [Int]? {
        guard let items = fields.list(value, "worse", of: "answers in quotes") else { return nil }
        var places: [Int] = []
        for item in items {
            guard let id = item.text else {
                fields.wrongType(item, "worse", "\(what), in quotes")
                return nil
            }
            guard let place = options.firstIndex(where: { $0.id == id }) else {
                problems.add(
                    .unknownOption, at: item.location, "`\(fields.id)` has no answer `\(id)`",
                    help: didYouMean(id, in: options.map(\.id)))
                return nil
            }
            guard !places.contains(place) else {
                problems.add(
                    .repeatedEntry, at: item.location, "`\(id)` is named twice", help: "delete one of them")
                return nil
            }
            places.append(place)
        }
        guard places.count >= least else {
            if !value.isBlamed {
                problems.add(
                    .emptyList, at: value.location, "`worse` names too few answers", help: "name \(what)")
            }
            return nil
        }
        return places
    }

    /// The id that a finding had before.
    func formerID(_ fields: Fields) -> String? {
        guard let value = fields["was"] else { return nil }
        guard let id = value.text else {
            fields.wrongType(
                value, "was", "the former id in quotes", help: value.name.map { "write `\"\($0)\"`" })
            return nil
        }
        if let still = names[id] {
            problems.add(
                .repeatedId, at: value.location, "`\(fields.id)` was called `\(id)`, which this book still declares",
                help: "delete `was`, or name what it was really called",
                related: [Problem.Related(still.location, "it is declared here")])
            return nil
        }
        guard formerIDs.insert(id).inserted else {
            problems.add(
                .repeatedId, at: value.location, "two findings were called `\(id)`",
                help: "only one of them can take its place; delete `was` at the other")
            return nil
        }
        return id
    }
}
