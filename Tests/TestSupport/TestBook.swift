// Small rule books made by hand.

package import RuleModel

/// A book with a finding of each kind.
package enum TestBook {
    static func at(_ line: Int, _ file: String = "findings.lua") -> SourceLocation {
        SourceLocation(file: file, line: line, column: 1)
    }

    package static func exact(_ text: String) -> Rational { Rational(decimal: text)! }

    static func unit(_ code: String) -> UCUMUnit { UCUMUnit(code)! }

    package static func condition(_ form: Condition.Form, _ line: Int = 1, _ file: String = "red_flags.lua")
        -> Condition
    {
        Condition(form, at: at(line, file))
    }

    static func yesNo(_ id: String, _ label: String, _ line: Int, also: [String] = []) -> Finding {
        Finding(
            id: id, label: label, ask: "Do you have \(label.lowercased())?", synonyms: also, kind: .yesNo,
            location: at(line))
    }

    static func option(_ id: String, _ label: String, _ also: [String] = []) -> Finding.Option {
        Finding.Option(id: id, label: label, synonyms: also, location: at(50))
    }

    static let header = RuleBook.Header(
        id: "test_book", title: "Test book", version: "1.2.0", purpose: "to test the exchange of data",
        misuse: "Not for patients.", audience: "testers", authors: ["A. Author"], reviewers: ["R. Reviewer"],
        disclaimer: "This is no medical advice. It does not replace a visit to a doctor.", emergencyNumber: "911",
        weights: [("strongly", Rational(6)), ("somewhat", Rational(3)), ("slightly", Rational(1))],
        appliesWhen: nil, basis: Basis(), location: at(1, "book.lua"))

    static let levels = [
        Level(
            id: "self_care", title: "Look after it at home", advice: "You can treat this yourself for now.",
            whereToGo: "At home", location: at(2, "book.lua")),
        Level(
            id: "prompt", title: "See a doctor soon", advice: "Make an appointment within the next days.",
            whereToGo: "Your doctor's practice", location: at(3, "book.lua")),
        Level(
            id: "emergency", title: "Call 911 now",
            advice: "Call 911 or have somebody drive you to an emergency department. Do not drive yourself.",
            whereToGo: "The nearest emergency department", location: at(4, "book.lua")),
    ]

    package static let findings: [Finding] = [
        yesNo("chest_pain", "Chest pain", 1, also: ["pain in the chest"]),  // 0
        yesNo("stiff_neck", "Stiff neck", 2),  // 1
        yesNo("fatigue", "Tiredness", 3, also: ["being tired"]),  // 2
        Finding(  // 3
            id: "temperature", label: "Body temperature", ask: "What is your temperature?", synonyms: ["fever"],
            kind: .quantity(.init(unit: unit("Cel"), limits: Rational(25)...Rational(46))), location: at(4)),
        Finding(  // 4
            id: "glucose", label: "Blood glucose",
            kind: .quantity(
                .init(unit: unit("mmol/L"), limits: exact("0.5")...exact("60"), molarMass: exact("180.156"))),
            location: at(5)),
        Finding(  // 5
            id: "weight", label: "Weight",
            kind: .quantity(.init(unit: unit("kg"), limits: Rational(1)...Rational(400))),
            location: at(6)),
        Finding(  // 6
            id: "sex", label: "Sex", ask: "Which sex were you born with?",
            kind: .choice([option("female", "Female"), option("male", "Male")]), location: at(7)),
        Finding(  // 7
            id: "spasm_sites", label: "Where the spasm is",
            kind: .choices(
                .init(
                    options: [option("calf", "Calf"), option("foot", "Foot"), option("back", "Back")],
                    unlisted: .absent, recognises: false)),
            location: at(8)),
        Finding(  // 8
            id: "medications", label: "Medicines", ask: "Which medicines do you take?",
            kind: .choices(
                .init(
                    options: [
                        option("statin", "Statins (for cholesterol)", ["atorvastatin", "Lipitor", "simvastatin"]),
                        option(
                            "ace_inhibitor", "ACE inhibitors",
                            ["lisinopril", "Zestril", "enalapril", "lisinopril and hydrochlorothiazide"]),
                        option(
                            "diuretic", "Water tablets",
                            ["hydrochlorothiazide", "furosemide", "Lasix", "HCTZ", "co-amilofruse"]),
                        option("estrogen", "Estrogens", ["estradiol", "conjugated estrogens", "vitamin E2 patch"]),
                        option("vitamin_b12", "Vitamin B12", ["cyanocobalamin"]),
                    ], unlisted: .absent, recognises: true)),
            location: at(9)),
        Finding(  // 9
            id: "history", label: "Known diseases",
            kind: .choices(
                .init(
                    options: [option("diabetes", "Diabetes"), option("gout", "Gout")], unlisted: .unknown,
                    recognises: false)),
            location: at(10)),
        Finding(  // 10
            id: "warning_score", label: "Warning score", kind: .score,
            origin: .score(.init(points: [(Rational(3), condition(.finding(.init(0))))])), location: at(11)),
        Finding(  // 11
            id: "doubled_weight", label: "Twice the weight",
            kind: .quantity(.init(unit: unit("kg"), limits: Rational(2)...Rational(800))),
            origin: .calculated(.init(inputs: [.init(5)])), location: at(12)),
    ]

    static let statements = [
        Statement(
            id: "serious/chest-pain", source: 0, kind: "emergency", gist: "chest pain is an emergency",
            lifeThreatening: true, note: nil, location: at(5, "source.lua")),
        Statement(
            id: "serious/stiff-neck", source: 0, kind: "prompt", gist: "see a doctor about a stiff neck",
            lifeThreatening: false, note: nil, location: at(6, "source.lua")),
        Statement(
            id: "causes/statins", source: 0, kind: "cause", gist: "statins can make muscles hurt",
            lifeThreatening: false, note: "a group of medicines", location: at(7, "source.lua")),
    ]

    package static let book: RuleBook = {
        var content = RuleBook.Content(header: header)
        (content.levels, content.statements, content.findings) = (levels, statements, findings)
        content.groups = [Group(id: "common", title: "Common causes", location: at(9, "book.lua"))]
        content.sources = [
            Source(
                id: "article", title: "An article about spasms", publisher: "A publisher", url: nil,
                reviewer: "Dr. R. Viewer", reviewed: CalendarDay("2020-12-31") ?? .first, reviewIntervalMonths: 36,
                location: at(1, "source.lua"))
        ]
        content.patterns = [
            Pattern(
                id: "hot", label: "High fever",
                when: condition(
                    .compare(.init(3), .atLeast, .init(Rational(39), written: exact("102.2"), unit: "[degF]"))),
                basis: Basis(cites: [], editorial: "39 °C is the number that is meant (the author)"),
                location: at(1, "patterns.lua"))
        ]
        content.redFlags = [
            RedFlag(
                id: "chest_pain", title: "Chest pain", when: condition(.finding(.init(0)), 3), urgency: .init(2),
                because: "It can be a sign of a heart attack.", refines: nil, basis: Basis(cites: [0]),
                location: at(2, "red_flags.lua")),
            RedFlag(
                id: "stiff_neck_with_fever", title: "Stiff neck together with a high fever",
                when: condition(.all([condition(.finding(.init(1)), 9), condition(.pattern(.init(0)), 9)]), 9),
                urgency: .init(2), because: "Together they can mean an infection around the brain.",
                refines: "stiff_neck", basis: Basis(cites: [1], editorial: "The fever is our addition."),
                location: at(8, "red_flags.lua")),
            RedFlag(
                id: "stiff_neck", title: "Stiff neck", when: condition(.finding(.init(1)), 15), urgency: .init(1),
                because: "A doctor should look at it.", refines: nil, basis: Basis(cites: [1]),
                location: at(14, "red_flags.lua")),
        ]
        content.causes = [
            Cause(
                id: "statins", title: "Side effect of a statin", group: 0, because: nil,
                forIt: [
                    WeightedCondition(
                        points: Rational(6), weight: "strongly",
                        condition: condition(.option(.init(8), 0), 4, "causes.lua"), location: at(4, "causes.lua")),
                    WeightedCondition(
                        points: Rational(3), weight: "somewhat",
                        condition: condition(.finding(.init(2)), 5, "causes.lua"), location: at(5, "causes.lua")),
                ],
                against: [
                    WeightedCondition(
                        points: exact("1.5"), weight: nil,
                        condition: condition(
                            .absent(condition(.finding(.init(2)), 6, "causes.lua")), 6, "causes.lua"),
                        location: at(6, "causes.lua"))
                ], codes: [], basis: Basis(cites: [2]), location: at(1, "causes.lua")),
            Cause(
                id: "overuse", title: "Overused muscle", group: nil, because: "Tired muscles cramp.",
                forIt: [
                    WeightedCondition(
                        points: Rational(1), weight: "slightly",
                        condition: condition(
                            .anyOption(.init(7), [0, 1]), 11, "causes.lua"), location: at(11, "causes.lua"))
                ], against: [],
                codes: [Code(system: "ICD-10-CM", code: "M62.838", release: "2026-04", location: at(12, "causes.lua"))],
                basis: Basis(editorial: "everyday knowledge"), location: at(10, "causes.lua")),
        ]
        content.questions = [
            Question(
                id: "feverish", ask: "Do you have a fever? If so, how high is it?",
                help: "Measure it under the tongue.",
                fills: [.init(3)], because: "Fever changes what a stiff neck means.", basis: Basis(cites: [1]),
                location: at(1, "questions.lua"))
        ]
        content.advice = [
            Advice(
                id: "stretch", text: "Stretch the muscle slowly.",
                when: condition(.option(.init(7), 0), 2, "advice.lua"),
                unless: [condition(.finding(.init(0)), 3, "advice.lua")], levels: [.init(0), .init(1)],
                basis: Basis(cites: [2]), location: at(1, "advice.lua"))
        ]
        content.complications = [
            Complication(
                id: "strain", title: "A strained muscle", text: "It can hurt for days.",
                when: condition(.option(.init(7), 0), 2, "complications.lua"), basis: Basis(cites: [2]),
                location: at(1, "complications.lua"))
        ]
        return RuleBook(content, sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
    }()
}
