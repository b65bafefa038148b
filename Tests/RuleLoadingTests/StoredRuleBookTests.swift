// Stored rule books: the same book, member for member.

import Evaluation
import PatientRecords
import RandomBooks
import Reports
import RuleSyntax
import Testing

@testable import BookStore
@testable import RuleLoading
@testable import RuleModel

@Suite("A stored rule book")
struct StoredRuleBookTests {
    private static let package = fixtures.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    private static let folders = [
        "Rules/muscle-spasms", "Examples/rule-books/early-warning", "Examples/rule-books/pneumonia-severity",
    ]

    /// The small book with every word of the language.
    private static let everything = smallBook(ruleFiles(in: fixtures + "/stored"))

    /// Everything that a book holds, as text. What calculates is left out: it is no value.
    private func described(_ book: RuleBook) -> String {
        var text = ""
        for child in Mirror(reflecting: book).children where child.label != "calculator" && child.label != "authoring" {
            dump(child.value, to: &text, name: child.label)
        }
        let authoring = RuleBook.Authoring(of: book)
        for child in Mirror(reflecting: authoring).children where child.label != "fieldPlaces" {
            dump(child.value, to: &text, name: child.label)
        }
        dump(authoring.fieldPlaces.all, to: &text)
        return text
    }

    private func readBack(_ book: RuleBook, _ files: [RuleBookFile]) throws -> RuleBook {
        let stored = try #require(book.stored())
        return try #require(RuleBook(stored: stored[...], files: files, limits: RuleBookLimits()))
    }

    @Test("is the book that was loaded", arguments: folders)
    func shipped(folder: String) throws {
        let files = try RuleBook.files(at: Self.package + "/" + folder)
        let book = try RuleBook(files: files)
        let again = try readBack(book, files)
        #expect(described(again) == described(book))
        #expect((again.calculator == nil) == (book.calculator == nil))
    }

    @Test("keeps every word of the language")
    func everyWord() throws {
        let book = try RuleBook(files: Self.everything)
        let text = described(book)
        let missing = [
            "Form": [
                "finding", "pattern", "all", "any", "none", "atLeast", "atMost", "absent", "compare", "between",
                "option", "anyOption",
            ],
            "Comparison": ["atLeast", "above", "atMost", "below"],
            "Kind": ["yesNo", "quantity", "choice", "choices", "score"], "Origin": ["stated", "score", "calculated"],
            "Worsening": ["truth", "numbers", "order", "options"], "IfUnsure": ["unknown", "present"],
            "Claim": ["urgency", "holds", "never", "raises", "gives", "supports"],
            "Content": [
                "urgency", "urgencyNotBelow", "urgencyNotAbove", "settled", "disposition", "inScope", "redFlags",
                "notRuledOut", "causes", "standings", "asksNext", "advice", "complications", "warnings",
            ],
            "Listed<Swift.Int>": ["list", "members"], "Expectation.Asked": ["question", "finding"],
            "Answer": ["unsure", "present", "absent", "quantity", "option", "options"],
        ].flatMap { type, cases in cases.map { "\(type).\($0)\n" } }
            .filter { !text.contains($0) }
        #expect(missing == [], "the fixture says nothing of these")
        #expect(described(try readBack(book, Self.everything)) == text)
    }

    /// Whether a finding is worked out from itself, as it may be in a random book: there an implication may lead back.
    private func hasCycle(_ book: RuleBook) -> Bool {
        let problems = ProblemList(limit: RuleBookLimits().problems)
        FindingGraph(findings: book.findings, patterns: book.patterns)
            .reportCycles(problems, chain: RuleBookLimits().chain)
        return problems.hasErrors
    }

    @Test("is the same for random books")
    func randomBooks() throws {
        var stored = 0
        for seed in UInt64(0)..<300 {
            let book = RandomRuleBook.draft(seed: seed).book
            guard book.calculator == nil else {
                #expect(book.stored() == nil, "what calculates is not of the rule language")
                continue
            }
            guard !hasCycle(book) else {
                #expect(book.stored() == nil, "no files give a book with a cycle")
                continue
            }
            stored += 1
            #expect(described(try readBack(book, [])) == described(book), "seed \(seed)")
        }
        #expect(stored > 60)
    }

