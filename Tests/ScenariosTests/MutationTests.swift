// Mutants: which slips there are, which of them scenarios notice, and which make no difference to anybody.

import Evaluation
import RuleModel
import Scenarios
import Testing

@testable import RuleMutation

@Suite("the slips of a condition")
struct ConditionSlipTests {
    /// The slips of a red flag's condition in the small book: kind and change.
    private func slips(_ when: String) throws -> [String] {
        let book = try smallBook(
            with: """
                quantity "duration" { label = "Duration", unit = "min", limits = { 0, 10000 }, editorial = "as decided" }
                choice "side" { label = "Side", options = { option "left" { label = "L" }, option "right" { label = "R" } } }
                score "sum" { label = "Sum", points(2, stiff_neck), points(1, fatigue), editorial = "as decided" }
                red_flag "x" {
                  title = "X", when = \(when), urgency = emergency, because = "It is so.", editorial = "as decided",
                }
                """)
        return Mutant.all(of: book).filter { $0.declaration == "red flag `x`" }.map { "\($0.slip): \($0.change)" }
    }

    private let always = ["removed: left out", "lowered: `prompt` for `emergency`"]

    @Test(
        "are those of a tired editor",
        arguments: [
            ("stiff_neck", ["flipped: absent for present"]),
            ("absent(stiff_neck)", ["flipped: present for absent", "flipped: absent for present"]),
            (
                "all { stiff_neck, fatigue }",
                [
                    "quantified: `any` for `all`", "dropped: without this", "dropped: without this",
                    "flipped: absent for present", "flipped: absent for present",
                ]
            ),
            (
                "none { stiff_neck, fatigue }",
                [
                    "flipped: `any` for `none`", "dropped: without this", "dropped: without this",
                    "flipped: absent for present", "flipped: absent for present",
                ]
            ),
            (
                "at_least(2, { stiff_neck, fatigue, muscle_spasm })",
                [
                    "quantified: 1 for 2", "quantified: 3 for 2", "dropped: without this", "dropped: without this",
                    "dropped: without this", "flipped: absent for present", "flipped: absent for present",
                    "flipped: absent for present",
                ]
            ),
            (
                "temperature:at_least(38.5)",
                ["flipped: absent for present", "shifted: 38.4 for 38.5", "shifted: 38.6 for 38.5"]
            ),
            (
                "temperature:between(36, 46)",
                [
                    "flipped: absent for present", "shifted: 35 for 36", "shifted: 37 for 36", "shifted: 45 for 46",
                ]
            ),
            (
                "duration:at_least(20)",
                [
                    "flipped: absent for present", "shifted: 19 for 20", "shifted: 21 for 20", "unit: `h` for `min`",
                    "unit: `s` for `min`",
                ]
            ),
            (
                "sum:at_least(2)",
                ["flipped: absent for present", "shifted: 1 for 2", "shifted: 3 for 2"]
            ),
            ("side:is \"left\"", ["flipped: absent for present"]),
            (
                "history:any_of { \"thyroid_disorder\", \"kidney_failure\" }",
                [
                    "flipped: absent for present", "dropped: without `thyroid_disorder`",
                    "dropped: without `kidney_failure`",
                ]
            ),
        ])
    func slips(when: String, expected: [String]) throws {
        #expect(try slips(when) == [always[0]] + expected + [always[1]])
    }
}

@Suite("mutation")
struct MutationTests {
    private func run(_ scenarios: String) throws -> MutationRun {
        MutationRun(of: TestRun(Assessor(try smallBook(with: scenarios))), jobs: 2)
    }

    /// What became of the mutants of one declaration: `killed`, `equivalent`, or the patient who would notice.
    private func fates(_ declaration: String, _ scenarios: String) throws -> [String: String] {
        let run = try run(scenarios)
        let report = MutationReport(run)
        var fates: [String: String] = [:]
        for verdict in run.verdicts where verdict.mutant.declaration == declaration {
            let place = "\(verdict.mutant.change) at \(verdict.mutant.location.column)"
            switch verdict.fate {
            case .killed: fates[place] = "killed"
            case .equivalent: fates[place] = "equivalent"
            case .survived(let witness): fates[place] = witness.map { report.given($0) } ?? "nobody found"
            }
        }
        return fates
    }

