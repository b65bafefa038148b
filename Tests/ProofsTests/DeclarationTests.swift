// `property`, `worse` and `was` in rule files: what is understood, and what is refused.

import RuleLoading
import RuleModel
import Testing

@Suite("Declarations for proofs")
struct DeclarationTests {
    private let findings = """
        finding "a" { label = "A", worse = present, was = "old_a", editorial = "e" }
        finding "walks" { label = "W", worse = absent, editorial = "e" }
        quantity "t" { label = "T", unit = "Cel", limits = { 20, 50 }, worse = { t:at_least(39), t:below(35) }, editorial = "e" }
        choice "pain" { label = "P", options = { option "none" { label = "N" }, option "bad" { label = "B" } },
          worse = { "none", "bad" }, editorial = "e" }
        choices "history" { label = "H", unlisted = absent, worse = { "clot" }, editorial = "e",
          options = { option "clot" { label = "C" }, option "cold" { label = "D" } } }
        red_flag "r" { title = "R", when = a, urgency = high, because = "b", editorial = "e" }
        cause "c" { title = "C", for_it = { strongly(a) }, editorial = "e" }
        advice "d" { text = "D", when = a, levels = { low }, editorial = "e" }

        """

    @Test("each kind of finding says in its own way what is worse, and what it was called")
    func worse() throws {
        let book = try book(findings)
        #expect(book.findings.map(\.formerID) == ["old_a", nil, nil, nil, nil])
        guard case .truth(true)? = book.findings[0].worse, case .truth(false)? = book.findings[1].worse,
            case .numbers(let rising?, let falling?)? = book.findings[2].worse,
            case .order([0, 1])? = book.findings[3].worse, case .options([0])? = book.findings[4].worse
        else {
            Issue.record("\(book.findings.map(\.worse))")
            return
        }
        #expect(rising.form == .compare(Finding.Index(2), .atLeast, .init(Rational(39))))
        #expect(falling.form == .compare(Finding.Index(2), .below, .init(Rational(35))))
    }

    @Test("a property claims a level, conditions, red flags, advice and causes")
    func properties() throws {
        let book = try book(
            findings + """
                property "one" { whenever = a, urgency = at_least(middle), raises = "r", never_gives = { "d" } }
                property "two" { urgency = at_most(high), holds = any { a, absent(a) }, never = all { a, absent(a) } }
                property "three" { whenever = absent(a), urgency = low, never_supports = "c", supports = "c" }
                """)
        #expect(book.properties.map(\.name) == ["one", "two", "three"])
        #expect(book.properties.map(\.claims.count) == [3, 3, 3])
        #expect(book.properties.map { $0.whenever == nil } == [false, true, false])
        guard case .urgency(let least, nil) = book.properties[0].claims[0] else {
            Issue.record("\(book.properties[0].claims)")
            return
        }
        #expect(least == Level.Index(1))
    }

    @Test(
        "a slip is refused with its place and a way to mend it",
        arguments: [
            (#"property "p" { whenever = a }"#, "`property \"p\"` claims nothing"),
            (#"property "p" { whenever = a, urgency = at_least(hihg) }"#, "there is no level of urgency `hihg`"),
            (#"property "p" { urgency = at_least(2, { a, walks }) }"#, "`at_least` takes one level of urgency here"),
            (#"property "p" { urgency = high, raises = "q" }"#, "there is no red flag `q`"),
            (#"property "p" { urgency = high, gives = d }"#, "`gives` must be an id in quotes, not the name `d`"),
            (#"property "p" { whenevr = a, urgency = high }"#, "`property` has no field `whenevr`"),
            (
                #"property "p" { urgency = low } property "p" { urgency = low }"#,
                "there are two properties with the id `p`"
            ),
            (#"finding "x" { label = "X", worse = yes, editorial = "e" }"#, "`worse` must be `present` or `absent`"),
            (#"finding "x" { label = "X", worse = present }"#, "`finding \"x\"` says neither what it rests on"),
            (
                #"finding "x" { label = "X", was = "a", editorial = "e" }"#,
                "`x` was called `a`, which this book still declares"
            ),
            (#"finding "x" { label = "X", was = "old_a" }"#, "two findings were called `old_a`"),
            (
                #"quantity "x" { label = "X", unit = "Cel", limits = { 1, 9 }, worse = t:at_least(39), editorial = "e" }"#,
                "`worse` of a quantity compares that quantity with one number"
            ),
            (
                #"quantity "x" { label = "X", unit = "Cel", limits = { 1, 9 }, worse = { x:above(3), x:at_least(4) }, editorial = "e" }"#,
                "`worse` says twice from where on more is worse"
            ),
            (
                #"choices "x" { label = "X", unlisted = absent, worse = { "b" }, editorial = "e", options = { option "bb" { label = "B" } } }"#,
                "`x` has no answer `b`"
            ),
        ])
    func slips(declaration: String, message: String) throws {
        do throws(RuleBookProblems) {
            _ = try RuleBook(files: [
                (name: "book.lua", bytes: Array(smallHeader.utf8)),
                (name: "rules.lua", bytes: Array((findings + declaration).utf8)),
            ])
            Issue.record("it was not refused")
        } catch {
            #expect(error.problems.contains { $0.message.contains(message) }, "\(error.problems.map(\.message))")
        }
    }
}
