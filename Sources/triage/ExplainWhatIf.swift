// `triage whatif`: the difference that answers would make.

import ArgumentParser
import Evaluation
import PatientRecords
import Reports
import RuleModel
import Wording

struct ExplainWhatIf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: "Say what would be different if answers were otherwise.",
        discussion: """
            Assesses the patient twice, as they are and with the answers given here, and tells the difference, \
            nothing else.

              triage whatif stiff_neck=yes temperature=39.5 patient.json
              triage whatif 'temperature=102.2 [degF]' history.diabetes=yes patient.json

            Values are yes, no, unsure, unknown (as if it had not been asked), a number in the finding's unit or with \
            a UCUM code after it, the id of an option, a list of ids with commas, or what the patient's JSON may hold. \
            KEY.OPTION answers one option of a list and leaves the others as they are. A file with = in its name is \
            written with its folder, as in ./a=b.json.
            """)

    @Argument(
        help: ArgumentHelp(
            "Answers KEY=VALUE, and the patient's file, or - for standard input.", valueName: "key=value|file"))
    var words: [String]

    @OptionGroup var options: PatientOptions

    func run() throws {
        let ruleBook = try options.book.load(asJSON: options.asJSON)
        let answers = words.filter { isAnswer($0, in: ruleBook) }
        let files = words.filter { !isAnswer($0, in: ruleBook) }
        guard !answers.isEmpty else {
            throw Terminal.failure(
                .usage, "name at least one answer, such as `stiff_neck=yes`", asJSON: options.asJSON, .usage)
        }
        guard files.count <= 1 else {
            throw Terminal.failure(
                .usage, "one patient at a time; an answer is written KEY=VALUE", asJSON: options.asJSON, .usage)
        }
        let file = files.first ?? "-"
        let patient = try options.patient(from: file, for: ruleBook)
        let changed = try changed(patient, answers, ruleBook)
        let explainer = Explainer(ruleBook)
        // A patient who cannot be is one mistake, an answer that does not fit to them another.
        _ = try options.explaining(patient, from: file, for: ruleBook) { () throws(Contradiction) in
            try explainer.assessor.assess(patient)
        }
        let whatIf = try options.explaining(changed, from: "with these answers", for: ruleBook) {
            () throws(Contradiction) in try explainer.whatIf(patient, becomes: changed)
        }
        switch options.format {
        case .json: try Terminal.print(whatIf.json())
        case .text: try Terminal.print(whatIf.text(style: Terminal.style, width: Terminal.width))
        }
        try PatientOptions.failIfIncomplete(whatIf.difference.after)
    }

    /// Whether a word is KEY=VALUE and not a file. A finding's id has no slash; a word whose KEY is no finding may be one
    /// that was mistyped, unless there is a file of that name.
    private func isAnswer(_ word: String, in ruleBook: RuleBook) -> Bool {
        guard let sign = word.firstIndex(of: "=") else { return false }
        let key = word[..<sign]
        if key.contains("/") { return false }
        let id = key.prefix { $0 != "." }
        return ruleBook.findings.contains { $0.id == id } || !Files.exists(word)
    }

    /// The keys that are answered more than once: the same key, or a list as a whole and one of its options.
    private func repeatedKeys(_ answers: [String], _ ruleBook: RuleBook) -> [String] {
        var (seen, wholes, parts, repeated): (Set<String>, Set<String>, Set<String>, [String]) = ([], [], [], [])
        for answer in answers {
            let key = String(answer.prefix { $0 != "=" })
            let id = String(key.prefix { $0 != "." })
            let isPart = id != key
            let clashes = isPart ? wholes.contains(id) : parts.contains(id)
            if !seen.insert(key).inserted || clashes { repeated.append(key) }
            if isPart { parts.insert(id) } else { wholes.insert(id) }
        }
        return repeated
    }

    private func changed(_ patient: Patient, _ answers: [String], _ ruleBook: RuleBook) throws -> Patient {
        var changed = patient
        var errors: [PatientError] = []
        for key in repeatedKeys(answers, ruleBook) {
            errors.append(
                PatientError(
                    .duplicateKey, "\(Phrases.quoted(key)) is given twice", pointer: "/\(key)",
                    help: "give one answer to it"))
        }
        for answer in answers {
            do throws(PatientErrors) {
                try changed.answer(answer, in: ruleBook)
            } catch {
                errors += error.errors
            }
        }
        guard errors.isEmpty else { throw try options.report(PatientErrors(errors), "answers") }
        // The places in the file are no longer those of the answers.
        changed.positions = []
        return changed
    }
}
