// The difference between two assessments of one rule book, and nothing else.

public import RuleModel

/// What is otherwise in one assessment than in another.
///
///     let difference = AssessmentDifference(from: before, to: after)
///     difference.isEmpty
///     difference.redFlags.map(\.after)
public struct AssessmentDifference: Sendable {
    /// Something before and after, where the two are not the same.
    public struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
        /// In the first assessment.
        public let before: Value
        /// In the second.
        public let after: Value
    }

    /// Something in the book, before and after.
    public struct Item<Value: Hashable & Sendable>: Hashable, Sendable {
        /// Its place in the book's list.
        public let place: Int
        /// In the first assessment.
        public let before: Value
        /// In the second.
        public let after: Value
    }

    /// How a cause stands, with its score.
    public struct Weight: Hashable, Sendable {
        /// Whether it is supported, open or not supported.
        public let standing: Assessment.Standing
        /// Points known for it less points known against it.
        public let score: Rational
    }

    /// The first assessment.
    public let before: Assessment
    /// The second.
    public let after: Assessment
    /// The range of urgency.
    public let urgency: Pair<Assessment.Urgency>?
    /// Whether it is settled.
    public let settled: Pair<Bool>?
    /// The level of the disposition; inside it, `nil` for none.
    public let disposition: Pair<Level.Index?>?
    /// Whether the patient is what the book is about.
    public let inScope: Pair<Truth>?
    /// Red flags: present ones are raised, unknown ones not ruled out. In the assessments' order.
    public let redFlags: [Item<Truth>]
    /// Causes, in the second assessment's order.
    public let causes: [Item<Weight>]
    /// Advice: whether it is given.
    public let advice: [Item<Bool>]
    /// Complications: whether they are mentioned.
    public let complications: [Item<Bool>]
    /// The question that is asked first; inside it, `nil` for none.
    public let firstQuestion: Pair<Assessment.NextQuestion.Asked?>?
    /// How many questions there are.
    public let questionCount: Pair<Int>?
    /// Warnings that only the second has.
    public let newWarnings: [AssessmentWarning]
    /// Warnings that only the first has.
    public let goneWarnings: [AssessmentWarning]

    /// What is otherwise in `after` than in `before`, both of the same book.
    public init(from before: Assessment, to after: Assessment) {
        precondition(before.book === after.book, "the assessments are of different rule books")
        let book = before.book
        self.before = before
        self.after = after
        urgency = Self.pair(before.urgency, after.urgency)
        settled = Self.pair(before.isSettled, after.isSettled)
        disposition = Self.pair(before.disposition, after.disposition)
        inScope = Self.pair(before.inScope, after.inScope)
        let (flagsBefore, flagsAfter) = (before.truthsOfFlags, after.truthsOfFlags)
        redFlags = book.redFlags.indices.sorted {
            (book.redFlags[$1].urgency, $0) < (book.redFlags[$0].urgency, $1)
        }.filter { flagsBefore[$0] != flagsAfter[$0] }.map {
            Item(place: $0, before: flagsBefore[$0], after: flagsAfter[$0])
        }
        var weights: [Int: Weight] = [:]
        for cause in before.causes { weights[cause.cause] = Weight(standing: cause.standing, score: cause.score) }
        causes = after.causes.compactMap { cause in
            let now = Weight(standing: cause.standing, score: cause.score)
            guard let earlier = weights[cause.cause], earlier != now else { return nil }
            return Item(place: cause.cause, before: earlier, after: now)
        }
        advice = Self.items(before.advice, after.advice)
        complications = Self.items(before.complications, after.complications)
        firstQuestion = Self.pair(before.nextQuestions.first?.asked, after.nextQuestions.first?.asked)
        questionCount = Self.pair(before.nextQuestions.count, after.nextQuestions.count)
        newWarnings = after.warnings.filter { !before.warnings.contains($0) }
        goneWarnings = before.warnings.filter { !after.warnings.contains($0) }
    }

    /// Whether the two assessments say the same.
    public var isEmpty: Bool {
        urgency == nil && settled == nil && disposition == nil && inScope == nil && redFlags.isEmpty
            && causes.isEmpty && advice.isEmpty && complications.isEmpty && firstQuestion == nil
            && questionCount == nil && newWarnings.isEmpty && goneWarnings.isEmpty
    }

    private static func pair<Value>(_ before: Value, _ after: Value) -> Pair<Value>? {
        before == after ? nil : Pair(before: before, after: after)
    }

    /// The places that are in one list only.
    private static func items(_ before: [Int], _ after: [Int]) -> [Item<Bool>] {
        Set(before).symmetricDifference(after).sorted().map { place in
            Item(place: place, before: before.contains(place), after: after.contains(place))
        }
    }
}

extension Assessment {
    /// By red flag: whether it is known to hold, known not to, or neither.
    fileprivate var truthsOfFlags: [Truth] {
        var truths = Array(repeating: Truth.absent, count: book.redFlags.count)
        for raised in redFlags { truths[raised.flag] = .present }
        for open in notRuledOut { truths[open.flag] = .unknown }
        return truths
    }
}
