// A rule book with everything that is worked out of it once.

import Evaluation
import Interviewing
import PatientRecords
import RuleLoading
import RuleModel

/// The rule book that answers are held against.
final class ActiveBook {
    let book: RuleBook
    /// The files it was made of.
    let files: [RuleFile]
    let assessor: Assessor
    let names: FindingNames
    let reader: AnswerReader
    let declared: [SearchedDeclaration]
    /// The findings that a patient states, by id.
    let stated: [String: Finding.Index]
    private let vocabulary: PatientVocabulary

    /// Loads a book.
    /// - Throws: all that is wrong with it.
    convenience init(_ files: [RuleFile]) throws(RuleBookProblems) {
        self.init(try RuleBook(files: files), files)
    }

    init(_ book: RuleBook, _ files: [RuleFile]) {
        self.book = book
        self.files = files
        assessor = Assessor(book)
        names = FindingNames(book)
        reader = AnswerReader(book)
        declared = SearchedDeclaration.all(of: book)
        stated = Dictionary(
            book.findings.enumerated().filter { $1.isStated }.map { ($1.id, Finding.Index($0)) },
            uniquingKeysWith: { first, _ in first })
        vocabulary = PatientVocabulary(book)
    }

    /// The patient of a JSON object.
    func patient(_ json: [UInt8]) throws(PatientErrors) -> Patient {
        var reader = PatientReader(vocabulary, lenient: false)
        return try reader.patient(from: json)
    }

    /// Explains results; compiled when it is first asked for.
    private(set) lazy var explainer = Explainer(assessor)
    /// Says what to ask; prepared when it is first needed.
    private(set) lazy var interview = Interview(assessor)
}
