// The compiled rule book: every condition as one straight line of three-valued operations on machine words.

package import RuleModel

/// A reference to a node's value, or to its opposite.
///
/// `absent`, `none`, `below` and `at_most` cost nothing: they are the other side of an edge.
struct Edge: Hashable, Sendable {
    let raw: Int32

    init(node: Int, opposite: Bool = false) {
        raw = Int32(truncatingIfNeeded: node << 1 | (opposite ? 1 : 0))
    }

    private init(raw: Int32) { self.raw = raw }

    var node: Int { Int(raw >> 1) }
    var isOpposite: Bool { raw & 1 != 0 }

    static prefix func ! (edge: Edge) -> Edge { Edge(raw: edge.raw ^ 1) }

    /// Always holds.
    static let always = Edge(node: 0)
    /// Never holds.
    static let never = Edge(node: 0, opposite: true)
}

/// One operation. A node only reads nodes before it.
struct Node: Hashable, Sendable {
    enum Operation: UInt8, Sendable {
        /// Node 0: known to hold in every lane.
        case always
        /// An input: a yes/no finding, an option, or a cut of a quantity.
        case atom
        /// Every child holds.
        case all
        /// At least `threshold` of the children hold.
        case atLeast
        /// Computes the bounds of score `first`; has no value of its own.
        case scoreBounds
        /// Score `first` is at least `threshold` (in scaled points).
        case scoreAtLeast
    }

    let operation: Operation
    /// The first child in `Program.children`, or a score.
    let first: Int32
    /// The number of children.
    let count: Int32
    let threshold: Int64
}

/// A place where a quantity's values part: the atom says `x ≥ value`, or `x > value` where `isStrict`.
package struct Cut: Hashable, Comparable, Sendable {
    package let value: Rational
    package let isStrict: Bool

    package init(value: Rational, isStrict: Bool) {
        self.value = value
        self.isStrict = isStrict
    }

    package static func < (left: Cut, right: Cut) -> Bool {
        left.value != right.value ? left.value < right.value : !left.isStrict && right.isStrict
    }

    /// Whether a number lies beyond the cut.
    func isPassed(by number: Rational) -> Bool { isStrict ? number > value : number >= value }

    /// Whether every number within the limits lies on one side, and on which.
    func truth(within limits: ClosedRange<Rational>) -> Truth {
        if isPassed(by: limits.lowerBound) { return .present }
        return isPassed(by: limits.upperBound) ? .unknown : .absent
    }
}

extension NumberRange {
    /// Where the range begins: its numbers lie beyond it.
    package var lowerCut: Cut? { low.map { Cut(value: $0.threshold.value, isStrict: !$0.isIncluded) } }
    /// Where the range ends: its numbers do not lie beyond it.
    package var upperCut: Cut? { high.map { Cut(value: $0.threshold.value, isStrict: $0.isIncluded) } }
    /// Both.
    package var cuts: [Cut] { [lowerCut, upperCut].compactMap { $0 } }
}

/// Where a finding's atoms stand.
struct FindingLayout: Sendable {
    enum Shape: UInt8, Sendable {
        case yesNo, quantity, choice, choices, score
    }

    let shape: Shape
    /// The node of its first atom.
    let firstAtom: Int
    /// Yes/no: 1. Choice and list: an atom an option. Quantity: an atom a cut, in rising order. Score: 0.
    let atomCount: Int
    let cuts: [Cut]
    /// Whether an implication touches it.
    var isConstrained = false

    var atoms: Range<Int> { firstAtom..<firstAtom + atomCount }
}

/// `ifHolds` implies `then`, closed both ways.
struct Implication: Sendable {
    let ifHolds: Edge
    let then: Edge
    /// Whether both sides are single atoms: chains of such are decided by closure alone.
    let isBinary: Bool
}

/// A score's points, grouped by the one finding they read.
struct ScoreProgram: Sendable {
    /// One value a group can take: possible while `holds` is not known absent and `fails` not known present.
    struct Alternative: Sendable {
        /// Scaled points above the group's least.
        let points: Int64
        let holds: Edge
        let fails: Edge
    }

    struct ScoreGroup: Sendable {
        /// By points, rising.
        let alternatives: [Alternative]
        /// The one finding the group reads, or -1 if `condition` reads several.
        let finding: Int
        let condition: Edge
    }

    let finding: Int
    let groups: [ScoreGroup]
    /// The sum of the groups' least points, scaled.
    let base: Int64
    /// Points times this are whole.
    let scale: Int64
    /// The words in each of the two sums.
    let width: Int
    /// The first word in `Planes.lower` and `Planes.upper`.
    let firstWord: Int
    /// Every finding its points read, scores read through.
    let reads: [Int]
    /// The node that computes its bounds.
    let node: Int

    var words: Range<Int> { firstWord..<firstWord + width }
    /// The edges its bounds are computed from.
    var edges: [Edge] { groups.flatMap { $0.alternatives.flatMap { [$0.holds, $0.fails] } } }
}

