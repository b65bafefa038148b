// Codes whose check digit is wrong.

import Checking
import Testing

/// The warnings of a cause with one code.
func warned(code: String, of system: String) throws -> [String] {
    let text = """
        cause "c" {
          title = "C", group = "common", for_it = { strongly(fatigue) }, editorial = "x",
          codes = { code "\(code)" { system = "\(system)", release = "2026-04" } },
        }
        """
    return warnings(of: try smallBook(with: text), today: today).map(\.code)
}

@Suite("a bad check digit")
struct BadCheckDigitTests {
    @Test(
        "is none in published codes",
        arguments: [
            ("22298006", "SNOMED CT"), ("29857009", "SNOMED"), ("230145002", "SNOMED CT"),
            ("900000000000207008", "SNOMED CT"),
            ("8310-5", "LOINC"), ("2823-3", "LOINC"), ("17861-6", "LOINC"), ("718-7", "LOINC"),
        ])
    func right(code: String, system: String) throws { #expect(try warned(code: code, of: system) == []) }

    @Test(
        "is seen after a wrong digit and after two swapped ones",
        arguments: [
            ("22298007", "SNOMED CT"), ("22289006", "SNOMED CT"), ("22928006", "snomed-ct"), ("8310-6", "LOINC"),
            ("8130-5", "LOINC"), ("17816-6", "LOINC"),
        ])
    func wrong(code: String, system: String) throws {
        #expect(try warned(code: code, of: system) == ["bad-check-digit"])
    }

    @Test("is reported at the code")
    func message() throws {
        let text = """
            finding "seizure" {
              label = "Seizure", codes = { code "91175001" { system = "SNOMED CT", release = "2026-04" } },
            }

            """
        let found = try warnings(with: text + complication("seizure"))
        #expect(
            found == """
                new.lua:2:32: warning[bad-check-digit]: `91175001` of `seizure` is no SNOMED CT code: its check digit \
                is wrong
                  help: a digit is wrong or two are swapped; copy the code again from its release

                """)
    }
}
