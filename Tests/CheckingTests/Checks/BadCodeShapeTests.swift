// Codes that do not look like those of their system.

import Checking
import Testing

@Suite("a bad code shape")
struct BadCodeShapeTests {
    @Test(
        "is none in published codes, nor in systems that are not known here",
        arguments: [
            ("R55", "ICD-10-CM"), ("M62.838", "ICD-10-CM"), ("G35.D", "ICD-10-CM"), ("G20.A1", "ICD-10-CM"),
            ("C4A.0", "ICD-10-CM"), ("U07.1", "ICD-10-CM"), ("T36.0X1A", "ICD-10-CM"), ("C10AA05", "ATC"),
            ("C10AA", "ATC"), ("C", "ATC"), ("83367", "RxNorm"), ("mm[Hg]", "UCUM"), ("whatever", "local"),
        ])
    func right(code: String, system: String) throws { #expect(try warned(code: code, of: system) == []) }

    @Test(
        "is seen",
        arguments: [
            ("R5", "ICD-10-CM"), ("55", "ICD-10-CM"), ("r55", "ICD-10-CM"), ("R55.", "ICD-10-CM"),
            ("R55.12345", "ICD-10-CM"), ("R55-1", "ICD-10-CM"), ("C10A05", "ATC"), ("E10AA05", "ATC"), ("C1", "ATC"),
            ("083367", "RxNorm"), ("8x367", "RxNorm"), ("R55", "SNOMED CT"), ("12345", "SNOMED CT"),
            ("022298006", "SNOMED CT"), ("8310", "LOINC"), ("8310-55", "LOINC"), ("22298006", "ICD-10-CM"),
        ])
    func wrong(code: String, system: String) throws {
        #expect(try warned(code: code, of: system) == ["bad-code-shape"])
    }
}
