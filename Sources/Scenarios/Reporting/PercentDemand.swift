// A percentage that is asked for, as it is written.

/// `95`, `99.5` or `red_flags=100`: a percentage with at most one decimal place, of all or of something named.
package struct PercentDemand {
    /// What it is asked of; `nil` for all.
    package let name: String?
    /// In tenths of a percent.
    package let tenthsOfPercent: Int

    /// `nil` if it is no such thing.
    package init?(_ text: String) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard let number = parts.last, parts.count <= 2 else { return nil }
        name = parts.count == 2 ? String(parts[0]) : nil
        let digits = number.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = digits.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
        guard isNumber, digits.count == 1 || digits.count == 2 && digits[1].count == 1, let whole = Int(digits[0]),
            whole <= 100, let tenths = Int(digits.count == 2 ? digits[1] : "0")
        else { return nil }
        tenthsOfPercent = whole * 10 + tenths
        guard tenthsOfPercent <= 1_000 else { return nil }
    }
}
