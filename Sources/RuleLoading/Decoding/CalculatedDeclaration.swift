// `calculated`: a finding whose value a function computes from others.

import LuaRuntime
import RuleModel
import RuleSyntax

extension Loading {
    func calculatedShape(_ fields: Fields) -> Shape {
        if fields["options"] != nil {
            for key in ["unit", "limits"] where fields[key] != nil {
                problems.add(
                    .fieldConflict, at: fields.body.location(ofKey: key),
                    "`\(fields.id)` has options, so that its values have no `\(key)`", help: "delete one of the two")
            }
            return options(fields).map { Shape.choice($0) } ?? .broken
        }
        guard fields["unit"] != nil || fields["limits"] != nil else { return .yesNo }
        return quantity(fields).map { Shape.quantity($0) } ?? .broken
    }

    func calculated(_ fields: Fields, _ index: Finding.Index) -> Finding.Calculated {
        var inputs: [Finding.Index] = []
        var written: [Written] = []
        if let value = fields.required("from", "add `from = { … }` with the findings that the function reads") {
            written = fields.list(value, "from", of: "findings") ?? []
            inputs = written.compactMap { finding(named: $0, in: "from") }
            if written.isEmpty, value.table?.fields.isEmpty == true, !value.isBlamed {
                problems.add(.emptyList, at: value.location, "`from` is empty", help: "name at least one finding")
            }
        }
        if let value = fields.required("compute", "add `compute = function(…) return … end`") {
            compute(value, fields, inputs: fields["from"]?.items.count, index)
        }
        return Finding.Calculated(inputs: inputs)
    }

    private func compute(_ value: Written, _ fields: Fields, inputs: Int?, _ index: Finding.Index) {
        guard case .function(let function) = value.term else {
            fields.wrongType(value, "compute", "a function", help: "write `compute = function(…) return … end`")
            return
        }
        guard case .function(let written)? = value.syntax?.form else {
            problems.add(
                .wrongType, at: value.location, "the function of `\(fields.id)` must stand here in full",
                help: "write `compute = function(…) return … end`")
            return
        }
        checkReach(of: written, value.file)
        if let inputs, inputs != written.parameters.count || written.isVariadic, inputs > 0 {
            problems.add(
                .wrongParameters, at: value.location,
                "the function takes \(written.isVariadic ? "any number of values" : count(written.parameters.count)), "
                    + "and `from` names \(count(inputs))",
                help: "give the function one name for each finding of `from`, in the same order")
        }
        functions[index] = function
    }

    private func count(_ number: Int) -> String { number == 1 ? "1 value" : "\(number) values" }

    /// Refuses what a function reads from outside itself.
    private func checkReach(of function: Function, _ file: RuleFile) {
        var reach = FreeNames(parameters: function.parameters.map(\.text))
        reach.read(function.body)
        var seen: Set<String> = []
        for name in reach.free where !Vocabulary.libraryNames.contains(name.text) && seen.insert(name.text).inserted {
            guard !file.isBlamed(within: name.span) else { continue }
            problems.add(
                .outsideName, at: file.source.location(name.span),
                "a function cannot use `\(name.text)`, which stands outside it",
                help: names[name.text] != nil
                    ? "name it in `from` and among the function's own names in parentheses"
                    : "it may use its own names, `math`, `pairs` and `ipairs`")
        }
        for name in reach.mathNames where !Vocabulary.mathNames.contains(name.text) {
            problems.add(
                .outsideName, at: file.source.location(name.span), "`math.\(name.text)` is not available in rule files",
                help: didYouMean(name.text, in: Vocabulary.mathNames.sorted())
                    ?? "`math` has " + Vocabulary.mathNames.sorted().map { "`\($0)`" }.joined(separator: ", "))
        }
        for name in reach.assigned {
            problems.add(
                .outsideName, at: file.source.location(name.span),
                "`\(name.text)` is given a value without being the function's own",
                help: "write `local \(name.text) = …` first")
        }
    }

    /// The finding that a bare name stands for.
    func finding(named value: Written, in key: String) -> Finding.Index? {
        guard let name = value.name else {
            if !value.isBlamed {
                problems.add(
                    value.text == nil ? .wrongType : .quotedName, at: value.location,
                    "`\(key)` names findings without quotes, not \(value.kindInWords)",
                    help: value.text.map { "write `\($0)`" })
            }
            return nil
        }
        switch resolve(name, at: value, asking: "finding") {
        case .finding(let index): return index
        case .pattern:
            problems.add(.wrongType, at: value.location, "`\(name)` is a pattern; `\(key)` names findings")
        case .level:
            problems.add(.wrongType, at: value.location, "`\(name)` is a level of urgency; `\(key)` names findings")
        case .lost, nil: break
        }
        return nil
    }
}
