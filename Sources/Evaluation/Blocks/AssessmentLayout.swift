// Where in rows of lanes the parts of an assessment are, worked out once a rule book.

package import RuleModel

/// For everything that an assessment says of a patient and that is yes or no, the row that says it for each lane.
///
/// `AssessmentReading` fills the rows. A row of findings is about the finding at `subjects[row]`.
package final class AssessmentLayout: Sendable {
    /// The rows of one cause.
    package struct OfCause: Sendable {
        /// Those of its members that are known to hold: `for_it`, then `against`, in its own order.
        package let members: LaneRows
        /// The findings that could change its score.
        package let missing: LaneRows
        /// Its first member among those of all causes.
        package let firstMember: Int
    }

    /// A member of a cause.
    struct Member: Sendable {
        let points: Int64
        let edge: Edge
        let isFor: Bool
        let cone: Int
        /// The first of `missed` that is about it.
        let firstMissed: Int
    }

    /// The rows of one question, or of a finding that asks for itself.
    package struct OfQuestion: Sendable {
        package let asked: Assessment.NextQuestion.Asked
        /// The findings that its answer fills.
        package let findings: LaneRows
        /// The red flags it could decide, as places in `flags`.
        package let flags: LaneRows
        /// The causes it could change the standing of.
        package let causes: LaneRows
    }

    /// A row of a cone, and the rows of the question that asks for its finding.
    struct Asking: Sendable {
        let source: Int32
        let findings: Int32
        let of: Int32
        let finding: Int32
    }

    package let book: RuleBook
    let program: Program
    let cones: Cones
    /// By cone: the edge, and the rows of its findings.
    let roots: [(edge: Edge, rows: LaneRows)]
    /// By row: the finding, the place in `flags` or the cause that it is about.
    package let subjects: [Int32]
    /// By row: of a question's finding how hard it is to answer, of its red flag how many rows from it on are of the same
    /// level.
    let weights: [Int32]
    /// How many words the bits of a lane are.
    let words: Int
    /// The rows before this are set, those from it on are added to.
    let firstAdded: Int
    /// Red flags, most urgent first.
    package let flags: [Int]
    /// By place in `flags`: the level that it demands.
    let levels: [Int]
    /// By place in `flags`: whether it is known to hold, and whether it may.
    package let raised: LaneRows
    package let open: LaneRows
    /// By place in `flags`: the findings that it rests on or needs.
    package let flagFindings: [LaneRows]
    let coneOfFlag: [Int]
    /// By cause.
    package let causes: [OfCause]
    /// The members of causes, cause by cause: `for_it`, then `against`.
    let members: [Member]
    /// By member: the findings that it rests on.
    package let reasons: [LaneRows]
    /// By member, and by finding of its cone: the row in the cause's `missing`.
    let missed: [Int32]
    /// Causes by id.
    package let causesById: [Int]
    /// By advice: whether it fits. By complication: whether it is known to threaten.
    package let advice: LaneRows
    package let complications: LaneRows
    /// Questions in the book's order, then the findings that ask for themselves.
    package let questions: [OfQuestion]
    /// By place in `flags` and by cause: what asks for the findings they need.
    let askingForFlag: [[Asking]]
    let askingForCause: [[Asking]]

    init(_ program: Program) {
        self.program = program
        book = program.book
        flags = program.flagsByUrgency
        levels = program.flagsByUrgency.map { program.book.redFlags[$0].urgency.value }
        var places: [Edge: Int] = [:]
        var edges: [Edge] = []
        func place(_ edge: Edge) -> Int {
            if let known = places[edge] { return known }
            places[edge] = edges.count
            edges.append(edge)
            return edges.count - 1
        }
        let coneOfFlag = program.flagsByUrgency.map { place(program.redFlags[$0]) }
        let weighed = program.causes.map { cause in
            (cause.forIt.map { ($0, true) } + cause.against.map { ($0, false) }).map { member, isFor in
                (points: member.points, edge: member.edge, isFor: isFor, cone: place(member.edge))
            }
        }
        let cones = Cones(program, edges)
        (self.coneOfFlag, self.cones) = (coneOfFlag, cones)
        var plan = LaneRowPlan()
        raised = plan.take(Array(coneOfFlag.indices))
        open = plan.take(Array(coneOfFlag.indices))
        let rows = edges.indices.map { plan.take(cones.findings(of: $0).map { Int($0) }) }
        roots = Array(zip(edges, rows))
        flagFindings = coneOfFlag.map { rows[$0] }
        advice = plan.take(Array(program.book.advice.indices))
        complications = plan.take(Array(program.book.complications.indices))
        let memberRows = weighed.map { plan.take(Array($0.indices)) }
        firstAdded = plan.subjects.count
        var (causes, members, missed): ([OfCause], [Member], [Int32]) = ([], [], [])
        for (own, rows) in zip(weighed, memberRows) {
            let ends = Set(own.flatMap { cones.findings(of: $0.cone) }).sorted()
            let missing = plan.take(ends.map { Int($0) })
            causes.append(OfCause(members: rows, missing: missing, firstMember: members.count))
            let rowOf = Dictionary(uniqueKeysWithValues: zip(ends, missing.first...))
            for member in own {
                members.append(
                    Member(
                        points: member.points, edge: member.edge, isFor: member.isFor, cone: member.cone,
                        firstMissed: missed.count))
                missed += cones.findings(of: member.cone).map { Int32(rowOf[$0] ?? 0) }
            }
        }
        (self.causes, self.members, self.missed) = (causes, members, missed)
        reasons = members.map { rows[$0.cone] }
        var asking = QuestionRows(program)
        for (flag, cone) in coneOfFlag.enumerated() { asking.note(flag: flag, rows[cone], cones.findings(of: cone)) }
        for (cause, rows) in causes.enumerated() {
            asking.note(cause: cause, rows.missing, plan.subjects[rows.missing.first...].prefix(rows.missing.count))
        }
        var weights: [Int: Int] = [:]
        questions = asking.take(from: &plan, &weights)
        (askingForFlag, askingForCause) = (asking.forFlags(questions), asking.forCauses(questions))
        (subjects, words) = (plan.subjects, plan.words)
        self.weights = plan.subjects.indices.map { Int32(weights[$0] ?? 0) }
        causesById = program.book.causesById
    }
}

