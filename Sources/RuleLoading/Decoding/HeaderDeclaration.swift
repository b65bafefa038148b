// `rule_book`: what the book is, its levels of urgency, groups and weights.

import RuleModel
import RuleSyntax

extension Loading {
    /// Finds the one `rule_book` and takes from it what all other declarations need.
    func readHeader() -> WrittenDeclaration? {
        // Of several, the one that says most is taken, so that the rest of the book can be checked.
        let headers = declarations(of: .ruleBook).enumerated().sorted { left, right in
            let (first, second) = (
                left.element.body.table?.fields.count ?? 0, right.element.body.table?.fields.count ?? 0
            )
            return first != second ? first > second : left.offset < right.offset
        }.map(\.element)
        for extra in headers.dropFirst() {
            problems.add(
                .repeatedRuleBook, at: extra.location, "a book has one `rule_book` declaration, and this is another",
                help: "merge the two", related: [Problem.Related(headers[0].location, "the other is here")])
        }
        guard let header = headers.first else {
            let isLost = files.contains { file in !file.isComplete && file.promised.contains { $0.word == .ruleBook }
            }
            if !isLost {
                problems.add(
                    .missingRuleBook, at: SourceLocation(file: files.first?.source.file ?? "", line: 0),
                    "no file of this book has a `rule_book` declaration",
                    help: "add `rule_book \"id\" { title = …, … }` to one of its files")
            }
            return nil
        }
        checkIdentifier(header)
        let fields = Fields(header, self)
        // Where the number itself has a problem, the texts that name it have none.
        if fields["emergency_number"] != nil {
            emergencyNumber = fields.text("emergency_number") ?? ""
        } else if fields.isAlreadyBlamed("emergency_number") {
            emergencyNumber = ""
        }
        readLevels(fields)
        readGroups(fields)
        readWeights(fields)
        return header
    }

    private func readLevels(_ fields: Fields) {
        for declaration in fields.inner("urgency", .level) {
            let inner = Fields(declaration, self)
            declare(declaration, as: .level(Level.Index(levels.count)))
            levels.append(
                Level(
                    id: declaration.id, title: inner.requiredText("title") ?? "",
                    advice: inner.requiredText("advice") ?? "", whereToGo: inner.requiredText("where") ?? "",
                    location: declaration.location))
        }
        if levels.count == 1 {
            problems.add(
                .tooFewLevels, at: levels[0].location, "one level of urgency decides nothing",
                help: "name at least two, from least to most urgent")
        }
    }

    private func readGroups(_ fields: Fields) {
        for declaration in fields.inner("groups", .group, isRequired: false) {
            if let meant = checkIdentifier(declaration) { groups.lose(meant) }
            groups.add(declaration.id, at: declaration.idLocation, problems)
            groupTitles.append(
                Group(
                    id: declaration.id, title: Fields(declaration, self).requiredText("title") ?? "",
                    location: declaration.location))
        }
    }

    private func readWeights(_ fields: Fields) {
        guard let value = fields["weights"] else {
            weightsAreBroken = fields.isAlreadyBlamed("weights")
            return
        }
        guard value.table != nil else {
            fields.wrongType(
                value, "weights", "a table", help: "write `weights = { strongly = 6, somewhat = 3, slightly = 1 }`")
            return
        }
        let stated = Fields(table: value, of: "weights", known: Vocabulary.weights, self)
        weightsAreBroken = value.table?.fields.contains { !Vocabulary.weights.contains($0.key) } == true
        for word in Vocabulary.weights {
            guard let written = stated[word], let points = stated.number(written, word) else { continue }
            guard points > Rational(0), isPoints(points) else {
                problems.add(
                    .badNumber, at: written.location,
                    "`\(word)` gives more than 0 points, with at most three decimals")
                continue
            }
            if let stronger = weights.last, stronger.points <= points {
                problems.add(
                    .badNumber, at: written.location,
                    "`\(word)` gives as many points as `\(stronger.word)`, or more",
                    help: "`strongly` gives the most and `slightly` the fewest")
            }
            weights.append((word, points))
        }
    }

    /// The header, complete.
    func header(_ declaration: WrittenDeclaration) -> RuleBook.Header {
        let fields = Fields(declaration, self)
        return RuleBook.Header(
            id: declaration.id, title: fields.requiredText("title") ?? "",
            version: fields.requiredText("version") ?? "", purpose: fields.requiredText("purpose") ?? "",
            misuse: fields.requiredText("misuse") ?? "", audience: fields.requiredText("audience") ?? "",
            authors: fields.requiredTexts("authors"), reviewers: fields.texts("reviewers"),
            disclaimer: fields.requiredText("disclaimer") ?? "", emergencyNumber: emergencyNumber, weights: weights,
            appliesWhen: fields.condition("applies_when"), basis: fields.basis(isRequired: false),
            location: declaration.location)
    }
}
