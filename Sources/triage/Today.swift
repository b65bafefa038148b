// Days as they are typed, and the one the clock shows.

public import ArgumentParser
public import RuleModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension CalendarDay: ExpressibleByArgument {
    /// The day of an argument such as `2026-11-22`; `nil` if it is none.
    public init?(argument: String) { self.init(argument) }

    /// Today, where the command runs.
    static var now: CalendarDay {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        guard
            let today = CalendarDay(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { preconditionFailure("the clock shows a year after 9999") }
        return today
    }
}
