// Every file of the JSON parsing test suite, decided as its name says.

import RuleModel
import TestSupport
import Testing

@testable import PatientRecords

@Suite("the JSON test suite")
struct JSONSuiteTests {
    /// The `i_` files that are accepted as JSON; all others of their kind are refused.
    static let accepted: Set<String> = [
        // The grammar knows no limit of size. As a quantity, such a number is refused with `number-out-of-range`.
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ]

    @Test("every file is accepted or refused as its name says")
    func suite() throws {
        guard let folder = SharedFolder.path("json-test-suite/test_parsing") else {
            print("SKIPPED: the JSON test suite is not there (../shared/json-test-suite or TRIAGE_SHARED)")
            return
        }
        let files = SharedFolder.files(in: folder).filter { $0.hasSuffix(".json") }
        #expect(files.count > 300)
        for file in files {
            let bytes = try #require(SharedFolder.read("\(folder)/\(file)"))
            let isJSON = bytes.withUnsafeBufferPointer { bytes in
                do throws(JSONFailure) {
                    try JSONCursor.check(bytes)
                    return true
                } catch {
                    return false
                }
            }
            let expected = file.hasPrefix("y_") || JSONSuiteTests.accepted.contains(file)
            #expect(isJSON == expected, "\(file)")

            // The patient reader breaks off for the same files and no others.
            var reader = PatientReader(PatientVocabulary(TestBook.book))
            var codes: [PatientError.Code] = []
            do throws(PatientErrors) {
                _ = try reader.patient(from: bytes)
            } catch {
                codes = error.errors.map(\.code)
            }
            #expect(codes.contains { $0 == .jsonSyntax || $0 == .tooDeep } == !expected, "\(file): \(codes)")
        }
    }

    @Test(
        "numbers are kept exactly, or refused",
        arguments: [
            ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("0e99999999999999999999", "0"), ("1.50", "1.5"), ("12", "12"),
            ("-3.25e1", "-32.5"), ("1E3", "1000"), ("100e-2", "1"), ("123456789012345678901234567890", nil),
            ("0.000000000000000000001", nil), ("1e38", nil), ("1e61", nil), ("1e-61", nil), ("1e39", nil),
            ("1.000000000000000000000000000000000000000000", "1"), ("12345678901234567890123456789012345", nil),
            ("1e99999999999999999999", nil), ("20000000000000000000", "20000000000000000000"),
            ("0.1234567890123456789", "0.123456789"),
        ] as [(String, String?)])
    func numbers(text: String, shown: String?) throws {
        let bytes = Array(text.utf8)
        let number = try bytes.withUnsafeBufferPointer { buffer in
            var cursor = JSONCursor(buffer)
            let number = try cursor.number()
            try cursor.finish()
            return number
        }
        if let shown { #expect(number.exact?.description == shown) }
        if ["1e61", "1e-61", "1e39", "12345678901234567890123456789012345", "1e99999999999999999999"].contains(text) {
            #expect(number.exact == nil)
        } else {
            #expect(number.exact != nil)
        }
    }
}
