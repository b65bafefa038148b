// The entry: every warning of one rule book.

public import RuleModel

/// The warnings of a rule book that loads, sorted by place: those noticed while loading and those that need its
/// meaning, less those that declarations acknowledge with `expect_warning`.
///
///     for warning in warnings(of: book, today: CalendarDay("2026-11-22")!) { print(warning) }
///     // source.lua:4:1: warning[source-past-review]: `muscle_spasms_article` was to be reviewed again by 2023-12-31
///
/// The result depends on the book and the day alone. What a search gives up on is not reported.
public func warnings(of book: RuleBook, today: CalendarDay) -> [Problem] {
    let subject = Subject(book, today: today)
    let found = Set(book.warnings + allChecks.flatMap { $0.problems(in: subject) })
    return Acknowledgements(subject).applied(to: found.sorted(by: isBefore)).sorted(by: isBefore)
}

private func isBefore(_ left: Problem, _ right: Problem) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return (left.code, left.message) < (right.code, right.message)
}