    @Test("calculates as before, and assesses to the same bytes")
    func calculations() throws {
        let book = try RuleBook(files: Self.everything)
        let again = try readBack(book, Self.everything)
        for patient in [
            #"{"age": 40, "temperature": 37.5, "worst_pain": true}"#, #"{"age": 4, "temperature": 39}"#, "{}",
            #"{"worst_pain": null, "speed": "at_once", "history": ["goitre"]}"#,
        ] {
            let (first, second) = (try Patient(json: patient, for: book), try Patient(json: patient, for: again))
            #expect(
                try Assessor(book).assess(first).json() == (try Assessor(again).assess(second).json()), "\(patient)")
        }
    }

    @Test("that was cut short is none")
    func cutShort() throws {
        let stored = try #require(try RuleBook(files: Self.everything).stored())
        for count in stride(from: 0, to: stored.count, by: 7) {
            #expect(RuleBook(stored: stored[..<count], files: [], limits: RuleBookLimits()) == nil)
        }
        #expect(RuleBook(stored: (stored + [0])[...], files: [], limits: RuleBookLimits()) == nil)
    }

    /// A patient for any book that may come out of changed bytes: every finding is answered as its kind allows.
    private func patient(for book: RuleBook, _ random: inout SplitMix64) -> Patient {
        var patient = Patient(for: book)
        for (place, finding) in book.findings.enumerated() where finding.isStated && random.below(4) > 0 {
            let answer: Answer =
                switch finding.kind {
                case .yesNo: random.below(2) == 0 ? .present : .absent
                case .quantity(let quantity):
                    .quantity(random.below(2) == 0 ? quantity.limits.lowerBound : quantity.limits.upperBound)
                case .choice(let options): options.isEmpty ? .unsure : .option(random.below(options.count))
                case .choices(let list): .options(list.options.map { _ in random.below(2) == 0 ? .present : .absent })
                case .score: .notAsked
                }
            patient[Finding.Index(place)] = answer
        }
        return patient
    }

    /// Reads bytes that nobody wrote, and uses what comes out of them as a command would.
    /// - Returns: whether they were a book.
    private func use(_ bytes: [UInt8], _ files: [RuleBookFile], _ random: inout SplitMix64) throws -> Bool {
        var limits = RuleBookLimits()
        limits.lua.callSteps = 10_000
        guard let book = RuleBook(stored: bytes[...], files: files, limits: limits) else { return false }
        #expect(book.isWhole, "a book that is read fits together")
        let assessor = Assessor(book)
        for _ in 0..<3 {
            guard let assessment = try? assessor.assess(patient(for: book, &random)) else { continue }
            #expect(!assessment.json().isEmpty)
            #expect(!assessment.text().isEmpty)
        }
        // The part that is read when it is asked for: as it was stored, or from the files.
        #expect(book.scenarios.count + book.properties.count + book.fieldPlaces.all.count > 0)
        return true
    }

    @Test("that was damaged is none, or one that can be assessed by", arguments: ["stored", "muscle-spasms"])
    func damaged(name: String) throws {
        let files = try name == "stored" ? Self.everything : RuleBook.files(at: Self.package + "/Rules/muscle-spasms")
        let stored = try #require(try RuleBook(files: files).stored())
        var random = SplitMix64(seed: 1)
        var books = 0
        for round in 0..<(name == "stored" ? 1_500 : 100) {
            var changed = stored
            for _ in 0...random.below(3) {
                let place = random.below(changed.count)
                switch round % 5 {
                case 0: changed[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: changed[place] &+= random.below(2) == 0 ? 1 : 255
                case 2: changed.remove(at: place)
                case 3: changed.insert(UInt8(truncatingIfNeeded: random.below(4)), at: place)
                default:
                    let other = random.below(changed.count)
                    let length = min(1 + random.below(9), changed.count - max(place, other))
                    for offset in 0..<length { changed.swapAt(place + offset, other + offset) }
                }
            }
            books += try use(changed, files, &random) ? 1 : 0
        }
        #expect(books > 10, "some damage leaves a book: \(books)")
    }

    @Test("has one row of bytes: whatever else is read back is written otherwise")
    func oneForm() throws {
        let stored = try #require(try RuleBook(files: Self.everything).stored())
        var random = SplitMix64(seed: 2)
        for _ in 0..<1_500 {
            var changed = stored
            changed[random.below(changed.count)] = UInt8(truncatingIfNeeded: random.below(8))
            guard let book = RuleBook(stored: changed[...], files: Self.everything, limits: RuleBookLimits()) else {
                continue
            }
            // Where the part read later was damaged, it comes from the files, and is as it was.
            let again = try #require(book.stored())
            let place = zip(changed, again).enumerated().first { $1.0 != $1.1 }?.offset ?? -1
            #expect(again == changed || again == stored, "byte \(place) of \(changed.count)")
        }
    }

    /// Books whose parts do not fit, each wrong in one way.
    private static func misfits() -> [(name: String, book: RuleBook)] {
        let place = SourceLocation(file: "a.lua", line: 1)
        func condition(_ form: Condition.Form) -> Condition { Condition(form, at: place) }
        func book(
            findings more: [Finding] = [], patterns: [Pattern] = [], when: Condition? = nil, level: Int = 0,
            cites: [Int] = [], causes: [Cause] = [], questions: [Question] = [], advice: [Advice] = [],
            scenarios: [Scenario] = [], properties: [Property] = []
        ) -> RuleBook {
            let findings = [
                Finding(id: "cough", label: "Cough", kind: .yesNo, location: place),
                Finding(
                    id: "pace", label: "Pace", kind: .choice([.init(id: "slow", label: "Slow", location: place)]),
                    location: place),
            ]
            var content = RuleBook.Content(
                header: .init(
                    id: "b", title: "B", version: "1", purpose: "p", misuse: "m", audience: "a", authors: [],
                    reviewers: [], disclaimer: "d", emergencyNumber: nil, weights: [], appliesWhen: nil, basis: Basis(),
                    location: place))
            content.levels = [Level(id: "home", title: "H", advice: "a", whereToGo: "w", location: place)]
            (content.findings, content.patterns, content.causes) = (findings + more, patterns, causes)
            content.redFlags = [
                RedFlag(
                    id: "flag", title: "F", when: when ?? condition(.finding(.init(0))), urgency: .init(level),
                    because: "b", refines: nil, basis: Basis(cites: cites), location: place)
            ]
            (content.questions, content.advice) = (questions, advice)
            var authoring = RuleBook.Authoring()
            (authoring.scenarios, authoring.properties) = (scenarios, properties)
            return RuleBook(content, authoring: authoring, sha256: "0")
        }
        func pattern(_ id: String, _ form: Condition.Form) -> Pattern {
            Pattern(id: id, label: nil, when: condition(form), basis: Basis(), location: place)
        }
        func cause(_ points: Rational, group: Int?) -> Cause {
            let weighed = WeightedCondition(
                points: points, weight: nil, condition: condition(.finding(.init(0))), location: place)
            return Cause(
                id: "c", title: "C", group: group, because: nil, forIt: [weighed], against: [], codes: [],
                basis: Basis(), location: place)
        }
        func scenario(
            _ finding: Int, _ answer: Answer, row: Bool = false, notBelow level: Int = 0
        ) -> Scenario {
            let given = Scenario.Given(finding: .init(finding), answer: answer, location: place)
            return Scenario(
                name: "s", given: row ? [] : [given], everythingElseAbsent: false,
                rows: row ? [.init(given: [given], location: place)] : [],
                expect: .init([.init(.urgencyNotBelow(.init(level)), at: place)], at: place), basis: Basis(),
                location: place)
        }
        func property(_ claim: Property.Claim) -> Property {
            Property(name: "p", whenever: nil, claims: [claim], location: place)
        }
        let huge = Rational(Int128(1), over: 1_000_003) ?? Rational(0)
        let score = Finding.Score(points: [(Rational(1), condition(.pattern(.init(0))))])
        return [
            ("whole", book()),
            ("a finding that is not there", book(when: condition(.finding(.init(9))))),
            ("a finding before the first", book(when: condition(.finding(.init(-1))))),
            ("a choice as yes or no", book(when: condition(.finding(.init(1))))),
            ("an option that is not there", book(when: condition(.option(.init(1), 1)))),
            ("an option of none", book(when: condition(.option(.init(0), 0)))),
            ("a number of none", book(when: condition(.compare(.init(0), .above, .init(Rational(1)))))),
            ("more than there are", book(when: condition(.atLeast(3, [condition(.finding(.init(0)))])))),
            ("fewer than none", book(when: condition(.atMost(-1, [condition(.finding(.init(0)))])))),
            ("a pattern that is not there", book(when: condition(.pattern(.init(0))))),
            ("a level that is not there", book(level: 1)),
            ("a statement that is not there", book(cites: [0])),
            ("a pattern of itself", book(patterns: [pattern("p", .pattern(.init(0)))])),
            (
                "patterns of each other",
                book(patterns: [pattern("p", .pattern(.init(1))), pattern("q", .absent(condition(.pattern(.init(0)))))])
            ),
            (
                "a score that a pattern of it counts",
                book(
                    findings: [Finding(id: "s", label: "S", kind: .score, origin: .score(score), location: place)],
                    patterns: [pattern("p", .compare(.init(2), .atLeast, .init(Rational(1))))])
            ),
            ("a group that is not there", book(causes: [cause(Rational(1), group: 0)])),
            ("points of a millionth", book(causes: [cause(huge, group: nil)])),
            ("an id twice", book(findings: [Finding(id: "cough", label: "x", kind: .yesNo, location: place)])),
            (
                "a score without points of its own",
                book(findings: [Finding(id: "s", label: "", kind: .score, location: place)])
            ),
            (
                "what is worse about a finding of another kind",
                book(findings: [
                    Finding(id: "x", label: "", kind: .yesNo, worse: .order([0]), location: place)
                ])
            ),
            (
                "advice at a level that is not there",
                book(advice: [
                    Advice(
                        id: "a", text: "t", when: condition(.finding(.init(0))), unless: [], levels: [.init(3)],
                        basis: Basis(), location: place)
                ])
            ),
            ("whole", book(scenarios: [scenario(1, .option(0))], properties: [property(.raises(0, true))])),
            ("a scenario of a finding that is not there", book(scenarios: [scenario(9, .present)])),
            ("a row of a finding that is not there", book(scenarios: [scenario(9, .present, row: true)])),
            ("a scenario with a choice as yes or no", book(scenarios: [scenario(1, .present)])),
            ("a scenario with an option that is not there", book(scenarios: [scenario(1, .option(1))])),
            ("a scenario with a list of none", book(scenarios: [scenario(0, .options([]))])),
            (
                "a scenario that demands a level that is not there",
                book(scenarios: [scenario(0, .present, notBelow: 1)])
            ),
            (
                "a property of a finding that is not there",
                book(properties: [property(.never(condition(.finding(.init(9)))))])
            ),
            (
                "a property of a level that is not there",
                book(properties: [property(.urgency(atLeast: .init(1), atMost: nil))])
            ),
            ("a property of a red flag that is not there", book(properties: [property(.raises(1, true))])),
            ("a property of advice that is not there", book(properties: [property(.gives(0, true))])),
            ("a property of a cause that is not there", book(properties: [property(.supports(0, true))])),
        ]
    }

    @Test("whose parts do not fit together is none")
    func misfit() {
        for (name, book) in Self.misfits() {
            // `stored` reads back what it wrote, and gives nothing where that is no book.
            #expect((book.stored() == nil) == (name != "whole"), "\(name)")
        }
    }

    @Test("with a damaged part that no assessment reads has that part of its files")
    func damagedAuthoring() throws {
        let book = try RuleBook(files: Self.everything)
        let stored = try #require(book.stored())
        for count in [1, 2, 5, 40] {
            var changed = stored
            for place in 1...count { changed[changed.count - place] ^= 0x55 }
            let again = try #require(RuleBook(stored: changed[...], files: Self.everything, limits: RuleBookLimits()))
            #expect(described(again) == described(book))
        }
    }

    @Test("is sealed as the authors of the seal say")
    func seal() throws {
        let seal = try #require(StoreSeal(key: Array(0..<16)))
        // Appendix A of the paper, and the first lines of its test vectors.
        #expect(seal.code(of: Array(0..<15)[...]) == 0xa129_ca61_49be_45e5)
        #expect(seal.code(of: []) == 0x726f_db47_dd0e_0e31)
        #expect(seal.code(of: [0]) == 0x74f8_39c5_93dc_67fd)
        #expect(seal.code(of: Array(0..<8)[...]) == 0x93f5_f579_9a93_2462)
        #expect(seal.code(of: Array(0..<20)[5...]) != seal.code(of: Array(0..<15)[...]))
        #expect(StoreSeal(key: Array(0..<15)) == nil && StoreSeal(key: Array(0..<17)) == nil)
        #expect(StoreSeal(key: Array(1..<17))?.code(of: []) != seal.code(of: []))
    }
}
