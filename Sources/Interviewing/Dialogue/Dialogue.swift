// An interview with a person, one line at a time: what is said, what an answer does, and when it is over.

import Evaluation
public import PatientRecords
public import RuleModel
public import Wording

/// An interview with a person, apart from any terminal: lines of a person go in, what to say comes out.
///
///     var dialogue = Dialogue(interview)
///     var turn = dialogue.begin()
///     while !dialogue.isOver {
///         show(turn.said)
///         turn = dialogue.take(readLine())      // `nil` at the end of input
///         if let deed = turn.deed { turn = dialogue.done(carryOut(deed)) }
///     }
public struct Dialogue: Sendable {
    /// What is said, and what is to be done outside before the dialogue goes on.
    public struct Turn: Sendable {
        /// What to say.
        public var said: [Said]
        /// What to do, such as to write a file; `done` is told how it went.
        public var deed: Deed?

        init(_ said: [Said], deed: Deed? = nil) {
            self.said = said
            self.deed = deed
        }
    }

    /// Something to do outside of the dialogue.
    public enum Deed: Hashable, Sendable {
        /// Write the patient as JSON. A file of that name is replaced only if it may be changed.
        case savePatient(path: String, mayChange: Bool)
        /// Write a scenario that expects what was found; to a file that may be changed it is added at the end.
        case saveScenario(path: String, name: String, mayChange: Bool)
    }

    /// How a deed went.
    public enum Outcome: Sendable {
        /// It is done; where it was written.
        case saved(String)
        /// There is a file of that name, which may not be changed unasked.
        case exists
        /// It could not be done, in plain words.
        case failed(String)
    }

    enum State {
        case asking(Prompt)
        case emergency
        case checking
        case saving
        case naming(path: String)
        case expecting(path: String, name: String)
        case replacing(Deed)
        case over
    }

    let interview: Interview
    let reader: AnswerReader
    /// The patient with the answers given so far.
    public internal(set) var patient: Patient
    /// The step that the answers lead to.
    public internal(set) var step: NextStep?
    /// The measured numbers as they were typed, or given in the patient's file, by finding.
    var measures: [Finding.Index: TypedMeasure] = [:]
    /// The numbers that the patient's file gives with a unit, by finding.
    var given: [Finding.Index: MeasuredNumber]
    /// The names of lists that nobody recognises, word for word, by finding.
    public internal(set) var unrecognised: [Finding.Index: [String]]
    var state = State.over
    /// What was asked, in order, each once.
    var asked: [Prompt] = []
    /// What was answered last.
    var answeredLast: Prompt?
    /// The place in `asked` that is answered anew; `nil` at the front.
    var revisited: Int?
    /// Findings that a person left out.
    var leftOut: Set<Finding.Index> = []
    /// Findings that are to be asked one by one.
    var apart: Set<Finding.Index> = []
    var emergencyShown = false
    var stopShown = false
    /// How many questions were put.
    var number = 0

    /// The rule book that asks.
    public var book: RuleBook { interview.book }

    /// The numbers that were given in another unit than the finding's own, by finding.
    public var measured: [Finding.Index: MeasuredNumber] {
        let typed = measures.mapValues { MeasuredNumber($0.kept.number, unit: $0.kept.unit.code) }
        return typed.merging(given) { $1 }.filter { finding, measured in
            guard case .quantity = patient[finding], case .quantity(let quantity) = book[finding].kind else {
                return false
            }
            return measured.unit != quantity.unit.code
        }
    }

    /// How the answers were given: what a file needs to say the same.
    public var forms: GivenForms { GivenForms(measured: measured, unrecognised: unrecognised) }

    /// An interview that begins with a patient's answers, or with none.
    /// - Parameter forms: how these answers were given.
    public init(_ interview: Interview, patient: Patient? = nil, asGiven forms: GivenForms = GivenForms()) {
        self.interview = interview
        reader = AnswerReader(interview.book)
        self.patient = patient ?? Patient(for: interview.book)
        (given, unrecognised) = (forms.measured, forms.unrecognised)
        for (finding, measured) in forms.measured {
            guard case .quantity(let quantity) = book[finding].kind, let unit = UCUMUnit(measured.unit),
                case .quantity(let value) = self.patient[finding]
            else { continue }
            measures[finding] = TypedMeasure([.init(number: measured.number, unit: unit)], value: value, of: quantity)
        }
    }