extension RuleBook {
    /// Places of causes, by id.
    var causesById: [Int] {
        causes.indices.sorted { causes[$0].id.utf8.lexicographicallyPrecedes(causes[$1].id.utf8) }
    }
}

// MARK: - Questions

extension AssessmentLayout {
    /// Collects what each question could decide.
    private struct QuestionRows {
        private struct Entry {
            var findings: Set<Int> = []
            var flags: [Int] = []
            var causes: [Int] = []
        }

        /// One finding that something needs.
        private struct Need {
            let source: Int
            let finding: Int
            /// The question: its place, or behind all of them the finding's own.
            let key: Int
            /// The place of the flag or cause among those of the question.
            let place: Int
        }

        private let program: Program
        private var entries: [Int: Entry] = [:]
        private var flagNeeds: [[Need]] = []
        private var causeNeeds: [[Need]] = []

        init(_ program: Program) { self.program = program }

        /// What asks for a finding: a question, or behind all of them the finding itself; `nil` if nothing does.
        private func key(_ finding: Int) -> Int? {
            let book = program.book
            guard book.findings[finding].isStated else { return nil }
            let question = program.questionOfFinding[finding]
            if question >= 0 { return question }
            return book.findings[finding].ask == nil ? nil : book.questions.count + finding
        }

        mutating func note(flag: Int, _ rows: LaneRows, _ findings: ArraySlice<Int32>) {
            flagNeeds.append(needs(flag, rows, findings, \.flags))
        }

        mutating func note(cause: Int, _ rows: LaneRows, _ findings: ArraySlice<Int32>) {
            causeNeeds.append(needs(cause, rows, findings, \.causes))
        }

        private mutating func needs(
            _ decided: Int, _ rows: LaneRows, _ findings: ArraySlice<Int32>, _ list: WritableKeyPath<Entry, [Int]>
        ) -> [Need] {
            var needs: [Need] = []
            for (source, finding) in zip(rows.first..., findings.map { Int($0) }) {
                guard let key = key(finding) else { continue }
                var entry = entries.removeValue(forKey: key) ?? Entry()
                entry.findings.insert(finding)
                if entry[keyPath: list].last != decided { entry[keyPath: list].append(decided) }
                needs.append(
                    Need(source: source, finding: finding, key: key, place: entry[keyPath: list].count - 1))
                entries[key] = entry
            }
            return needs
        }

        private var keys: [Int] { entries.keys.sorted() }

        /// The rows of every question that may be asked, in the order of the questions and then of the findings.
        func take(from plan: inout LaneRowPlan, _ weights: inout [Int: Int]) -> [OfQuestion] {
            let book = program.book
            return keys.map { key in
                let entry = entries[key] ?? Entry()
                let findings = entry.findings.sorted()
                let question = OfQuestion(
                    asked: key < book.questions.count
                        ? .question(key) : .finding(Finding.Index(key - book.questions.count)),
                    findings: plan.take(findings), flags: plan.take(entry.flags), causes: plan.take(entry.causes))
                for (row, finding) in zip(question.findings.first..., findings) {
                    weights[row] = QuestionRank.hardness(program.layouts[finding].shape)
                }
                var (level, count) = (Level.Index?.none, 0)
                for (offset, flag) in entry.flags.enumerated().reversed() {
                    let own = book.redFlags[program.flagsByUrgency[flag]].urgency
                    (level, count) = (own, own == level ? count + 1 : 1)
                    weights[question.flags.first + offset] = count
                }
                return question
            }
        }

        func forFlags(_ questions: [OfQuestion]) -> [[Asking]] { asking(flagNeeds, questions, \.flags) }

        func forCauses(_ questions: [OfQuestion]) -> [[Asking]] { asking(causeNeeds, questions, \.causes) }

        private func asking(
            _ needs: [[Need]], _ questions: [OfQuestion], _ rows: KeyPath<OfQuestion, LaneRows>
        ) -> [[Asking]] {
            let questionOfKey = Dictionary(uniqueKeysWithValues: zip(keys, questions))
            return needs.map {
                $0.compactMap { need in
                    guard let question = questionOfKey[need.key], let entry = entries[need.key] else { return nil }
                    let findings = entry.findings.sorted()
                    guard let place = findings.firstIndex(of: need.finding) else { return nil }
                    return Asking(
                        source: Int32(need.source), findings: Int32(question.findings.first + place),
                        of: Int32(question[keyPath: rows].first + need.place), finding: Int32(need.finding))
                }
            }
        }
    }
}
