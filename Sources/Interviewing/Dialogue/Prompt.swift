// One thing to answer at a time: a finding, or several yes/no findings as one list.

import Evaluation
import RuleModel

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
        let wording = QuestionWording(question, in: book)
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
        let reader = OptionReader(
            findings.map { index in
                let finding = book[index]
                return Finding.Option(
                    id: finding.id, label: finding.label, synonyms: finding.synonyms, location: finding.location)
            }, hint: help)
        let sentence = AnswerWords.withoutFullStop(text)
        if !reader.isName(sentence) {
            if let answer = ListAnswer.whole(text) {
                answers = findings.map { ($0, answer) }
                return
            }
            if AnswerWords.truth(of: text) == true {
                throw AnswerReader.Misread("“\(text)” does not say which of them", help: help)
            }
        }
        let named = try reader.named(in: sentence)
        guard named.truths.contains(where: { $0 == .present || $0 == .unknown }) else {
            throw AnswerReader.Misread("“\(sentence)” does not say whether the others are there", help: help)
        }
        answers = zip(findings, named.truths).map { finding, truth in
            switch truth {
            case .present: (finding, .present)
            case .absent, nil: (finding, .absent)
            case .unknown: (finding, .unsure)
            }
        }
    }

    /// The answer that one word gives for all.
    private static func whole(_ text: String) -> Answer? {
        if AnswerWords.isNone(text) { return .absent }
        if AnswerWords.isUnsure(text) { return .unsure }
        let all = ["all", "all of them", "every one", "all of these"]
        return all.contains(AnswerWords.withoutFullStop(text).lowercased()) ? .present : nil
    }
}
