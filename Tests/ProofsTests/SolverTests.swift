// The solver process: its limits, its answers, and that another solver comes to the same.

import RuleModel
import Testing

@testable import Proofs

@Suite("The solver process")
struct SolverTests {
    @Test("a program that gives no answer in time is ended")
    func endless() throws {
        let process = try ChildProcess("/bin/sh", ["-c", "sleep 60"], seconds: 60, mebibytes: 512)
        let start = ContinuousClock.now
        #expect(throws: ChildProcess.Failure.self) { try process.line(within: 200) }
        #expect(throws: ChildProcess.Failure.self) { try process.send("too late\n") }
        #expect(start.duration(to: .now) < .seconds(20))
    }

    @Test("a program that takes more processor time or memory than it may is ended")
    func limits() throws {
        let busy = try ChildProcess("/bin/sh", ["-c", "while :; do :; done"], seconds: 1, mebibytes: 512)
        #expect(throws: ChildProcess.Failure.self) { try busy.line(within: 120_000) }
        let limit = try ChildProcess("/bin/sh", ["-c", "ulimit -v; ulimit -t"], seconds: 7, mebibytes: 512)
        #expect(try String(decoding: limit.line(within: 20_000), as: UTF8.self) == "\(512 * 1_024)")
        #expect(try String(decoding: limit.line(within: 20_000), as: UTF8.self) == "7")
    }

    @Test("a solver that ends leaves the question undecided, and the next one is asked of a new process")
    func ending() throws {
        let session = SolverSession(try solver(), SolverLimits())
        session.tell(["(declare-const |a b| Bool)", "(declare-const x Real)"])
        let broken = session.under(["(this is no formula"]) { session.example(of: ["|a b|"]) }
        guard case .undecided = broken else {
            Issue.record("\(broken)")
            return
        }
        let found = session.under(["|a b|", "(= (* 3.0 x) (- 2.0))"]) { session.example(of: ["|a b|", "x"]) }
        guard case .exists(let model) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(model.isTrue("|a b|"))
        #expect(model.number("x") == Rational(-2, over: 3))
    }

    @Test("numbers and names are read as solvers write them")
    func expressions() {
        func number(_ text: String) -> Rational? { SolverExpression(Array(text.utf8))?.number }
        #expect(number("3.0") == Rational(3))
        #expect(number("(- 3)") == Rational(-3))
        #expect(number("(/ (- 1.0) 2.0)") == Rational(-1, over: 2))
        #expect(number("(- (/ 1 2))") == Rational(-1, over: 2))
        #expect(number("sat") == nil)
        #expect(SolverExpression(Array("((|a b| true)".utf8)) == nil)
        let expected = SolverExpression.list([.list([.word("a b"), .word("true")])])
        #expect(SolverExpression(Array("((|a b| true))".utf8)) == expected)
    }

    @Test("cvc5, where it is installed, comes to the same")
    func otherSolver() throws {
        guard let other = SolverProgram.first(of: ["cvc5"], in: "/usr/local/bin:/usr/bin") else { return }
        for seed in UInt64(200)...206 {
            let book = RandomAgreementTests.book(seed: seed)
            guard book.calculator == nil else { continue }
            let (one, two) = (Prover(book, try solver()), Prover(book, other))
            for goal in Goal.all(of: book) where !goal.id.hasPrefix("reason") {
                let (first, second) = (try one.result(of: goal), try two.result(of: goal))
                #expect(first.isProved == second.isProved && first.isRefuted == second.isRefuted, "\(seed): \(goal.id)")
            }
        }
    }

    @Test("of all numbers between two the plainest is shown")
    func plainest() {
        func between(_ low: Rational, _ high: Rational) -> Rational? { ReadPatient.plainest(between: low, and: high) }
        #expect(between(Rational(35), Rational(38)) == Rational(36))
        #expect(between(Rational(38), Rational(39)) == Rational(decimal: "38.1"))
        #expect(between(Rational(-1), Rational(1)) == Rational(0))
        #expect(between(Rational(-3, over: 2)!, Rational(-1, over: 2)!) == Rational(-1))
        #expect(between(Rational(1, over: 3)!, Rational(2, over: 5)!) == Rational(decimal: "0.34"))
    }
}
