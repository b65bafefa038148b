// Expressions of the rule language: conditions and calculations, with the answers given.

import Evaluation
import PatientRecords
import RuleLoading
import RuleModel
import Wording

extension WorkbenchSession {
    /// `lua all { stiff_neck, high_fever }`, `lua weight / height ^ 2`
    func lua(_ expression: String) throws(CommandError) -> String {
        isCondition(expression) ? try condition(expression) : try calculation(expression)
    }

    /// Whether an expression is one of the words of conditions, compares by a method, or is nothing but a name.
    private func isCondition(_ expression: String) -> Bool {
        let words: Set = ["all", "any", "none", "at_least", "at_most", "absent"]
        let names = WorkbenchSession.names(in: expression)
        if names.contains(where: words.contains) || expression.contains(":") { return true }
        guard names == [expression] else { return false }
        if let finding = inUse.book.findings.first(where: { $0.id == expression }) {
            if case .yesNo = finding.kind { return true }
            return false
        }
        return inUse.book.patterns.contains { $0.id == expression }
    }

    /// The names of an expression, without what stands in quotes.
    private static func names(in expression: String) -> [String] {
        var names: [String] = []
        var name = ""
        var quote: Character?
        for character in expression + " " {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character.isLetter || character == "_" || character.isNumber && !name.isEmpty {
                name.append(character)
                continue
            }
            if !name.isEmpty { names.append(name) }
            name = ""
        }
        return names
    }

    // MARK: Conditions

    /// Whether a condition holds, and what decides it: the rule book is loaded with one pattern more.
    private func condition(_ expression: String) throws(CommandError) -> String {
        let id = "workbench_expression"
        let file = "pattern \"\(id)\" { when = \(expression)\n, editorial = \"typed in the workbench\" }\n"
        let book: RuleBook
        do throws(RuleBookProblems) {
            let files = inUse.files + [(name: id + ".lua", bytes: Array(file.utf8))]
            book = try RuleBook(files: files)
        } catch {
            let own = error.problems.filter { $0.location.file == id + ".lua" }
            guard let first = own.first else { throw CommandError(.bookDoesNotLoad, error.problems.map(\.description)) }
            throw CommandError(.usage, first.message, help: first.help)
        }
        guard let pattern = book.patterns.first(where: { $0.id == id }) else {
            throw CommandError(.usage, "this is not one condition")
        }
        let probe = ConditionProbe(book, conditions: [pattern.when])
        let reading: ConditionProbe.Reading
        do throws(Contradiction) {
            reading = try probe.reading(of: situation.patient)
        } catch {
            throw WorkbenchSession.trouble(PatientErrors(error.errors(for: situation.patient, in: book)))
        }
        let grounds = GroundText(book: book).words(reading.grounds(pattern.when)).joined(separator: "; ")
        switch reading.truth(pattern.when) {
        case .present: return "holds" + (grounds.isEmpty ? "" : ": \(grounds)") + "\n"
        case .absent: return "does not hold" + (grounds.isEmpty ? "" : ": \(grounds)") + "\n"
        case .unknown:
            let needs = reading.needs(pattern.when).map { book[$0].label }.joined(separator: ", ")
            return "not known: needs \(needs)\n"
        }
    }

    // MARK: Calculations

    private func calculation(_ expression: String) throws(CommandError) -> String {
        var values: [(name: String, value: CalculationValue)] = []
        let known = try knownValues()
        for name in Set(WorkbenchSession.names(in: expression)).sorted() {
            guard let place = inUse.book.findings.firstIndex(where: { $0.id == name }) else { continue }
            guard let value = known[place] else {
                throw CommandError(.badAnswer, "`\(name)` has no value yet", help: "answer it first")
            }
            values.append((name, value))
        }
        do throws(CalculationFailure) {
            return WorkbenchSession.words(of: try LuaCalculation.value(of: expression, with: values)) + "\n"
        } catch {
            throw CommandError(.usage, error.message)
        }
    }

    /// The values of findings that have one, by place; those worked out, too.
    private func knownValues() throws(CommandError) -> [Int: CalculationValue] {
        let known = try explained { (explainer) throws(Contradiction) in try explainer.why(situation.patient).values }
        var values: [Int: CalculationValue] = [:]
        for (place, value) in known.enumerated() {
            let options = inUse.book.findings[place].options
            switch value {
            case .unknown, .between: break
            case .truth(let truth): values[place] = .truth(truth)
            case .number(let number): values[place] = .number(number.double)
            case .option(let option): values[place] = .text(options[option].id)
            case .options(let truths):
                guard !truths.contains(.unknown) else { break }
                values[place] = .list(zip(options, truths).filter { $0.1 == .present }.map(\.0.id))
            }
        }
        return values
    }

    private static func words(of value: CalculationValue) -> String {
        switch value {
        case .truth(let truth): truth ? "yes" : "no"
        case .number(let number): Rational(shortestDecimalOf: number)?.description ?? number.description
        case .text(let text): printable(text)
        case .list(let texts): texts.isEmpty ? "none" : texts.map(printable).joined(separator: ", ")
        }
    }
}