    @Test("kills what makes a scenario fail, and finds a patient who would notice the rest")
    func killing() throws {
        let flag = """
            red_flag "x" {
              title = "X", when = all { stiff_neck, fatigue }, urgency = prompt, because = "It is so.",
              editorial = "as decided",
            }

            """
        let none = try fates("red flag `x`", flag)
        #expect(
            none == [
                "left out at 1": "given = { stiff_neck = yes, fatigue = yes }",
                "`any` for `all` at 23": "given = { stiff_neck = yes }",
                "without this at 29": "given = { fatigue = yes }",
                "without this at 41": "given = { stiff_neck = yes }",
                "absent for present at 29": "given = { stiff_neck = yes, fatigue = yes }",
                "absent for present at 41": "given = { stiff_neck = yes, fatigue = yes }",
                "`self_care` for `prompt` at 52": "given = { stiff_neck = yes, fatigue = yes }",
            ])
        let raised = """
            scenario "s" { given = { stiff_neck = yes, fatigue = yes }, expect = { red_flags = { "x" } } }

            """
        let some = try fates("red flag `x`", flag + raised)
        #expect(
            some.filter { $0.value != "killed" }.keys.sorted() == [
                "`any` for `all` at 23", "`self_care` for `prompt` at 52", "without this at 29", "without this at 41",
            ])
        let near = """
            scenario "t" {
              given = { everything_else = no }, patients = { { stiff_neck = yes }, { fatigue = yes } },
              expect = { red_flags = {} },
            }
            scenario "u" {
              given = { stiff_neck = yes, fatigue = yes, everything_else = no }, expect = { urgency = prompt },
            }
            """
        #expect(try fates("red flag `x`", flag + raised + near).values.allSatisfy { $0 == "killed" })
    }

    @Test("knows that a member which another implies makes no difference")
    func equivalence() throws {
        let found = try fates(
            "red flag `x`",
            """
            finding "worse_fatigue" { label = "Worse", implies = { fatigue }, editorial = "as decided" }
            red_flag "x" {
              title = "X", when = any { fatigue, worse_fatigue }, urgency = prompt, because = "It is so.",
              editorial = "as decided",
            }
            """)
        #expect(found["without this at 38"] == "equivalent")
        #expect(found["without this at 29"] == "given = { fatigue = yes }")
    }

    @Test("knows that unknown answers can tell apart what complete patients cannot")
    func partial() throws {
        let found = try fates(
            "pattern `x`",
            """
            pattern "x" { when = any { fatigue, all { absent(fatigue), stiff_neck } }, editorial = "as decided" }
            red_flag "x" {
              title = "X", when = x, urgency = prompt, because = "It is so.", editorial = "as decided",
            }
            """)
        // Who has a stiff neck, and is not asked about tiredness, may have the red flag in one and has it in the other.
        #expect(found["without this at 43"] == "given = { stiff_neck = yes }")
    }

    @Test("knows that a lower level of a red flag that comes with a more urgent one makes no difference")
    func level() throws {
        let found = try fates(
            "red flag `x`",
            """
            red_flag "x" {
              title = "X", when = all { high_fever, stiff_neck, fatigue }, urgency = emergency, because = "It is so.",
              refines = "meningitis", editorial = "as decided",
            }
            """)
        #expect(found["`prompt` for `emergency` at 64"] == "equivalent")
    }

    @Test("knows that what may speak for a cause, and never does, keeps it open")
    func neverHolding() throws {
        let found = try fates(
            "cause `x`",
            """
            cause "x" {
              title = "X", group = "common", editorial = "as decided",
              for_it = { somewhat(fatigue), slightly(all { stiff_neck, absent(stiff_neck) }) },
            }
            """)
        #expect(found["without this at 33"] == "given = { stiff_neck = unknown, everything_else = no }", "\(found)")
    }

    @Test("finds patients for weights, bars to advice, implications and scope")
    func others() throws {
        let run = try run("")
        let report = MutationReport(run)
        let nobody = run.verdicts.filter { if case .survived(nil) = $0.fate { true } else { false } }
        // To whom these two weights make a difference is not found, nor proved that it is nobody.
        #expect(
            nobody.map { "\($0.mutant.declaration): \($0.mutant.change)" } == [
                "cause `hypothyroidism`: `somewhat` for `strongly`", "cause `hypothyroidism`: 1 for 2 points",
            ])
        let bar = run.verdicts.first { $0.mutant.change == "without this in `unless`" }
        if case .survived(let witness?) = bar?.fate {
            #expect(report.given(witness).contains("kidney_failure"), "\(report.given(witness))")
        } else {
            Issue.record("a bar to advice is noticed by nobody")
        }
    }

    @Test("says how many were killed, part by part, and holds them to what is asked")
    func report() throws {
        let run = try run(
            "scenario \"s\" { given = { temperature = 40, everything_else = no }, expect = { red_flags = { \"high_fever\" } } }"
        )
        let text = MutationReport(run).text()
        let flags = run.figure(of: .redFlags)
        #expect(
            text.contains("\nred_flags ") && text.contains("\(flags.killed) of \(flags.total)"), "\(text.suffix(600))")
        #expect(flags.killed > 0 && flags.killed < flags.total)
        #expect(MutationDemand("red_flags=100")?.isMet(by: run) == false)
        #expect(MutationDemand("0")?.isMet(by: run) == true)
        #expect(MutationDemand("red=1") == nil && MutationDemand("101") == nil && MutationDemand("1.25") == nil)
        #expect(MutationReport.percent(19, 20) == "95.0 %" && MutationReport.percent(1_999, 2_000) == "99.9 %")
    }

    @Test("comes out the same on one thread and on several")
    func threads() throws {
        let test = TestRun(Assessor(try smallBook(with: "")))
        func text(_ jobs: Int) -> String { MutationReport(MutationRun(of: test, jobs: jobs)).text() }
        #expect(text(1) == text(4))
    }
}

