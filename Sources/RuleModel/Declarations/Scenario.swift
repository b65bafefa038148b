// Scenarios: patients with the assessment expected of them.

/// A patient, or a table of patients, with the assessment expected of them.
///
/// A scenario is as many patients as it has rows and numbers around its threshold; ``cases`` lists them.
public struct Scenario: Sendable {
    /// The answer given to one finding.
    public struct Given: Sendable {
        /// The finding.
        public let finding: Finding.Index
        /// The answer, as a patient has it.
        public let answer: Answer
        /// Names of a list that nobody recognises; "everything else" says nothing of such a list.
        public let unrecognised: [String]
        /// Where it is written: the finding's name.
        public let location: SourceLocation

        /// An answer with its parts.
        public init(
            finding: Finding.Index, answer: Answer, unrecognised: [String] = [], location: SourceLocation
        ) {
            self.finding = finding
            self.answer = answer
            self.unrecognised = unrecognised
            self.location = location
        }
    }

    /// One row of a table: what this patient answers beyond, or instead of, what is given for all.
    public struct Row: Sendable {
        /// The answers.
        public let given: [Given]
        /// Where the row is written.
        public let location: SourceLocation

        /// A row with its parts.
        public init(given: [Given], location: SourceLocation) {
            self.given = given
            self.location = location
        }
    }

    /// The numbers just below, at and just above what a comparison names.
    public struct Threshold: Sendable {
        /// One number to try.
        public struct Point: Sendable {
            /// The number, as the author's unit has it.
            public let number: Condition.Threshold
            /// Whether the comparison holds for it.
            public let holds: Bool

            /// A number with what the comparison says of it.
            public init(_ number: Condition.Threshold, holds: Bool) {
                self.number = number
                self.holds = holds
            }
        }

        /// The quantity that is compared.
        public let finding: Finding.Index
        /// The numbers, rising; those outside the quantity's limits are left out.
        public let points: [Point]
        /// Where the comparison is written.
        public let location: SourceLocation

        /// A threshold with its parts.
        public init(finding: Finding.Index, points: [Point], location: SourceLocation) {
            self.finding = finding
            self.points = points
            self.location = location
        }
    }

    /// What the scenario is called.
    public let name: String
    /// What is said of each of its patients.
    public let given: [Given]
    /// Whether every yes/no finding and list that is not settled by what is given is absent.
    public let everythingElseAbsent: Bool
    /// The rows of its table; without a table none.
    public let rows: [Row]
    /// The threshold that is tried, or `nil`.
    public let threshold: Threshold?
    /// What is expected of the assessment; with a threshold, where its comparison holds.
    public let expect: Expectation
    /// What is expected where the comparison does not hold; `nil` without a threshold.
    public let otherwise: Expectation?
    /// What it rests on.
    public let basis: Basis
    /// Where it is declared.
    public let location: SourceLocation

    /// A scenario with its parts.
    public init(
        name: String, given: [Given], everythingElseAbsent: Bool, rows: [Row] = [], threshold: Threshold? = nil,
        expect: Expectation, otherwise: Expectation? = nil, basis: Basis, location: SourceLocation
    ) {
        self.name = name
        self.given = given
        self.everythingElseAbsent = everythingElseAbsent
        self.rows = rows
        self.threshold = threshold
        self.expect = expect
        self.otherwise = otherwise
        self.basis = basis
        self.location = location
    }
}

extension Scenario {
    /// One patient of a scenario.
    public struct Case: Sendable {
        /// The row of the table it comes from, by its place; `nil` without a table.
        public let row: Int?
        /// The number of the threshold it tries, by its place; `nil` without a threshold.
        public let point: Int?
        /// Everything it answers: what is given for all, what its row says, and the number that is tried. The later
        /// takes the place of the earlier; each finding occurs once.
        public let given: [Given]
        /// What is expected of it.
        public let expectation: Expectation
    }

    /// The patients: for each row, each number around the threshold.
    public var cases: [Case] {
        let rows: [Row?] = self.rows.isEmpty ? [nil] : self.rows
        let points: [Threshold.Point?] = threshold?.points ?? [nil]
        return rows.indices.flatMap { row in
            points.indices.map { point in
                var given = Scenario.adding(rows[row]?.given ?? [], to: self.given)
                if let threshold, let tried = points[point] {
                    let answer = Given(
                        finding: threshold.finding, answer: .quantity(tried.number.value), location: threshold.location)
                    given = Scenario.adding([answer], to: given)
                }
                return Case(
                    row: rows[row] == nil ? nil : row, point: points[point] == nil ? nil : point, given: given,
                    expectation: points[point]?.holds == false ? otherwise ?? expect : expect)
            }
        }
    }

    private static func adding(_ more: [Given], to given: [Given]) -> [Given] {
        let named = Set(more.map(\.finding))
        return given.filter { !named.contains($0.finding) } + more
    }
}
