// The sink that makes a patient.

import JSONText
import RuleModel

/// Collects answers into a `Patient`, with the place of each.
struct PatientBuilder: PatientSink {
    private let book: RuleBook
    private(set) var patient: Patient
    /// By finding; -1 where there is no answer.
    private var offsets: [Int]
    private var options: [Truth] = []
    private var identity: Range<Int>?

    init(for book: RuleBook) {
        self.book = book
        patient = Patient(for: book)
        offsets = Array(repeating: -1, count: book.findings.count)
    }

    mutating func identify(from start: Int, to end: Int) { identity = start..<end }

    mutating func begin(_ finding: Finding.Index, at offset: Int) { offsets[finding.value] = offset }

    mutating func unsure(_ finding: Finding.Index) { patient[finding] = .unsure }

    mutating func truth(_ finding: Finding.Index, _ isPresent: Bool) {
        patient[finding] = isPresent ? .present : .absent
    }

    mutating func quantity(_ finding: Finding.Index, _ value: Rational) { patient[finding] = .quantity(value) }

    mutating func option(_ finding: Finding.Index, _ option: Int) { patient[finding] = .option(option) }

    mutating func listed(_ finding: Finding.Index, _ option: Int, isPresent: Bool) {
        if options.isEmpty { options = unknowns(finding) }
        options[option] = isPresent ? .present : .absent
    }

    mutating func list(_ finding: Finding.Index, unlisted: Truth) {
        if options.isEmpty { options = unknowns(finding) }
        patient[finding] = .options(options.map { $0 == .unknown ? unlisted : $0 })
        options = []
    }

    mutating func warn(_ warning: AssessmentWarning) { patient.warnings.append(warning) }

    mutating func leaveKeyUnread() { patient.hasUnreadKeys = true }

    /// The patient with the line and column of each answer.
    func finished(_ bytes: UnsafeBufferPointer<UInt8>) -> Patient {
        var patient = patient
        if let identity { patient.id = JSONWriter.normalised(UnsafeBufferPointer(rebasing: bytes[identity])) }
        var lines = LineIndex(bytes)
        patient.positions = Array(repeating: nil, count: offsets.count)
        for finding in offsets.indices.filter({ offsets[$0] >= 0 }).sorted(by: { offsets[$0] < offsets[$1] }) {
            patient.positions[finding] = lines.position(of: offsets[finding])
        }
        return patient
    }

    private func unknowns(_ finding: Finding.Index) -> [Truth] {
        Array(repeating: .unknown, count: book[finding].options.count)
    }
}