@Suite("Equivalence agrees with trying patients one by one")
struct MutationBruteForceTests {
    /// Every patient, of whom much or little is known.
    private func patients(of book: RuleBook) -> [Patient] {
        var patients = [Patient(for: book)]
        for (place, finding) in book.findings.enumerated() where finding.isStated {
            let truths: [Truth] = [.unknown, .present, .absent]
            let answers: [Answer] =
                switch finding.kind {
                case .yesNo: [.notAsked, .present, .absent]
                case .quantity: [.notAsked] + (0...6).map { .quantity(Rational($0, over: 2)!) }
                case .choice(let options): [.notAsked] + options.indices.map { .option($0) }
                default: truths.flatMap { first in truths.map { .options([first, $0]) } }
                }
            patients = patients.flatMap { patient in
                answers.map { answer in
                    var answered = patient
                    answered.answers[place] = answer
                    return answered
                }
            }
        }
        return patients
    }

    @Test("on small random books")
    func books() throws {
        let counts = sideBySide(12, jobs: 2) { seed in (try? equivalents(seed: seed)) ?? -1 }
        #expect(counts.allSatisfy { $0 >= 0 })
        #expect(counts.reduce(0, +) > 50, "\(counts)")
    }

    /// Holds the verdicts on one book against patients; how many were equivalent.
    private func equivalents(seed: Int) throws -> Int {
        let book = SmallRandomBook.make(seed: UInt64(seed), implications: seed % 2 == 1)
        let assessor = Assessor(book)
        let run = MutationRun(of: TestRun(assessor), jobs: 1)
        let patients = patients(of: book)
        var start = seed
        for verdict in run.verdicts {
            let changed = Assessor(book.changed(by: verdict.mutant.edit))
            switch verdict.fate {
            case .killed: Issue.record("there is no scenario")
            case .survived(nil): break
            case .survived(let witness?):
                let draft = PatientDraft(
                    witness.given, of: book, everythingElseAbsent: witness.everythingElseAbsent)
                let before = try assessor.assess(try #require(draft.patient(by: assessor)))
                // Who is refused has no result.
                let after = draft.patient(by: changed).flatMap { try? changed.assess($0) }
                #expect(ResultKey(before) != after.map { ResultKey($0) }, "\(verdict.mutant.change)")
            case .equivalent:
                // A part of them for each mutant, another for each.
                start += 1
                for place in stride(from: start % 97, to: patients.count, by: 97) {
                    guard let before = try? assessor.assess(patients[place]) else { continue }
                    let after = try? changed.assess(patients[place])
                    #expect(
                        ResultKey(before) == after.map { ResultKey($0) },
                        "\(verdict.mutant.declaration): \(verdict.mutant.change) \(patients[place].answers)")
                }
            }
        }
        return run.equivalentCount()
    }
}
