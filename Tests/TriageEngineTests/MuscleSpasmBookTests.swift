// What the muscle-spasm rule book must do, row by row of its source.

import Foundation
import Testing
import TriageEngine

@Suite("the muscle-spasm rule book")
struct MuscleSpasmBookTests {
    let book = Books.muscleSpasms
    let assessor = Assessor(Books.muscleSpasms)

    struct Row {
        let id: String
        let kind: String
        let findings: [String]
        let cause: String?
        let isLifeThreatening: Bool
    }

    static let rows: [Row] = {
        guard let data = Books.shared("article/items.json"),
            let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let items = object["items"] as? [[String: Any]]
        else { return [] }
        return items.map {
            Row(
                id: $0["id"] as? String ?? "", kind: $0["kind"] as? String ?? "",
                findings: $0["findings"] as? [String] ?? [], cause: $0["cause"] as? String,
                isLifeThreatening: $0["life_threatening"] as? Bool ?? false)
        }
    }()

    @Test("the findings that other programs state are declared")
    func fixedFindings() {
        for id in ["age", "sex", "temperature", "medications", "history", "spasm_sites"] {
            #expect(book.finding(id) != nil, "no finding \(id)")
        }
    }

    @Test("every statement of the article is declared with its kind, and cited")
    func everyStatementIsCited() {
        var cited = Set<Int>()
        cited.formUnion(book.header.basis.cites)
        cited.formUnion(book.findings.flatMap(\.basis.cites))
        cited.formUnion(book.patterns.flatMap(\.basis.cites))
        cited.formUnion(book.redFlags.flatMap(\.basis.cites))
        cited.formUnion(book.causes.flatMap(\.basis.cites))
        cited.formUnion(book.questions.flatMap(\.basis.cites))
        cited.formUnion(book.advice.flatMap(\.basis.cites))
        cited.formUnion(book.complications.flatMap(\.basis.cites))
        for (place, statement) in book.statements.enumerated() {
            #expect(cited.contains(place), "nothing cites \(statement.id)")
        }
        #expect(book.statements.count == 118)
        for row in Self.rows {
            let statement = book.statements.first { $0.id == row.id }
            #expect(statement?.kind == row.kind, "\(row.id)")
            #expect(statement?.lifeThreatening == row.isLifeThreatening, "\(row.id)")
        }
    }

