// One thing to answer at a time: a finding, or several yes/no findings as one list.

import Evaluation
import RuleBook

/// What is asked at once.
struct Prompt: Hashable, Sendable {
    /// The findings that the answer fills; several are yes/no findings, asked as a list.
    let findings: [Finding.Index]
    /// The question above a list; `nil` where one finding is asked for.
    let heading: String?
    /// What helps to answer, or `nil`.
    let help: String?
    /// Why it is asked.
    let why: [String]

    var isList: Bool { findings.count > 1 }

    /// The part of a question that is asked first.
    /// - Parameter apart: findings that are to be asked one by one.
    init(_ question: Assessment.NextQuestion, apart: Set<Finding.Index>, in book: RuleBook) {
        let wording = Wording(question, in: book)
        why = [wording.because, wording.why].compactMap { $0 }
        let yesNo = question.findings.filter { index in
            if case .yesNo = book[index].kind { !apart.contains(index) } else { false }
        }
        if yesNo.count > 1 {
            findings = yesNo
            // The question names the rest, too, which is asked afterwards.
            heading = wording.ask
            help = wording.help
        } else {
            let first = question.findings.first { index in
                if case .yesNo = book[index].kind { true } else { false }
            }
            let index = first ?? question.findings[0]
            findings = [index]
            heading = nil
            help = book[index].help ?? (question.findings.count == 1 ? wording.help : nil)
        }
    }

    /// One finding, to be answered anew.
    init(_ finding: Finding.Index, in book: RuleBook) {
        findings = [finding]
        heading = nil
        help = book[finding].help
        why = ["You chose to change this answer."]
    }

    /// The question, with what can be answered.
    func said(in book: RuleBook, _ reader: AnswerReader) -> [Said] {
        if isList {
            var said: [Said] = [.question(heading ?? "")]
            for (place, finding) in findings.enumerated() {
                said.append(.item("\(place + 1).", book[finding].ask ?? book[finding].label))
            }
            return said + [
                .aside("Numbers of all that apply (1 3; 2? if not sure), none, not sure, or each to go one by one.")
            ]
        }
        let finding = book[findings[0]]
        var said: [Said] = [.question(finding.ask ?? finding.label)]
        for (place, option) in finding.options.enumerated() { said.append(.item("\(place + 1).", option.label)) }
        return said + [.aside(reader.hint(for: findings[0]))]
    }
}

/// Reads the answer to a list of yes/no findings.
struct ListAnswer {
    let answers: [(finding: Finding.Index, answer: Answer)]

    init(_ text: String, to findings: [Finding.Index], in book: RuleBook) throws(AnswerReader.Misread) {
        let help = "Give the numbers of all that apply, or say none, not sure or each."
        if AnswerWords.isNone(text) {
            answers = findings.map { ($0, .absent) }
            return
        }
        if AnswerWords.isUnsure(text) {
            answers = findings.map { ($0, .unsure) }
            return
        }
        if ["all", "all of them", "every one", "all of these"].contains(AnswerWords.withoutFullStop(text).lowercased())
        {
            answers = findings.map { ($0, .present) }
            return
        }
        if AnswerWords.truth(of: text) == true { throw .init("“\(text)” does not say which of them", help: help) }
        var given: [Finding.Index: Answer] = [:]
        for part in AnswerWords.parts(of: AnswerWords.withoutFullStop(text), areSeveral: true) {
            let (name, isDoubtful) = AnswerWords.withoutDoubt(part)
            let answer = isDoubtful ? Answer.unsure : .present
            let finding: Finding.Index
            if let number = Int(name), findings.indices.contains(number - 1) {
                finding = findings[number - 1]
            } else if Int(name) != nil {
                throw .init("there is no number \(name) in this list", help: "They go from 1 to \(findings.count).")
            } else {
                finding = try ListAnswer.finding(named: name, among: findings, in: book, help)
            }
            if let other = given[finding], other != answer {
                throw .init("“\(book[finding].label)” is named both as there and as not sure", help: "Keep one.")
            }
            given[finding] = answer
        }
        guard !given.isEmpty else { throw .init("there is nothing to read", help: help) }
        answers = findings.map { ($0, given[$0] ?? .absent) }
    }

    private static func finding(
        named name: String, among findings: [Finding.Index], in book: RuleBook, _ help: String
    ) throws(AnswerReader.Misread) -> Finding.Index {
        let wanted = AnswerWords.folded(name)
        let named = findings.filter { index in
            ([book[index].id, book[index].label] + book[index].synonyms).contains { AnswerWords.folded($0) == wanted }
        }
        let begun =
            wanted.count > 2 ? findings.filter { AnswerWords.folded(book[$0].label).hasPrefix(wanted) } : []
        guard let found = named.first ?? (begun.count == 1 ? begun[0] : nil) else {
            throw .init("`\(name)` is none of these", help: help)
        }
        return found
    }
}