    /// Whether nothing is expected of the person any more.
    public var isOver: Bool { if case .over = state { true } else { false } }

    /// What to say first. The patient's own answers must not contradict each other.
    public mutating func begin() -> Turn {
        var said: [Said] = [.heading(book.header.title), .text(book.header.disclaimer)]
        said.append(
            .aside(
                "Answer in your own words. ? explains the question, why says why it is asked, back goes back, skip leaves "
                    + "it out, answers shows your answers, stop ends."))
        return Turn(said + goOn())
    }

    /// What a person's line leads to; `nil` where there is no more input.
    public mutating func take(_ line: String?) -> Turn {
        guard let line else { return leave() }
        let text = String(line.trimmed)
        guard !text.contains(where: \.isNewline) else {
            return Turn([.trouble("A line break is no part of an answer. Write one line.")])
        }
        switch state {
        case .asking(let prompt): return Turn(answer(text, to: prompt))
        case .emergency: return Turn(choose(text))
        case .checking: return Turn(check(text))
        case .saving: return save(text)
        case .naming(let path): return name(text, path)
        case .expecting(let path, let name): return expect(text, path, name)
        case .replacing(let deed): return replace(text, deed)
        case .over: return Turn([])
        }
    }

    /// Ends with the assessment so far.
    private mutating func leave() -> Turn {
        defer { state = .over }
        if case .saving = state { return Turn([]) }
        return Turn(step.map { [.assessment($0.assessment)] } ?? [])
    }

    // MARK: Going on

    /// The next question, or what comes instead of it.
    mutating func goOn() -> [Said] {
        let next: NextStep
        do throws(Contradiction) {
            next = try interview.next(for: patient, leavingOut: leftOut)
        } catch {
            state = .over
            return [.trouble("These answers cannot be true together: \(names(error.findings)).")]
        }
        step = next
        var said: [Said] = []
        if next.assessment.urgency.atLeast != book.topLevel, emergencyShown {
            // The answer that made it one was taken back.
            (emergencyShown, stopShown) = (false, false)
        }
        if let emergency = emergency(next) { return emergency }
        if let words = next.urgencyStopWords, !stopShown, next.question != nil {
            stopShown = true
            said += [.heading("How urgent it is cannot change any more."), .text(words)]
            if let disposition = next.assessment.disposition {
                said.append(.text("So far: \(book[disposition].title)."))
            }
        }
        guard let question = next.question else { return said + check(next) }
        let prompt = Prompt(question, apart: apart, in: book)
        number += 1
        return said + put(prompt)
    }

    /// Puts a question.
    mutating func put(_ prompt: Prompt) -> [Said] {
        state = .asking(prompt)
        var said = prompt.said(in: book, reader)
        if prompt.findings.contains(where: { patient[$0] != .notAsked }) {
            let answers = prompt.findings.map { index in
                prompt.isList ? "\(book[index].label): \(words(index))" : words(index)
            }
            said.append(.text("Your answer so far: \(answers.joined(separator: "; ")). An empty line keeps it."))
        } else if let open = step?.openWords {
            said.append(.aside(open))
        }
        return said
    }

    /// An emergency, shown once, as soon as it is certain.
    private mutating func emergency(_ step: NextStep) -> [Said]? {
        guard !emergencyShown, book.levels.count > 1, step.assessment.urgency.atLeast == book.topLevel else {
            return nil
        }
        emergencyShown = true
        stopShown = true
        state = .emergency
        let level = book[book.topLevel]
        var said: [Said] = [.alarm(level.title), .text(level.advice)]
        for raised in step.assessment.redFlags where book.redFlags[raised.flag].urgency == book.topLevel {
            let flag = book.redFlags[raised.flag]
            said.append(.item("-", "\(flag.title). \(flag.because)"))
        }
        if let words = step.openWords { said.append(.aside(words)) }
        return said + [.question(Dialogue.afterEmergency)]
    }

    func names(_ findings: [Finding.Index]) -> String {
        findings.map { "“\(book[$0].label)”" }.joined(separator: ", ")
    }
}

extension String {
    /// With its first letter in upper case, unless it begins with a quotation.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
