// Cases judged elsewhere: what is read, and what is counted.

import Evaluation
import PatientRecords
import RuleLoading
import RuleModel
import Scenarios
import Testing

@Suite("cases judged elsewhere")
struct CaseTests {
    private func run(_ lines: [String]) throws -> CaseRun {
        let book = try RuleBook(files: smallFiles(with: ""))
        return try CaseRun(ndjson: Array(lines.joined(separator: "\n").utf8), Assessor(book), jobs: 2)
    }

    /// A case of a temperature and a right level, everything else absent.
    private func fever(_ temperature: Int, _ level: String, _ more: String = "") -> String {
        #"{"patient": {"temperature": \#(temperature), "muscle_spasm": true}, "everything_else": "no", "#
            + #""expect": {"urgency": "\#(level)"\#(more)}}"#
    }

    @Test("are counted by the right level, under- and over-triage, and safety")
    func measures() throws {
        let run = try run([
            fever(37, "self_care"), fever(37, "prompt"), fever(40, "self_care"), fever(40, "prompt"), "",
            fever(40, "emergency"), #"{"patient": {}, "expect": {"urgency": "emergency"}}"#,
            #"{"id": "x", "patient": {"fatigue": true}, "expect": {"causes": "overwork"}}"#,
        ])
        #expect(run.cases.count == 7)
        #expect(run.accuracy == Proportion(2, of: 6))
        #expect(run.accuracy(at: Level.Index(0)) == Proportion(1, of: 2))
        #expect(run.accuracy(at: Level.Index(1)) == Proportion(1, of: 2))
        #expect(run.accuracy(at: Level.Index(2)) == Proportion(0, of: 2))
        #expect(run.underTriage == Proportion(2, of: 6) && run.overTriage == Proportion(1, of: 6))
        #expect(run.undecided == Proportion(1, of: 6) && run.safety == Proportion(3, of: 6))
        #expect(run.underTriaged.map(\.line) == [2, 6])
        #expect(run.count(expected: Level.Index(0), given: Level.Index(1)) == 1)
        #expect(run.count(expected: Level.Index(2), given: nil) == 1)
    }

    @Test("count a right cause among the first of those that are supported")
    func recall() throws {
        let known = #"{"patient": {"fatigue": true}, "expect": {"causes": "#
        let run = try run([
            known + #""overwork"}}"#, known + #"["hypothyroidism"]}}"#, known + #"["hypothyroidism", "overwork"]}}"#,
            #"{"patient": {"fatigue": false}, "expect": {"causes": ["overwork"]}}"#,
            #"{"patient": {}, "expect": {"urgency": "prompt"}}"#,
        ])
        #expect(run.cases.map(\.rank) == [1, 2, 1, nil, nil])
        #expect(run.recall(first: 1) == Proportion(2, of: 4))
        #expect(run.recall(first: 3) == Proportion(3, of: 4))
    }

    @Test("take the id from the case, or else from its patient")
    func ids() throws {
        let run = try run([
            #"{"id": 7, "patient": {"id": "x"}, "expect": {"urgency": "prompt"}}"#,
            #"{"patient": {"id": "x"}, "expect": {"urgency": "prompt"}}"#,
        ])
        #expect(run.cases.map(\.id) == ["7", "\"x\""])
    }

    @Test(
        "that are none stop the count, each mistake at its column",
        arguments: [
            (
                #"{"patient": {"stiff_nek": true}, "expect": {"urgency": "prompt"}}"#, "unknown-key", 14,
                "/patient/stiff_nek"
            ),
            (#"{"patient": {}, "expect": {"urgency": "promt"}}"#, "unknown-option", 39, "/expect/urgency"),
            (#"{"patient": {}, "expect": {"urgency": 1}}"#, "wrong-type", 39, "/expect/urgency"),
            (#"{"patient": {}, "expect": {"causes": ["overwrk"]}}"#, "unknown-option", 39, "/expect/causes/0"),
            (#"{"patient": {}, "expect": {"cause": "overwork"}}"#, "unknown-key", 28, "/expect/cause"),
            (#"{"patient": {}, "expect": {}}"#, "missing-key", 27, "/expect"),
            (#"{"patient": {}}"#, "missing-key", 1, ""), (#"{"expect": {"urgency": "prompt"}}"#, "missing-key", 1, ""),
            (#"{"patient": {}, "patient": {}, "expect": {"urgency": "prompt"}}"#, "duplicate-key", 17, "/patient"),
            (#"{"patient": [], "expect": {"urgency": "prompt"}}"#, "wrong-type", 13, "/patient"),
            (
                #"{"patient": {}, "everything_else": "yes", "expect": {"urgency": "prompt"}}"#, "unknown-option", 36,
                "/everything_else"
            ),
            (#"{"patient": {}, "expect": {"urgency": "prompt"}"#, "json-syntax", 48, ""),
            (#"[]"#, "wrong-type", 1, ""),
            (
                #"{"patient": {"high_fever": false, "temperature": 40}, "expect": {"urgency": "prompt"}}"#,
                "contradiction", 50, "/high_fever"
            ),
        ])
    func faults(line: String, code: String, column: Int, pointer: String) throws {
        do {
            _ = try run(["", line])
            Issue.record("it was read")
        } catch let faults as CaseFaults {
            let errors = faults.faults.flatMap(\.errors.errors)
            #expect(faults.faults.map(\.line) == [2] && errors.first?.code.rawValue == code, "\(errors)")
            #expect(errors.first?.pointer == pointer, "\(errors)")
            #expect(code == "contradiction" || errors.first?.column == column, "\(errors)")
        }
    }

    @Test("are reported with each case of under-triage")
    func report() throws {
        let text = CaseReport(try run([fever(37, "self_care"), fever(37, "prompt"), fever(40, "prompt")])).text()
        #expect(
            text == """
                3 cases                                               share   95 % interval
                right level                                 2 of 3   66.7 %   9.4 to 99.2 %
                  where self_care is right                  1 of 1  100.0 %  2.5 to 100.0 %
                  where prompt is right                     1 of 2   50.0 %   1.3 to 98.7 %
                  where emergency is right                  0 of 0
                safe: the right level or a more urgent one  2 of 3   66.7 %   9.4 to 99.2 %
                under-triage: a less urgent level           1 of 3   33.3 %   0.8 to 90.6 %
                over-triage: a more urgent level            0 of 3    0.0 %   0.0 to 70.8 %
                no level given yet                          0 of 3    0.0 %   0.0 to 70.8 %

                Under-triage, case by case
                  line 2: prompt is right, given self_care; red flags: none

                """)
    }
}
