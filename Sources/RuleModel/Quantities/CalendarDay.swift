// A day of the calendar, without a clock or a time zone.

/// A day, such as 2026-11-22.
public struct CalendarDay: Hashable, Comparable, Sendable {
    /// From 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1.
    public let day: Int

    /// A day; `nil` if the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day of a text such as `2026-11-22`: four digits, two and two; `nil` if it is none.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isDigits = parts.allSatisfy { $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
        let numbers = parts.compactMap { Int(Substring($0)) }
        guard isDigits, parts.map(\.count) == [4, 2, 2], numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The same day so many months later, or the last day of that month if it is shorter. Outside the calendar it stays
    /// in its first or last month.
    public func adding(months: Int) -> CalendarDay {
        let (first, last) = (12, 9999 * 12 + 11)
        let (sum, isTooGreat) = (year * 12 + month - 1).addingReportingOverflow(months)
        let count = isTooGreat ? (months < 0 ? first : last) : min(max(sum, first), last)
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDay(unchecked: year, month, min(day, CalendarDay.days(in: month, of: year)))
    }

    /// The first day that there is.
    public static let first = CalendarDay(unchecked: 1, 1, 1)

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `2026-11-22`
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
