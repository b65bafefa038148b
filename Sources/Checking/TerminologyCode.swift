// What codes of published systems look like, and their check digits.

import RuleModel

/// The systems whose codes can be checked without their lists.
enum TerminologyCode {
    /// Every code of a book, with the words that say whose it is.
    static func all(of book: RuleBook) -> [(code: Code, owner: String)] {
        book.findings.flatMap { finding in finding.codes.map { ($0, "`\(finding.id)`") } }
            + book.causes.flatMap { cause in cause.codes.map { ($0, "cause `\(cause.id)`") } }
    }

    /// A code's system as it is commonly written, without blanks, dashes and case.
    private static func system(_ code: Code) -> String {
        String(code.system.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// What codes of a code's system look like, where this is none of them; `nil` if it is one, or the system is not
    /// known here.
    static func expectedShape(of code: Code) -> String? {
        let text = Array(code.code.utf8)
        switch system(code) {
        case "snomed", "snomedct": return isSnomed(text) ? nil : "6 to 18 digits, the first not 0, such as `22298006`"
        case "loinc": return isLoinc(text) ? nil : "digits, a dash and a check digit, such as `8310-5`"
        case "icd10cm":
            return isICD10CM(text) ? nil : "a letter, two characters, and up to four after a dot, such as `R07.9`"
        case "atc": return isATC(text) ? nil : "letters and digits in turn, such as `C10AA05`"
        case "rxnorm": return isRxNorm(text) ? nil : "a number, such as `83367`"
        default: return nil
        }
    }

    /// Whether the check digit of a well-formed code fits; codes of systems without one do.
    static func hasRightCheckDigit(_ code: Code) -> Bool {
        guard expectedShape(of: code) == nil else { return true }
        let digits = code.code.utf8.filter(isDigit).map { Int($0 - UInt8(ascii: "0")) }
        switch system(code) {
        case "snomed", "snomedct": return CheckDigit.isVerhoeff(digits)
        case "loinc": return CheckDigit.isMod10(digits)
        default: return true
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private static func isSnomed(_ text: [UInt8]) -> Bool {
        (6...18).contains(text.count) && text.allSatisfy(isDigit) && text[0] != UInt8(ascii: "0")
    }

    private static func isLoinc(_ text: [UInt8]) -> Bool {
        // Parts and answers begin with two letters: LP7787-7, LA6113-0.
        let rest =
            text.starts(with: Array("LP".utf8)) || text.starts(with: Array("LA".utf8)) ? text.dropFirst(2) : text[...]
        let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 2 && (1...8).contains(parts[0].count) && parts[1].count == 1
            && parts.joined().allSatisfy(isDigit)
    }

    private static func isICD10CM(_ text: [UInt8]) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let category = parts.first.map(Array.init), parts.count <= 2, category.count == 3, isLetter(category[0]),
            isDigit(category[1]), isDigit(category[2]) || isLetter(category[2])
        else { return false }
        return parts.count == 1
            || (1...4).contains(parts[1].count) && parts[1].allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isATC(_ text: [UInt8]) -> Bool {
        let shape: [(UInt8) -> Bool] = [isLetter, isDigit, isDigit, isLetter, isLetter, isDigit, isDigit]
        return [1, 3, 4, 5, 7].contains(text.count) && zip(text, shape).allSatisfy { $1($0) }
            && "ABCDGHJLMNPRSV".utf8.contains(text[0])
    }

    private static func isRxNorm(_ text: [UInt8]) -> Bool {
        (1...8).contains(text.count) && text.allSatisfy(isDigit) && text[0] != UInt8(ascii: "0")
    }
}

/// Check digits: the last digit follows from the others, so that a slip of the hand shows.
enum CheckDigit {
    /// Verhoeff's, which finds every wrong digit and every swap of neighbours; SNOMED CT uses it.
    static func isVerhoeff(_ digits: [Int]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            sum = dihedral(sum, permuted(digit, times: place % 8))
        }
        return sum == 0
    }

    /// Luhn's, modulo 10; LOINC uses it.
    static func isMod10(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
            let value = entry.offset % 2 == 1 ? entry.element * 2 : entry.element
            return sum + (value > 9 ? value - 9 : value)
        }
        return sum % 10 == 0
    }

    /// The product in the group of the symmetries of a pentagon: 0 to 4 turn it, 5 to 9 flip it.
    private static func dihedral(_ first: Int, _ second: Int) -> Int {
        switch (first < 5, second < 5) {
        case (true, true): (first + second) % 5
        case (true, false): 5 + (first + second - 5) % 5
        case (false, true): 5 + (first - 5 - second + 5) % 5
        case (false, false): (first - second + 5) % 5
        }
    }

    private static func permuted(_ digit: Int, times: Int) -> Int {
        (0..<times).reduce(digit) { value, _ in [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][value] }
    }
}
