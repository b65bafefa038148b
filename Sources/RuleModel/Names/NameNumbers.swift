// Numbers beside a name: a strength is understood, a year or a date is not.

enum NameNumbers {
    /// What stands behind numbers.
    enum Follower { case unit, word, other }

    /// The numbers from the first word on that `/` or `-` joins: `20/12.5`.
    static func run(at words: ArraySlice<NameText.Word>) -> ArraySlice<NameText.Word> {
        let joined = words.dropFirst().prefix { word in
            word.isNumber && word.sign.map { "/-\u{2010}\u{2011}\u{2013}".contains($0) } == true
        }
        return words.prefix(1 + joined.count)
    }

    /// Whether numbers can only be a strength or a count.
    ///
    /// None may be zero. Without a unit none may be a year (1900 to 2099), have more digits than a strength has or
    /// stand as a date or a span of years does: `3/21`, `3.21`, `10/12/21`, `19-20`. `1/2 tablet` and `1-2 puffs` are
    /// counts.
    static func areUnderstood(_ run: ArraySlice<NameText.Word>, before follower: Follower) -> Bool {
        if run.contains(where: \.holdsZero) { return false }
        if follower == .unit { return true }
        guard run.allSatisfy({ isStrength($0.text) && !isMonthOfYear($0.text) }) else { return false }
        let whole = run.compactMap { Int($0.text) }
        guard run.count > 1, whole.count == run.count else { return true }
        if follower == .word, whole.count == 2, whole.allSatisfy({ $0 <= 4 }) { return true }
        return !isDate(whole)
    }

    /// Whether a number without a unit can be a strength or a count: `40`, `12.5`, `0.25`.
    private static func isStrength(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let first = parts.first, parts.count <= 2, first.count <= 5 else { return false }
        if parts.count == 2 { return parts[1].count <= 3 && (first == "0" || !first.hasPrefix("0")) }
        return !first.hasPrefix("0") && !(1900...2099).contains(Int(first) ?? 0)
    }

    /// Whether a decimal can be a month with a year of two digits, `3.21`. Quarters are strengths: `1.25`.
    private static func isMonthOfYear(_ text: String) -> Bool {
        let parts = text.split { $0 == "." || $0 == "," }.compactMap { Int($0) }
        return parts.count == 2 && text.dropLast(2).last.map { ".,".contains($0) } == true
            && (1...12).contains(parts[0]) && (10...39).contains(parts[1]) && parts[1] != 25
    }

    /// Whether whole numbers can be a month with a day or a year of two digits, or two years one after the other.
    private static func isDate(_ numbers: [Int]) -> Bool {
        let few = numbers.prefix(2)
        if numbers.count == 2, numbers[0] >= 10, numbers[1] == numbers[0] + 1 { return true }
        guard few.contains(where: { $0 <= 12 }) else { return false }
        return few.allSatisfy { $0 <= 31 } || few.contains { (80...99).contains($0) }
    }
}
