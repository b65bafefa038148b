// The loops that evaluate: three-valued operations on machine words.

/// The words of `Planes` while operations run over them.
///
/// Places come from the program, which was compiled with these planes' layout; they are not checked again.
struct PlaneKernels {
    let values: UnsafeMutableBufferPointer<UInt64>
    let lower: UnsafeMutableBufferPointer<UInt64>
    let upper: UnsafeMutableBufferPointer<UInt64>

    func run(
        _ run: Steps.Run, _ operands: UnsafeBufferPointer<Int32>, _ results: UnsafeBufferPointer<Int32>,
        _ program: Program
    ) {
        switch run.kind {
        case .all:
            switch run.width {
            case 2: each(results, 2, operands) { $0(0) & $0(1) }
            case 3: each(results, 3, operands) { $0(0) & $0(1) & $0(2) }
            case 4: each(results, 4, operands) { $0(0) & $0(1) & $0(2) & $0(3) }
            default:
                each(results, run.width, operands) { member in
                    var value = UInt64.max
                    for place in 0..<run.width { value &= member(place) }
                    return value
                }
            }
        case .any:
            switch run.width {
            case 2: each(results, 2, operands) { $0(0) | $0(1) }
            case 3: each(results, 3, operands) { $0(0) | $0(1) | $0(2) }
            case 4: each(results, 4, operands) { $0(0) | $0(1) | $0(2) | $0(3) }
            default:
                each(results, run.width, operands) { member in
                    var value: UInt64 = 0
                    for place in 0..<run.width { value |= member(place) }
                    return value
                }
            }
        case .count: for node in results { count(program, Int(node)) }
        case .scoreBounds: for node in results { bounds(program.scores[Int(program.nodes[Int(node)].first)]) }
        case .scoreAtLeast: for node in results { compare(program, Int(node)) }
        }
    }

    /// Works out each result from its members.
    @inline(__always) private func each(
        _ results: UnsafeBufferPointer<Int32>, _ width: Int, _ operands: UnsafeBufferPointer<Int32>,
        _ value: (_ member: (Int) -> UInt64) -> UInt64
    ) {
        guard var operand = operands.baseAddress, let words = values.baseAddress else { return }
        for result in results {
            words[Int(result)] = value { words[Int(operand[$0])] }
            operand += width
        }
    }

    @inline(__always) private func holds(_ edge: Edge) -> UInt64 { values[Int(edge.raw)] }
    @inline(__always) private func fails(_ edge: Edge) -> UInt64 { values[Int(edge.raw ^ 1)] }

    private func count(_ program: Program, _ place: Int) {
        let node = program.nodes[place]
        let width = Int.bitWidth - Int(node.count).leadingZeroBitCount
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width * 2) { sums in
            sums.initialize(repeating: 0)
            let known = UnsafeMutableBufferPointer(rebasing: sums[..<width])
            let possible = UnsafeMutableBufferPointer(rebasing: sums[width...])
            for child in program.children[Int(node.first)..<Int(node.first + node.count)] {
                BitSliced.add(1, where: holds(child), to: known)
                BitSliced.add(1, where: ~fails(child), to: possible)
            }
            values[place * 2] = BitSliced.isAtLeast(UnsafeBufferPointer(known), node.threshold)
            values[place * 2 + 1] = ~BitSliced.isAtLeast(UnsafeBufferPointer(possible), node.threshold)
        }
    }

    private func bounds(_ score: ScoreProgram) {
        let low = UnsafeMutableBufferPointer(rebasing: lower[score.words])
        let high = UnsafeMutableBufferPointer(rebasing: upper[score.words])
        low.update(repeating: 0)
        high.update(repeating: 0)
        for group in score.groups {
            var taken: UInt64 = 0
            for alternative in group.alternatives {
                let chosen = possible(alternative) & ~taken
                taken |= chosen
                BitSliced.add(alternative.points, where: chosen, to: low)
            }
            taken = 0
            for alternative in group.alternatives.reversed() {
                let chosen = possible(alternative) & ~taken
                taken |= chosen
                BitSliced.add(alternative.points, where: chosen, to: high)
            }
        }
    }

    private func possible(_ alternative: ScoreProgram.Alternative) -> UInt64 {
        ~fails(alternative.holds) & ~holds(alternative.fails)
    }

    private func compare(_ program: Program, _ place: Int) {
        let node = program.nodes[place]
        let score = program.scores[Int(node.first)]
        let (low, high) = (lower[score.words], upper[score.words])
        let threshold = node.threshold - score.base
        values[place * 2] = BitSliced.isAtLeast(UnsafeBufferPointer(rebasing: low), threshold)
        values[place * 2 + 1] = ~BitSliced.isAtLeast(UnsafeBufferPointer(rebasing: high), threshold)
    }
}

/// Arithmetic on numbers stored a bit a word, 64 lanes at once.
enum BitSliced {
    /// Adds a constant to the numbers of some lanes.
    static func add(_ constant: Int64, where lanes: UInt64, to number: UnsafeMutableBufferPointer<UInt64>) {
        guard constant != 0, lanes != 0 else { return }
        var carry: UInt64 = 0
        for bit in number.indices {
            let addend = constant >> Int64(bit) & 1 != 0 ? lanes : 0
            let before = number[bit]
            number[bit] = before ^ addend ^ carry
            carry = before & addend | carry & (before ^ addend)
        }
    }

    /// The lanes whose number is at least a constant.
    static func isAtLeast(_ number: UnsafeBufferPointer<UInt64>, _ constant: Int64) -> UInt64 {
        if constant <= 0 { return .max }
        if number.count < Int64.bitWidth - 1, constant >> Int64(number.count) != 0 { return 0 }
        var greater: UInt64 = 0
        var equal = UInt64.max
        for bit in number.indices.reversed() {
            if constant >> Int64(bit) & 1 != 0 {
                equal &= number[bit]
            } else {
                greater |= equal & number[bit]
            }
        }
        return greater | equal
    }
}