/// A cause's members with whole points.
struct CauseProgram: Sendable {
    struct Member: Sendable {
        let points: Int64
        let edge: Edge
    }

    let forIt: [Member]
    let against: [Member]
    /// Points times this are whole.
    let scale: Int64

    /// The same with points and scale times a number.
    func scaled(by factor: Int64) -> CauseProgram {
        func scaled(_ members: [Member]) -> [Member] {
            members.map { Member(points: $0.points * factor, edge: $0.edge) }
        }
        return CauseProgram(forIt: scaled(forIt), against: scaled(against), scale: scale * factor)
    }
}

/// A compiled rule book. Nothing of it changes once `ProgramBuilder` is done with it.
final class Program: @unchecked Sendable {
    let book: RuleBook
    let nodes: [Node]
    let children: [Edge]
    /// Atoms are the nodes before this, less node 0.
    let firstOperation: Int
    /// Closure needs only the nodes before this.
    let closureEnd: Int
    /// Red flags need only the nodes before this.
    let flagsEnd: Int
    /// By finding.
    let layouts: [FindingLayout]
    /// By atom node: its finding; -1 for node 0.
    let findingOfAtom: [Int]
    let implications: [Implication]
    /// Findings that are a choice, for closure.
    let choices: [Int]
    /// Findings that are a quantity with several cuts, for closure.
    let quantities: [Int]
    let scores: [ScoreProgram]
    /// By finding: its place in `scores`, or -1.
    let scoreOfFinding: [Int]
    let scoreWords: Int
    let scope: Edge?
    let redFlags: [Edge]
    /// By red flag: whether it can always be completed while it is open, because it reads nothing twice and nothing
    /// that an implication or a score ties to something else.
    let isFreeFlag: [Bool]
    /// By red flag: the calculated findings that it reads, directly or through implications.
    let calculatedBehindFlag: [[Int]]
    let causes: [CauseProgram]
    let adviceWhen: [Edge]
    let adviceUnless: [[Edge]]
    let complications: [Edge]
    /// How "not sure" is read, where it is read as an answer, in the book's order of findings.
    let assumedIfUnsure: [Edge]
    /// Calculated findings, inputs before those that read them.
    let calculated: [Int]
    /// By finding: the first question that fills it, or -1.
    let questionOfFinding: [Int]
    /// Places of red flags, most urgent first, then in the book's order.
    var flagsByUrgency: [Int] = []
    /// Whether closure alone decides chains of binary implications: they allow some patient.
    var trustsBinaryImplications = false
    /// By node: how deep it lies.
    var depths: [Int32] = []
    /// What computes the nodes that closure needs, those that red flags need besides, and the rest.
    var closureSteps = Steps()
    var flagSteps = Steps()
    var furtherSteps = Steps()

    /// What is known of a patient of whom nothing is known.
    var blank = Planes()

    init(
        book: RuleBook, nodes: [Node], children: [Edge], firstOperation: Int, closureEnd: Int, flagsEnd: Int,
        layouts: [FindingLayout], findingOfAtom: [Int], implications: [Implication], choices: [Int], quantities: [Int],
        scores: [ScoreProgram], scoreOfFinding: [Int], scoreWords: Int, scope: Edge?, redFlags: [Edge],
        isFreeFlag: [Bool], calculatedBehindFlag: [[Int]], causes: [CauseProgram], adviceWhen: [Edge],
        adviceUnless: [[Edge]], complications: [Edge], assumedIfUnsure: [Edge], calculated: [Int],
        questionOfFinding: [Int]
    ) {
        self.book = book
        self.nodes = nodes
        self.children = children
        self.firstOperation = firstOperation
        self.closureEnd = closureEnd
        self.flagsEnd = flagsEnd
        self.layouts = layouts
        self.findingOfAtom = findingOfAtom
        self.implications = implications
        self.choices = choices
        self.quantities = quantities
        self.scores = scores
        self.scoreOfFinding = scoreOfFinding
        self.scoreWords = scoreWords
        self.scope = scope
        self.redFlags = redFlags
        self.isFreeFlag = isFreeFlag
        self.calculatedBehindFlag = calculatedBehindFlag
        self.causes = causes
        self.adviceWhen = adviceWhen
        self.adviceUnless = adviceUnless
        self.complications = complications
        self.assumedIfUnsure = assumedIfUnsure
        self.calculated = calculated
        self.questionOfFinding = questionOfFinding
    }

    /// Whether anything can follow from answers, beside the conditions themselves.
    var mayClose: Bool {
        !implications.isEmpty || !calculated.isEmpty
            || choices.contains { layouts[$0].atomCount < 2 }
    }

    /// Whether a search may be asked anything.
    var maySearch: Bool { needsSearch || isFreeFlag.contains(false) }

    /// Whether answers can contradict each other in ways that closure does not see.
    var needsSearch: Bool {
        !trustsBinaryImplications || implications.contains { !$0.isBinary }
            || choices.contains { layouts[$0].isConstrained }
    }
}
