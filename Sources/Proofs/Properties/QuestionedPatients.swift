// The patients that a solver is asked about: one, two, or one of whom a part is known.

import RuleModel

/// Patients that were told to a solver.
protocol QuestionedPatients: AnyObject {
    var conversation: Conversation { get }
    /// Whether answers that do not matter can be left out of an example.
    var canBeReduced: Bool { get }
    /// The question that decides a goal, once all that it needs is defined.
    func question(_ goal: Goal) -> (Question, Conversation.Scope)
    /// The patients that the evaluator is to assess.
    func shown(_ patients: [Patient], _ model: SolverModel) -> [Patient]
}

extension QuestionedPatients {
    var canBeReduced: Bool { true }
    func shown(_ patients: [Patient], _ model: SolverModel) -> [Patient] { patients }
}

extension BookEncoding {
    /// The declarations and constraints, to be told once; definitions that they need come first.
    fileprivate mutating func introduction() -> [String] {
        values.map(\.declaration) + takeDefinitions() + constraints.map { "(assert \($0))" }
    }

    /// What is present in a patient, in the book's order.
    var counted: [String] {
        values.filter { value in
            guard book[value.finding].isStated else { return false }
            switch (value.kind, book[value.finding].kind) {
            case (.truth, _), (.option, .choices): return true
            default: return false
            }
        }.map(\.symbol)
    }
}

/// One complete patient.
final class SinglePatient: QuestionedPatients {
    var encoding: BookEncoding
    let conversation: Conversation

    init(_ book: RuleBook, _ session: SolverSession) {
        encoding = BookEncoding(book)
        conversation = Conversation(session)
        session.note("One complete patient of the rule book `\(book.header.id)`, and what the book says of it.")
        session.tell(encoding.introduction())
    }

    func question(_ goal: Goal) -> (Question, Conversation.Scope) {
        let question = encoding.question(goal)
        return (question, prepared())
    }

    /// Tells what was defined, and says what to read.
    func prepared() -> Conversation.Scope {
        conversation.session.tell(encoding.takeDefinitions())
        return .init(
            patients: [encoding.values], counted: encoding.counted, further: [],
            reader: [ReadPatient(encoding.book, cuts: encoding.cuts)])
    }
}

/// Two complete patients.
final class TwoPatients: QuestionedPatients {
    private var pair: PatientPair
    let conversation: Conversation

    init(_ book: RuleBook, _ session: SolverSession) {
        pair = PatientPair(book)
        conversation = Conversation(session)
        session.note("Two complete patients of the rule book `\(book.header.id)`; the names of the second end with '.")
        session.tell(pair.first.introduction() + pair.second.introduction())
    }

    func question(_ goal: Goal) -> (Question, Conversation.Scope) {
        let question = pair.question(goal)
        conversation.session.tell(pair.first.takeDefinitions() + pair.second.takeDefinitions())
        let cuts = pair.first.cuts.merging(pair.second.cuts) { $0.union($1) }
        let reader = ReadPatient(pair.book, cuts: cuts)
        return (
            question,
            .init(
                patients: [pair.first.values, pair.second.values], counted: pair.first.counted, further: [],
                reader: [reader, reader], areCompared: true)
        )
    }
}

/// One patient of whom a part is known.
final class KnownPatient: QuestionedPatients {
    private var encoding: KnownEncoding
    let conversation: Conversation
    let canBeReduced = false

    init(_ book: RuleBook, _ session: SolverSession) {
        encoding = KnownEncoding(book)
        conversation = Conversation(session)
        session.note("A complete patient of the rule book `\(book.header.id)`, and what of it is known.")
        session.tell(encoding.patient.introduction())
    }

    func question(_ goal: Goal) -> (Question, Conversation.Scope) {
        let question = encoding.question(goal)
        conversation.session.tell(encoding.takeDefinitions() + encoding.patient.takeDefinitions())
        let inputs = encoding.inputs.map(\.symbol)
        return (
            question,
            .init(
                patients: [encoding.patient.values], counted: inputs, further: inputs,
                reader: [ReadPatient(encoding.book, cuts: encoding.patient.cuts)])
        )
    }

    /// What is known of the patient, and the patient.
    func shown(_ patients: [Patient], _ model: SolverModel) -> [Patient] {
        var known = patients[0]
        let stated = encoding.inputs.filter { model.isTrue($0.symbol) }
        for finding in known.answers.indices {
            let own = stated.filter { $0.finding.value == finding }
            guard case .options(var truths) = known.answers[finding] else {
                if own.isEmpty { known.answers[finding] = .notAsked }
                continue
            }
            let named = Set(own.compactMap { if case .option(let option) = $0.kind { option } else { nil } })
            for option in truths.indices where !named.contains(option) { truths[option] = .unknown }
            known.answers[finding] = .options(truths)
        }
        return [known] + patients
    }
}
