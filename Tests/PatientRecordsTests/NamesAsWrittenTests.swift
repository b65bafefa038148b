// Texts as people and records write them, read by the book of this project.

import JSONText
import PatientRecords
import RandomBooks
import RuleLoading
import RuleModel
import TestSupport
import Testing

@Suite("names as they are written")
struct NamesAsWrittenTests {
    private static let book: RuleBook? = try? RuleBook(contentsOf: SharedFolder.package + "/Rules/muscle-spasms")

    private let book: RuleBook
    private let place: Finding.Index
    private let list: Finding.OptionList

    init() throws {
        book = try #require(Self.book)
        place = Finding.Index(try #require(book.findings.firstIndex { $0.id == "medications" }))
        guard case .choices(let list) = book[place].kind else { preconditionFailure("it is a list") }
        self.list = list
    }

    private func lines(_ name: String) throws -> [(text: String, ids: Set<String>)] {
        let path = "\(SharedFolder.package)/Tests/PatientRecordsTests/Fixtures/names/\(name).txt"
        let text = String(decoding: try #require(SharedFolder.read(path)), as: UTF8.self)
        return text.split(separator: "\n").filter { !$0.hasPrefix("-- ") }.map { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            let ids = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
            let words = parts[0].split(separator: " ", omittingEmptySubsequences: false)
            return (parts.count > 1 ? words.dropLast().joined(separator: " ") : String(parts[0]), Set(ids))
        }
    }

    /// The options of each truth, and the warnings, of a patient with one name.
    private func read(_ text: String) throws -> (present: Set<String>, unknown: Set<String>, warnings: [String]) {
        var writer = JSONWriter()
        writer.object { $0.member("medications", [text]) }
        let patient = try Patient(json: String(decoding: writer.bytes, as: UTF8.self), for: book)
        guard case .options(let truths) = patient[place] else { return ([], [], []) }
        func ids(_ truth: Truth) -> Set<String> {
            Set(zip(list.options, truths).filter { $0.1 == truth }.map(\.0.id))
        }
        return (ids(.present), ids(.unknown), patient.warnings.map(\.code))
    }

    @Test("what is not understood as a whole leaves every class unknown")
    func open() throws {
        for line in try lines("open") {
            let read = try read(line.text)
            #expect(read.present.isEmpty && read.unknown.count == list.options.count, "\(line.text)")
            #expect(read.warnings == ["unrecognised-name"], "\(line.text)")
        }
    }

    @Test("what is understood as a whole is present, and the rest absent")
    func taken() throws {
        for line in try lines("taken") {
            let read = try read(line.text)
            #expect(read.present == line.ids && read.unknown.isEmpty && read.warnings.isEmpty, "\(line.text)")
        }
    }

    @Test("what may mean a class, or is doubted, leaves that class unknown")
    func unsure() throws {
        for line in try lines("unsure") {
            let read = try read(line.text)
            #expect(read.present.isEmpty && read.unknown == line.ids, "\(line.text)")
            #expect(read.warnings == ["unrecognised-name"], "\(line.text)")
        }
    }

    @Test("every name is present among understood words, and unknown with one word or sign that is not")
    func everyName() throws {
        var random = SplitMix64(seed: 5)
        let recogniser = NameRecogniser(list)
        let before = ["", "take ", "1 x ", "I take my ", "24 HR "]
        let behind = [
            "", " 20 mg", " 2.5 MG Oral Tablet", " 40", " 5mg/5ml oral solution", " 1 tablet twice a day", ", q6h",
        ]
        let unknown = ["stopped", "mother", "ex", "d/c", "2019", "0 mg", "rash", "✗", "~", "not", "zzz", "allergic"]
        for (place, option) in list.options.enumerated() {
            for name in option.synonyms {
                let (start, end) = (random.pick(before), random.pick(behind))
                let known = recogniser.meaning(of: start + name + end)
                #expect(known.options.contains(place) && known.isComplete, "\(start + name + end)")
                let word = random.pick(unknown)
                let text = [
                    word + " " + start + name + end, start + name + " " + word + end, start + name + end + " " + word,
                ]
                let changed = recogniser.meaning(of: random.pick(text))
                #expect(changed.options.isEmpty && !changed.isUnderstood, "\(word) \(start + name + end)")
            }
        }
        for name in list.irrelevant {
            let meaning = recogniser.meaning(of: name + random.pick(behind))
            #expect(meaning.isComplete && meaning.options.isEmpty, "\(name)")
        }
    }

    @Test("the words beside names are the list's own")
    func otherLanguage() {
        let words = NameWords(understood: ["comprimido", "cada # horas"], units: ["mg"], salts: ["cálcica"])
        let recogniser = NameRecogniser(list.options, words)
        for text in [
            "atorvastatina 20 mg comprimidos", "Atorvastatina cálcica, cada 12 horas", "ATORVASTATINA CALCICA",
        ] {
            #expect(recogniser.meaning(of: text).isComplete, "\(text)")
        }
        for text in ["atorvastatin tablet", "atorvastatina cada 0 horas", "comprimido"] {
            #expect(!recogniser.meaning(of: text).isUnderstood, "\(text)")
        }
    }
}
