// The rule books of the project, loaded once, and patients made for them.

import Foundation
import TriageEngine

enum Books {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let muscleSpasms = load("Rules/muscle-spasms")

    static func load(_ path: String) -> RuleBook {
        do {
            return try RuleBook(contentsOf: package.appending(path: path).path)
        } catch {
            fatalError("\(path): \(error)")
        }
    }

    /// A file of the optional test data beside the project, or `nil` where it is absent, as it is for the public.
    static func shared(_ path: String) -> Data? {
        let folder = ProcessInfo.processInfo.environment["TRIAGE_SHARED"].map { URL(filePath: $0) }
        return try? Data(
            contentsOf: (folder ?? package.deletingLastPathComponent().appending(path: "shared")).appending(path: path))
    }
}

extension RuleBook {
    func finding(_ id: String) -> Finding.Index? {
        findings.firstIndex { $0.id == id }.map { Finding.Index($0) }
    }

    /// A patient with these yes/no findings present and nothing else known.
    func patient(present ids: [String]) -> Patient {
        var patient = Patient(for: self)
        for id in ids {
            guard let finding = finding(id) else { fatalError("no finding \(id)") }
            patient[finding] = .present
        }
        return patient
    }

    /// The findings that a red flag of an unknown patient needs: what any red flag reads.
    var readByRedFlags: [Finding.Index] {
        guard let assessment = try? Assessor(self).assess(Patient(for: self)) else { return [] }
        let read = Set(assessment.notRuledOut.flatMap(\.needs))
        return findings.indices.map { Finding.Index($0) }.filter { read.contains($0) }
    }

    /// The answer that says "no" to a yes/no finding or list.
    func absentAnswer(_ finding: Finding.Index) -> Answer? {
        switch self[finding].kind {
        case .yesNo: .absent
        case .choices(let list): .options(Array(repeating: .absent, count: list.options.count))
        default: nil
        }
    }

    /// A patient in whom every yes/no finding and list that a red flag reads is absent.
    var withoutDangerSigns: Patient {
        var patient = Patient(for: self)
        for finding in readByRedFlags { absentAnswer(finding).map { patient[finding] = $0 } }
        return patient
    }
}

/// Makes conditions hold by entering ordinary values.
struct Witness {
    let book: RuleBook
    var patient: Patient

    init(_ book: RuleBook) {
        self.book = book
        patient = Patient(for: book)
    }

    /// Enters values until a condition holds, as far as simple values can.
    mutating func make(_ condition: Condition) {
        switch condition.form {
        case .finding(let finding): patient[finding] = .present
        case .pattern(let pattern): make(book[pattern].when)
        case .all(let members): for member in members { make(member) }
        case .any(let members): members.first.map { make($0) }
        case .atLeast(let number, let members): for member in members.prefix(number) { make(member) }
        case .none(let members): for member in members { refuse(member) }
        case .atMost(_, let members): for member in members { refuse(member) }
        case .absent(let opposite): refuse(opposite)
        case .compare(let finding, let comparison, let threshold):
            let step: Int =
                switch comparison {
                case .atLeast, .atMost: 0
                case .above: 1
                case .below: -1
                }
            patient[finding] = .quantity(threshold.value.adding(Rational(step)) ?? threshold.value)
        case .between(let finding, let low, _): patient[finding] = .quantity(low.value)
        case .option(let finding, let option): choose(finding, option)
        case .anyOption(let finding, let options): options.first.map { choose(finding, $0) }
        }
    }

    private mutating func refuse(_ condition: Condition) {
        switch condition.form {
        case .finding(let finding): patient[finding] = .absent
        case .pattern(let pattern): refuse(book[pattern].when)
        case .any(let members): for member in members { refuse(member) }
        case .all(let members): members.first.map { refuse($0) }
        case .option(let finding, _), .anyOption(let finding, _):
            book.absentAnswer(finding).map { patient[finding] = $0 }
        default: break
        }
    }

    private mutating func choose(_ finding: Finding.Index, _ option: Int) {
        switch book[finding].kind {
        case .choices(let list):
            var truths = Array(repeating: list.unlisted, count: list.options.count)
            if case .options(let already) = patient[finding] { truths = already }
            truths[option] = .present
            patient[finding] = .options(truths)
        default: patient[finding] = .option(option)
        }
    }
}
