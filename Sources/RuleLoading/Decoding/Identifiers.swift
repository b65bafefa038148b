// Which ids are allowed, and what each of them names.

import RuleModel
import RuleSyntax

extension Loading {
    /// Refuses an id of another form than `snake_case`.
    /// - Returns: `nil` if it has that form, or the id that was probably meant.
    @discardableResult
    func checkIdentifier(_ declaration: WrittenDeclaration) -> String? {
        guard !Vocabulary.isIdentifier(declaration.id) else { return nil }
        let mended = snakeCase(declaration.id)
        problems.add(
            .badId, at: declaration.idLocation,
            "`\(declaration.id)` cannot be an id: ids are lower-case letters, digits and `_`, a letter first",
            help: Vocabulary.isIdentifier(mended) ? "write `\"\(mended)\"`" : "write it like `\"stiff_neck\"`")
        return mended
    }

    /// `stiff_neck` for `StiffNeck`, `Stiff neck` and `stiff-neck`.
    private func snakeCase(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isCapital = ("A"..."Z").contains(scalar)
            if isCapital, let last = result.last, last != "_" { result += "_" }
            let isPart = scalar.isASCII && UInt8(scalar.value).isNamePart
            result += isPart ? String(scalar).lowercased() : "_"
        }
        return result
    }

    /// Takes up a bare name; reports repeated and reserved ones.
    func declare(_ declaration: WrittenDeclaration, as named: Named) {
        if let meant = checkIdentifier(declaration) {
            lostNames.formUnion([meant, declaration.id])
            return
        }
        if Vocabulary.reserved.contains(declaration.id) {
            problems.add(
                .reservedWord, at: declaration.idLocation,
                "`\(declaration.id)` is a word of the language and cannot be an id",
                help: "add a word to it, such as `\"\(declaration.id)_of_patient\"`")
            return
        }
        if let first = names[declaration.id] {
            problems.add(
                .repeatedId, at: declaration.idLocation, "there are two things with the name `\(declaration.id)`",
                help: "findings, patterns and levels share their names: give one of them another",
                related: [Problem.Related(first.location, "the first is here")])
            // Which of the two a rule means is not known: nothing more is said of it.
            names[declaration.id] = (.lost, first.location)
            return
        }
        names[declaration.id] = (named, declaration.idLocation)
    }

    /// Takes up the ids of all declarations, before any condition is read.
    func declareAll() {
        declareLost()
        for declaration in declarations {
            switch declaration.word {
            case .finding, .quantity, .choice, .choices, .score, .calculated:
                declare(declaration, as: .finding(Finding.Index(shapes.count)))
                shapes.append(shape(of: declaration))
            case .pattern:
                declare(declaration, as: .pattern(Pattern.Index(patternCount)))
                patternCount += 1
            case .redFlag: add(declaration, to: \.redFlags)
            case .cause: add(declaration, to: \.causes)
            case .question: add(declaration, to: \.questions)
            case .advice: add(declaration, to: \.advice)
            case .complication: add(declaration, to: \.complications)
            case .scenario: scenarios.add(declaration.id, at: declaration.idLocation, problems)
            case .property: properties.add(declaration.id, at: declaration.idLocation, problems)
            case .source: add(declaration, to: \.sources)
            // The header is read before all others; what stands inside another declaration is read with that.
            case .ruleBook, .level, .group, .statement, .option, .code: break
            }
        }
    }

    private func add(_ declaration: WrittenDeclaration, to namespace: ReferenceWritableKeyPath<Loading, Namespace>) {
        if let meant = checkIdentifier(declaration) { self[keyPath: namespace].lose(meant) }
        self[keyPath: namespace].add(declaration.id, at: declaration.idLocation, problems)
    }

    /// What scenarios name in quotes.
    private static var named: [ReferenceWritableKeyPath<Loading, Namespace>] {
        [\.redFlags, \.causes, \.questions, \.advice, \.complications]
    }

    /// Takes up what files would have declared that did not run to their end.
    private func declareLost() {
        for file in files {
            for (word, id) in file.promised {
                switch word {
                case .finding, .quantity, .choice, .choices, .score, .calculated, .pattern, .level:
                    lostNames.insert(id)
                case .redFlag: redFlags.lose(id)
                case .cause: causes.lose(id)
                case .question: questions.lose(id)
                case .advice: advice.lose(id)
                case .complication: complications.lose(id)
                case .statement: statements.lose(id)
                case .group: groups.lose(id)
                case .option: lostOptions.insert(id)
                // Nothing names these.
                case .ruleBook, .source, .scenario, .property, .code: break
                case nil:
                    lostOptions.insert(id)
                    lostNames.insert(id)
                    for space in Loading.named { self[keyPath: space].lose(id) }
                    statements.lose(id)
                    groups.lose(id)
                }
            }
            // Scenarios name much of what one file may hold: a file that is damaged is not to be blamed once for each.
            if !file.isComplete { for space in Loading.named { self[keyPath: space].mayHoldAny = true } }
            if !file.isComplete, file.hasComputedIds {
                namesMayBeLost = true
                statements.mayHoldAny = true
                groups.mayHoldAny = true
            }
        }
    }
}
