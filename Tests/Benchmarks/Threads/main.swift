// What a second thread is worth: one shared assessor, the same patients on one thread and on two. threads BOOK PATIENT...

import Glibc
import TriageEngine

/// Patients assessed per second, and what each cost in microseconds of processor time.
struct Rate {
    var perSecond = 0.0
    var cost = Double.infinity
}

func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Runs work on some threads at the same time; it says how many patients there were.
func measure(threads: Int, _ work: @escaping @Sendable () -> Int) async -> Rate {
    let (start, spent) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    let count = await withTaskGroup(of: Int.self) { group in
        for _ in 0..<threads { group.addTask { work() } }
        return await group.reduce(0, +)
    }
    let (end, spentAtEnd) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    return Rate(perSecond: Double(count) / (end - start), cost: (spentAtEnd - spent) / Double(count) * 1e6)
}

/// The best of some rounds of each, in turn: what other programs take from the machine then falls on both.
func compare(_ name: String, _ work: @escaping @Sendable () -> Int) async {
    var (one, two) = (Rate(), Rate())
    for _ in 0..<7 {
        for (threads, best) in [(1, one), (2, two)] {
            let rate = await measure(threads: threads, work)
            let better = Rate(perSecond: max(best.perSecond, rate.perSecond), cost: min(best.cost, rate.cost))
            if threads == 1 { one = better } else { two = better }
        }
    }
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    print(
        "\(name): 1 thread \(Int(one.perSecond)) patients/s, 2 threads \(Int(two.perSecond)) (\(rounded(two.perSecond / one.perSecond)) ×);",
        "processor time a patient \(rounded(one.cost)) and \(rounded(two.cost)) µs (\(rounded(two.cost / one.cost)) ×)")
}

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fatalError("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
}

let book = try RuleBook(contentsOf: CommandLine.arguments[1])
let texts = CommandLine.arguments.dropFirst(2).map { bytes(of: $0) }
let assessor = Assessor(book)
let live = LiveAssessor(assessor)
let patients = try texts.map { try Patient(json: $0, for: book) }
let lines = Array(repeatElement(texts.map { $0.filter { $0 != 0x0A } + [0x0A] }, count: 200).joined().joined())
let batch = BatchAssessor(book)

await compare("assess") {
    var view = live.view()
    var found = 0
    for _ in 0..<10 {
        for patient in patients where (try? view.current.assess(patient)) != nil { found += 1 }
    }
    return found
}
await compare("batch of lines") {
    let worker = batch.worker()
    return lines.withUnsafeBufferPointer { worker.assess($0).lines }
}
