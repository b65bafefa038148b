// Names of medicines as people write them.

import PatientRecords
import RuleModel
import TestSupport
import Testing

@Suite("recognising names")
struct NameRecogniserTests {
    private static let list: Finding.OptionList = {
        guard case .choices(let list) = TestBook.findings[8].kind else { preconditionFailure("it is a list") }
        return list
    }()
    private let recogniser = NameRecogniser(NameRecogniserTests.list.options)

    private func names(_ options: [Int]) -> String {
        options.map { NameRecogniserTests.list.options[$0].id }.joined(separator: " ")
    }

    @Test(
        "a name is found whatever its case, strength, form and punctuation",
        arguments: [
            ("atorvastatin", "statin"), ("Atorvastatin 20 mg tablet", "statin"), ("ATORVASTATIN", "statin"),
            ("atorvastatin calcium 20mg", "statin"), ("Lipitor® 40 mg", "statin"),
            ("lipitor (40mg, nightly)", "statin"),
            ("Statins", "statin"), ("statin", "statin"), ("Statins (for cholesterol)", "statin"),
            ("simvastatin 20mg/5ml oral suspension", "statin"), ("ACE inhibitor", "ace_inhibitor"),
            ("ace_inhibitor", "ace_inhibitor"), ("ACE-inhibitors", "ace_inhibitor"),
            ("Lisinopril 2.5 mg once daily", "ace_inhibitor"),
            ("enalapril maleate", "ace_inhibitor"), ("furosemide 0.5% injection", "diuretic"), ("HCTZ", "diuretic"),
            ("Co-Amilofruse 5/40", "diuretic"), ("estradiol 100 micrograms patch", "estrogen"),
            ("Estradiol XL", "estrogen"), ("conjugated  estrogens", "estrogen"), ("estrogen cream", "estrogen"),
            ("vitamin e2 patch", "estrogen"), ("Vitamin B12 1000mcg", "vitamin_b12"), ("vitamin-b12", "vitamin_b12"),
            ("lisinopril and hydrochlorothiazide", "ace_inhibitor"),
            ("Lisinopril/Hydrochlorothiazide 20/12.5 mg", "ace_inhibitor diuretic"),
            ("furosemide + atorvastatin", "statin diuretic"), ("takes Zestril 10mg every morning", "ace_inhibitor"),
            ("simvastatin modified release 40 MG", "statin"), ("simvastatin film-coated tablets", "statin"),
            ("Simvastatin 40mg tabs, one at night", "statin"), ("furosemide m/r", "diuretic"),
        ])
    func complete(text: String, expected: String) {
        let meaning = recogniser.meaning(of: text)
        #expect(names(meaning.options) == expected)
        #expect(meaning.isComplete)
    }

    @Test(
        "a name inside a word or among words nobody knows is never present",
        arguments: [
            ("superstatin", ""), ("statinol", ""), ("ace", ""), ("inhibitor", ""), ("paracetamol", ""), ("", ""),
            ("   ", ""),
            ("20 mg tablet", ""), ("vitamin", ""), ("b12", ""), ("off statins", "statin"), ("lasixx", ""),
            ("no statins", "statin"), ("stopped atorvastatin", "statin"),
            ("statin-free", "statin"), ("allergic to Lipitor", "statin"), ("atorvastatin Pfizer", "statin"),
            ("lisinopril/foobarazide", "ace_inhibitor"), ("calcium atorvastatin", "statin"), ("HCTZ2", ""),
        ])
    func incomplete(text: String, expected: String) {
        let meaning = recogniser.meaning(of: text)
        #expect(meaning.options.isEmpty)
        #expect(names(meaning.unsure) == expected)
        #expect(!meaning.isUnderstood)
    }

    @Test("an unrecognised name is a warning and leaves what is not named unknown")
    func unrecognised() throws {
        let json = #"{"medications": ["Atorvastatin 20 mg", "Wonderdrug", "Lasix"]}"#
        let patient = try Patient(json: json, for: TestBook.book)
        #expect(patient.answers[8] == .options([.present, .unknown, .present, .unknown, .unknown]))
        #expect(patient.warnings.map(\.code) == ["unrecognised-name"])
        #expect(patient.warnings.map(\.pointer) == ["/medications/1"])
        #expect(
            patient.warnings[0].message
                == "`Wonderdrug` is not recognised; what is not named under “Medicines” is taken as unknown")
    }

    @Test("recognised names leave the rest as `unlisted` says; two names of one option are no mistake")
    func recognised() throws {
        let patient = try Patient(
            json: #"{"medications": ["Lipitor", "simvastatin", "statin", "Zestril"]}"#, for: TestBook.book)
        #expect(patient.answers[8] == .options([.present, .present, .absent, .absent, .absent]))
        #expect(patient.warnings.isEmpty)
    }

    @Test("names are taken under `present`")
    func present() throws {
        let json = #"{"medications": {"present": ["Lipitor 20 mg"], "absent": ["diuretic"]}}"#
        let patient = try Patient(json: json, for: TestBook.book)
        #expect(patient.answers[8] == .options([.present, .unknown, .absent, .unknown, .unknown]))
    }
}
