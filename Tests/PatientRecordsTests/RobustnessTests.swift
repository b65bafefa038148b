// Whatever the bytes, the reader ends in a patient or in located errors.

import RuleModel
import TestSupport
import Testing

@testable import PatientRecords

@Suite("robustness of reading")
struct RobustnessTests {
    private static let seeds = [
        #"{"id": "p-1", "chest_pain": true, "temperature": {"value": 102.2, "unit": "[degF]"}, "sex": "female"}"#,
        #"{"medications": ["Atorvastatin 20 mg", "é", "\ud83d\ude00"], "spasm_sites": {"present": ["calf"], "absent": ["foot"]}}"#,
        #"{"weight": 70.50, "glucose": 5.5e0, "history": [], "stiff_neck": null, "$schema": "x", "x": [{"y": [[]]}]}"#,
        #"{"weight": 123456789012345678901234567890.5e-28, "warning_score": 1, "a\u0000b": -0.0}"#,
    ]

    @Test("random changes of good patients never trap, and every error has its place inside the text")
    func mutations() {
        var random = Generator(state: 20_201_231)
        var reader = PatientReader(PatientVocabulary(TestBook.book))
        var lenient = PatientReader(PatientVocabulary(TestBook.book), lenient: true)
        let alphabet = Array(#"{}[]":,\u0019eE+-. truefalsn"#.utf8) + [0, 9, 10, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF]
        var accepted = 0
        for round in 0..<20_000 {
            var bytes = Array(RobustnessTests.seeds[round % RobustnessTests.seeds.count].utf8)
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0 where !bytes.isEmpty: bytes.remove(at: place)
                case 1: bytes.insert(alphabet.randomElement(using: &random)!, at: min(place, bytes.count))
                case 2 where !bytes.isEmpty: bytes[place] = alphabet.randomElement(using: &random)!
                case 3: bytes.removeLast(bytes.count - place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(12), at: place)
                }
            }
            do throws(PatientErrors) {
                _ = try reader.patient(from: bytes)
                accepted += 1
            } catch {
                #expect(!error.errors.isEmpty)
                for error in error.errors {
                    guard let line = error.line, let column = error.column else {
                        Issue.record("an error has no place")
                        continue
                    }
                    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                    #expect(line >= 1 && line <= lines.count && column >= 1 && column <= lines[line - 1].count + 1)
                }
            }
            _ = try? lenient.patient(from: bytes)
        }
        #expect(accepted > 100)
    }

    /// A small generator that gives the same numbers in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    @Test("the ceilings of a patient's text: under, at and over each")
    func ceilings() {
        func codes(_ text: String, _ limits: PatientLimits) -> [PatientError.Code] {
            var reader = PatientReader(PatientVocabulary(TestBook.book), limits: limits)
            do throws(PatientErrors) {
                _ = try reader.patient(from: Array(text.utf8))
                return []
            } catch {
                return error.errors.map(\.code)
            }
        }
        let text = #"{"chest_pain": true}"#
        for (bytes, expected) in [(21, []), (20, []), (19, [PatientError.Code.tooLarge])] {
            #expect(codes(text, PatientLimits(bytes: bytes, errors: 100)) == expected)
        }
        let wrong = #"{"a": 1, "b": 2, "c": 3}"#
        let three = [PatientError.Code](repeating: .unknownKey, count: 3)
        for (errors, expected) in [(4, three), (3, three), (2, three.dropLast() + [.tooManyErrors])] {
            #expect(codes(wrong, PatientLimits(bytes: 1000, errors: errors)) == expected)
        }
        let deep = #"{"$schema": [[[1]]]}"#
        for (depth, expected) in [(5, PatientError.Code.wrongType), (4, .wrongType), (3, .tooDeep)] {
            #expect(codes(deep, PatientLimits(bytes: 1000, errors: 100, depth: depth)) == [expected])
        }
        #expect(codes(deep, PatientLimits(bytes: 1000, errors: 100, depth: .max)) == [.wrongType])
    }

    @Test("a finding is found by its key whatever its length", arguments: 1...40)
    func keyLengths(length: Int) {
        let words = (0..<50).map { (word: String(repeating: "a", count: length) + String($0), value: $0) }
        let table = KeyTable(words)
        func find(_ word: String) -> Int { Array(word.utf8).withUnsafeBufferPointer { table.find($0) } }
        for (word, value) in words {
            #expect(find(word) == value)
            #expect(find(word + "x") == -1)
            #expect(find("b" + word.dropFirst()) == -1)
            #expect(find(String(word.dropLast()) + "x") == -1)
        }
        #expect(table.find(UnsafeBufferPointer(start: nil, count: 0)) == -1)
        #expect(KeyTable([]).find(UnsafeBufferPointer(start: nil, count: 0)) == -1)
        let middle = "aaaaaaaa" + String(repeating: "a", count: length) + "aaaaaaaa"
        let one = KeyTable([(word: middle, value: 7)])
        for place in 0..<middle.utf8.count {
            var other = Array(middle.utf8)
            other[place] = UInt8(ascii: "b")
            #expect(other.withUnsafeBufferPointer { one.find($0) } == -1)
        }
    }

    @Test("a short decimal is the same number as by the general way")
    func shortDecimals() throws {
        var random = Generator(state: 7)
        for _ in 0..<5_000 {
            let decimals = Int.random(in: 0...18, using: &random)
            let shift = Int.random(in: 0...62, using: &random)
            let coefficient = Int64(truncatingIfNeeded: random.next()) >> Int64(shift)
            let expected = try #require(Rational(digits: Int128(coefficient), exponent: -decimals))
            #expect(Rational(coefficient: coefficient, decimals: decimals) == expected)
        }
        #expect(Rational(coefficient: .min, decimals: 18) == Rational(digits: Int128(Int64.min), exponent: -18))
    }
}
