// Interviews measured: their promises on thousands of random books, their length on 10,000 patients of the
// muscle-spasm book beside other orders, and the time of a step. `make bench-interview` builds and runs it.

import Evaluation
import InterviewTrials
import Interviewing
import RandomBooks
import RuleLoading
import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

var failed = false

/// Holds interviews of random small books to their promises, by trying every answer.
@MainActor func promises(_ seeds: Range<UInt64>) {
    var tally = Promise.Tally()
    var books = 0
    for seed in seeds {
        let draft = RandomRuleBook.draft(seed: seed, findings: 2...7)
        guard let promise = Promise(draft.book, limit: 1_500) else { continue }
        books += 1
        var random = SplitMix64(seed: ~seed)
        for _ in 0..<5 {
            let faults = promise.faults(&random, &tally)
            guard !faults.isEmpty else { continue }
            failed = true
            print(
                "seed \(seed): \(faults.joined(separator: "\n"))\n\(Case(draft: draft, patient: Patient(for: draft.book)))"
            )
            break
        }
    }
    print("promises: \(books) random books, \(tally.interviews) interviews, \(tally.questions) questions")
    print("  steps that did not claim to be exact: \(tally.inexact), questions in vain among them: \(tally.vain)")
}

/// The time this process has worked, in microseconds.
func worked() -> Int { Int(clock()) * 1_000_000 / Int(CLOCKS_PER_SEC) }

func quantile(_ numbers: [Int], _ part: Double) -> Int {
    let sorted = numbers.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int((Double(sorted.count) * part).rounded(.down)))]
}

func column(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }

/// Interviews complete patients of a book, and asks them in other orders.
@MainActor func lengths(_ book: RuleBook, patients: Int) throws {
    let assessor = Assessor(book)
    let interview = Interview(assessor)
    let complete = CompletePatient(assessor)
    let files = FixedOrder(book)
    var random = SplitMix64(seed: 2026)
    var counts: [Int: [[Int]]] = [:]
    var ends: [Int] = []
    var steps = 0
    var time = 0
    for number in 0..<patients {
        let patient = complete.patient(&random)
        let shuffled = files.shuffled(&random)
        let start = worked()
        let course = try Course(interview, assessor, patient)
        time += worked() - start
        steps += course.toEnd + 1
        if !course.faults.isEmpty {
            failed = true
            print("patient \(number): \(course.faults.joined(separator: "; "))")
        }
        let level = try assessor.assess(patient).urgency.atLeast.value
        let others = [try files.toUrgency(assessor, patient), try shuffled.toUrgency(assessor, patient)]
        let row = [course.toUrgency] + others
        for (order, count) in row.enumerated() {
            counts[level, default: [[], [], []]][order].append(count)
        }
        ends.append(course.toEnd)
    }
    print("\(book.header.id): \(patients) complete patients, \(files.questions.count) questions in the book")
    print("  questions until the urgency cannot change: median (90th percentile)")
    print(
        "  " + column("level", 12) + column("patients", 10)
            + ["interview", "file order", "random"].map { column($0, 16) }.joined())
    for level in counts.keys.sorted(by: >) {
        let row = counts[level]!.map { column("\(quantile($0, 0.5)) (\(quantile($0, 0.9)))", 16) }.joined()
        print("  " + column(book.levels[level].id, 12) + column("\(counts[level]![0].count)", 10) + row)
    }
    print("  questions to the end: \(quantile(ends, 0.5)) (\(quantile(ends, 0.9)))")
    print("  time of a step, on average: \(time / steps) µs")
    let top = counts[book.topLevel.value] ?? [[], [], []]
    if quantile(top[0], 0.5) * 2 > quantile(top[2], 0.5) {
        failed = true
        print("  an emergency takes more than half as many questions as in random order")
    }
}

/// The time of a step of a large book: red flags and causes over so many yes/no findings.
func speed(rules: Int) throws {
    var draft = SmallBook()
    var random = SplitMix64(seed: 7)
    let findings = (0..<rules / 2).map { draft.finding(ask: "finding \($0)?") }
    func some(_ count: Int) -> [Condition] { (0..<count).map { _ in random.pick(findings).holds } }
    for number in 0..<rules * 6 / 10 {
        let members = some(1 + number % 3)
        let condition = Condition(
            number % 2 == 0 ? .all(members) : .atLeast(min(2, members.count), members), at: members[0].location)
        draft.redFlag(1 + number % 2, condition)
    }
    for number in 0..<rules * 4 / 10 {
        draft.cause(
            "cause_\(number)", for: some(5).map { (1 + random.below(6), $0) },
            against: some(2).map { (1 + random.below(3), $0) })
    }
    let book = draft.draft.book
    let assessor = Assessor(book)
    let interview = Interview(assessor)
    var patient = Patient(for: book)
    var times: [Int] = []
    while times.count < 200 {
        let start = worked()
        let step = try interview.next(for: patient)
        times.append(worked() - start)
        guard let question = step.question else { break }
        for finding in question.findings { patient[finding] = random.chance(3) ? .present : .absent }
    }
    let sorted = times.sorted()
    print("\(rules) rules: time of a step, median \(sorted[sorted.count / 2]) µs, longest \(sorted.last!) µs")
}

let arguments = CommandLine.arguments.dropFirst()
let isQuick = arguments.contains("--quick")
let path = arguments.first { !$0.hasPrefix("-") } ?? "Rules/muscle-spasms"
if !isQuick { promises(0..<4_000) }
let book = try RuleBook(contentsOf: path)
try lengths(book, patients: isQuick ? 300 : 10_000)
try speed(rules: 1_000)
if failed { exit(1) }
