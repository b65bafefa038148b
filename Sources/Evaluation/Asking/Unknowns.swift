// What a person can be asked for, as variables with a few values each: what a search over answers runs through.

import RuleModel

/// The variables of a book: a finding each, but an option each for a list, whose options are independent.
struct Unknowns: Sendable {
    /// One value that an answer gives a variable.
    enum Value: Sendable {
        /// These atoms become known; closure does the rest.
        case known([Edge])
        /// The answer is "not sure", and the book reads that as an answer.
        case unsure
    }

    struct Variable: Sendable {
        let finding: Int
        let values: [Value]
        /// Whether an implication touches the finding.
        let isConstrained: Bool
    }

    let variables: [Variable]
    /// By finding: the places of its variables.
    let ofFinding: [Range<Int>]
    /// By node: the variable that an atom belongs to; -1 for the rest.
    let ofAtom: [Int]
    /// By finding: which findings hang together with it through implications and calculations, itself included; empty
    /// if none does.
    let connected: [[Int]]
    /// By finding: the stated findings that may tell the value of a calculated one; empty for the rest.
    let inputs: [[Int]]
    /// By finding: whether anything asks for it.
    let isEverAsked: [Bool]

    init(_ program: Program) {
        let book = program.book
        var variables: [Variable] = []
        var ofFinding: [Range<Int>] = []
        var ofAtom = Array(repeating: -1, count: program.nodes.count)
        for (finding, layout) in program.layouts.enumerated() {
            let first = variables.count
            let isConstrained = layout.isConstrained
            func add(_ values: [Value], _ atoms: Range<Int>) {
                for atom in atoms { ofAtom[atom] = variables.count }
                variables.append(Variable(finding: finding, values: values, isConstrained: isConstrained))
            }
            switch layout.shape {
            case .yesNo:
                let itself = Edge(node: layout.firstAtom)
                let unsure: [Value] = book.findings[finding].ifUnsure == .unknown ? [] : [.unsure]
                add([.known([itself]), .known([!itself])] + unsure, layout.atoms)
            case .choice:
                add(layout.atoms.map { .known([Edge(node: $0)]) }, layout.atoms)
            case .choices:
                for atom in layout.atoms {
                    add([.known([Edge(node: atom)]), .known([Edge(node: atom, opposite: true)])], atom..<atom + 1)
                }
            case .quantity:
                // A value lies between two neighbouring cuts.
                let values = (0...layout.atomCount).map { beyond in
                    Value.known(layout.atoms.map { Edge(node: $0, opposite: $0 - layout.firstAtom >= beyond) })
                }
                if layout.atomCount > 0 { add(values, layout.atoms) }
            case .score: break
            }
            ofFinding.append(first..<variables.count)
        }
        self.variables = variables
        self.ofFinding = ofFinding
        self.ofAtom = ofAtom
        let reading = ConditionReading(book)
        let connected = reading.connected()
        self.connected = connected
        inputs = book.findings.indices.map { finding in
            guard case .calculated = book.findings[finding].origin else { return [] }
            return connected[finding].filter { book.findings[$0].isStated }
        }
        isEverAsked = book.findings.indices.map { finding in
            book.findings[finding].isStated
                && (program.questionOfFinding[finding] >= 0 || book.findings[finding].ask != nil)
        }
    }
}

extension Unknowns {
    /// By finding: the places of the lists of variables that it has a part in, or that hold what is calculated from it.
    func readers(of lists: [[Int]]) -> [[Int]] {
        var readers = [[Int]](repeating: [], count: ofFinding.count)
        for (place, list) in lists.enumerated() {
            for variable in list {
                let finding = variables[variable].finding
                for reader in inputs[finding].isEmpty ? [finding] : inputs[finding] where readers[reader].last != place
                {
                    readers[reader].append(place)
                }
            }
        }
        return readers
    }
}

extension ConditionReading {
    /// By finding: the findings that implications and calculations tie to it, itself included; empty where none does.
    fileprivate func connected() -> [[Int]] {
        var root = Array(book.findings.indices)
        func top(_ finding: Int) -> Int {
            var finding = finding
            while root[finding] != finding { finding = root[finding] }
            return finding
        }
        func tie(_ one: Int, _ other: Int) {
            let (a, b) = (top(one), top(other))
            root[max(a, b)] = min(a, b)
        }
        for (place, finding) in book.findings.enumerated() {
            for condition in finding.implies + [finding.impliedBy].compactMap({ $0 }) {
                for read in findings(readBy: condition, throughScores: true) { tie(place, read) }
            }
            guard case .calculated(let calculated) = finding.origin else { continue }
            for input in calculated.inputs {
                tie(place, input.value)
                guard case .score(let score) = book[input].origin else { continue }
                for read in findings(readByAll: score.points.map(\.condition), throughScores: true) { tie(place, read) }
            }
        }
        let groups = Dictionary(grouping: book.findings.indices, by: top)
        return book.findings.indices.map { finding in
            let group = groups[top(finding)] ?? []
            return group.count > 1 ? group : []
        }
    }
}