    @Test(
        "every finding and cause that other programs depend on is declared, and its row cited by it",
        .enabled(if: !rows.isEmpty, "the optional test data article/items.json is not beside the project"))
    func fixedIdsAreDeclared() {
        for row in Self.rows {
            for id in row.findings { #expect(book.finding(id) != nil, "\(row.id): no finding \(id)") }
            guard let id = row.cause else { continue }
            let cause = book.causes.first { $0.id == id }
            #expect(cause?.basis.cites.contains { book.statements[$0].id == row.id } == true, "\(row.id): \(id)")
        }
    }

    @Test(
        "the danger signs of an emergency or prompt row demand at least its level, all else missing",
        .enabled(if: !rows.isEmpty, "the optional test data article/items.json is not beside the project"))
    func dangerRowsDemandTheirLevel() throws {
        for row in Self.rows where row.kind == "emergency" || row.kind == "prompt" {
            let assessment = try assessor.assess(book.patient(present: row.findings))
            let level = try #require(book.levels.firstIndex { $0.id == row.kind })
            #expect(assessment.urgency.atLeast >= Level.Index(level), "\(row.id)")
            #expect(raises(assessment, citing: row.id), "\(row.id): no red flag that holds cites it")
            if row.kind == "emergency" { #expect(assessment.disposition == book.topLevel, "\(row.id)") }
        }
    }

    @Test("every statement that demands a level is cited by a red flag of at least that level")
    func dangerStatementsHaveTheirFlags() throws {
        let statements = book.statements.filter { $0.kind == "emergency" || $0.kind == "prompt" }
        #expect(statements.count == 22)
        for statement in statements {
            let level = try #require(book.levels.firstIndex { $0.id == statement.kind })
            let flag = try #require(
                book.redFlags.first {
                    $0.urgency >= Level.Index(level)
                        && $0.basis.cites.contains { book.statements[$0].id == statement.id }
                }, "\(statement.id)")
            var witness = Witness(book)
            witness.make(flag.when)
            let assessment = try assessor.assess(witness.patient)
            #expect(assessment.urgency.atLeast >= flag.urgency, "\(statement.id)")
            #expect(raises(assessment, citing: statement.id), "\(statement.id)")
        }
    }

    private func raises(_ assessment: Assessment, citing id: String) -> Bool {
        assessment.redFlags.contains { raised in
            book.redFlags[raised.flag].basis.cites.contains { book.statements[$0].id == id }
        }
    }

    @Test("a red flag covers each cause that the article calls life-threatening")
    func lifeThreateningCausesAreCovered() {
        for (place, statement) in book.statements.enumerated() where statement.lifeThreatening {
            #expect(book.redFlags.contains { $0.basis.cites.contains(place) }, "\(statement.id)")
        }
    }

    @Test("with every danger sign known absent, staying at home is settled")
    func nothingDangerousIsSettled() throws {
        let assessment = try assessor.assess(book.withoutDangerSigns)
        #expect(assessment.isSettled)
        #expect(assessment.disposition == Level.Index(0))
        #expect(book[Level.Index(0)].id == "self_care")
        #expect(assessment.notRuledOut.isEmpty)
    }

    @Test("with any one danger sign unknown and the rest absent, nothing is settled")
    func oneUnknownUnsettles() throws {
        let read = book.readByRedFlags
        #expect(read.count > 15)
        for finding in read where book.absentAnswer(finding) != nil {
            var patient = book.withoutDangerSigns
            patient[finding] = .notAsked
            let assessment = try assessor.assess(patient)
            #expect(!assessment.isSettled, "\(book[finding].id)")
            #expect(assessment.disposition == nil, "\(book[finding].id)")
        }
    }

    @Test("of a patient of whom nothing is known, nothing is decided")
    func nothingKnown() throws {
        let assessment = try assessor.assess(Patient(for: book))
        #expect(assessment.urgency.atLeast == Level.Index(0))
        #expect(assessment.urgency.atMost == book.topLevel)
        #expect(assessment.urgency.bounds == .exact)
        #expect(!assessment.isSettled && assessment.disposition == nil)
        #expect(assessment.notRuledOut.count == book.redFlags.count)
        #expect(assessment.redFlags.isEmpty && assessment.advice.isEmpty)
    }

    @Test("every cause is supported by some patient of ordinary input")
    func everyCauseIsReachable() throws {
        var byHistoryOnly: [String] = []
        let history = try #require(book.finding("history"))
        for (place, cause) in book.causes.enumerated() {
            var supporting: [Patient] = []
            for member in cause.forIt {
                var witness = Witness(book)
                witness.make(member.condition)
                let assessment = try assessor.assess(witness.patient)
                let ranked = try #require(assessment.causes.first { $0.cause == place })
                if ranked.standing == .supported { supporting.append(witness.patient) }
            }
            #expect(!supporting.isEmpty, "nothing supports \(cause.id)")
            if supporting.allSatisfy({ $0[history] != .notAsked }) { byHistoryOnly.append(cause.id) }
        }
        print("causes that only a diagnosis in the history supports: \(byHistoryOnly.joined(separator: ", "))")
    }

    @Test("an emergency carries no self-care advice")
    func emergencyCarriesNoSelfCare() throws {
        for flag in book.redFlags where flag.urgency == book.topLevel {
            var witness = Witness(book)
            witness.make(flag.when)
            let assessment = try assessor.assess(witness.patient)
            for advice in assessment.advice {
                #expect(book.advice[advice].levels.contains(book.topLevel), "\(flag.id)")
            }
        }
    }
}
