// Closure: what follows from what is known, by the implications of the book and by what a choice or quantity is.

extension Planes {
    /// Draws every conclusion, both ways, until nothing changes; contradictions are left in `conflict`.
    mutating func close(_ program: Program) {
        repeat {
            changed = false
            evaluate(program, before: program.closureEnd)
            for implication in program.implications {
                let present = holds(implication.ifHolds)
                if present != 0 { force(program, implication.then, present & ~holds(implication.then)) }
                let absent = fails(implication.then)
                if absent != 0 { force(program, !implication.ifHolds, absent & ~fails(implication.ifHolds)) }
            }
            for finding in program.choices { closeChoice(program.layouts[finding]) }
            for finding in program.quantities { closeQuantity(program.layouts[finding]) }
        } while changed
    }

    /// Exactly one option of a choice is true.
    private mutating func closeChoice(_ layout: FindingLayout) {
        var chosen: UInt64 = 0
        var two: UInt64 = 0
        for atom in layout.atoms {
            two |= chosen & yes(atom)
            chosen |= yes(atom)
        }
        conflict |= two
        var open: UInt64 = 0
        var severalOpen: UInt64 = 0
        for atom in layout.atoms {
            set(Edge(node: atom, opposite: true), chosen & ~yes(atom) & ~two)
            severalOpen |= open & ~no(atom)
            open |= ~no(atom)
        }
        conflict |= ~open
        let last = open & ~severalOpen
        for atom in layout.atoms { set(Edge(node: atom), last & ~no(atom)) }
    }

    /// A quantity beyond a cut is beyond the lower ones.
    private mutating func closeQuantity(_ layout: FindingLayout) {
        var beyond: UInt64 = 0
        for atom in layout.atoms.reversed() {
            set(Edge(node: atom), beyond)
            beyond |= yes(atom)
        }
        var before: UInt64 = 0
        for atom in layout.atoms {
            set(Edge(node: atom, opposite: true), before)
            before |= no(atom)
        }
    }

    /// Makes an edge hold in some lanes, as far as that follows for its parts.
    mutating func force(_ program: Program, _ edge: Edge, _ lanes: UInt64) {
        var forced = Forced()
        force(program, edge, lanes, &forced)
    }

    /// What was forced already on the way. Conditions may share parts in ways whose number doubles with each; whatever
    /// a second look at a part would find, the next round of closure finds.
    private struct Forced {
        private var visits = 0
        private var lanes: [Edge: UInt64] = [:]

        /// The lanes in which an edge was not forced yet. Counted from the hundredth part on: few conditions have more.
        mutating func new(_ edge: Edge, _ wanted: UInt64) -> UInt64 {
            visits += 1
            guard visits > 100 else { return wanted }
            let before = lanes[edge] ?? 0
            lanes[edge] = before | wanted
            return wanted & ~before
        }
    }

    private mutating func force(_ program: Program, _ edge: Edge, _ lanes: UInt64, _ forced: inout Forced) {
        guard lanes != 0 else { return }
        let node = program.nodes[edge.node]
        if node.operation == .atom {
            set(edge, lanes)
            return
        }
        conflict |= fails(edge) & lanes
        let lanes = forced.new(edge, lanes & ~fails(edge))
        guard lanes != 0 else { return }
        let members = Int(node.first)..<Int(node.first + node.count)
        switch (node.operation, edge.isOpposite) {
        case (.all, false):
            for place in members { force(program, program.children[place], lanes, &forced) }
        case (.all, true): forceAbsent(program, members, heldBefore: Int64(members.count) - 1, lanes, &forced)
        case (.atLeast, false):
            // Only `threshold` members can still hold: all of them must.
            forcePresent(program, members, needed: node.threshold, lanes, &forced)
        case (.atLeast, true): forceAbsent(program, members, heldBefore: node.threshold - 1, lanes, &forced)
        case (.always, _), (.atom, _), (.scoreBounds, _), (.scoreAtLeast, _): break
        }
    }

    /// Where as many members as may hold do, the rest must not.
    private mutating func forceAbsent(
        _ program: Program, _ members: Range<Int>, heldBefore: Int64, _ lanes: UInt64, _ forced: inout Forced
    ) {
        let full = lanes & lanesWhere(members, count: { $0.holds(program.children[$1]) }, isAtLeast: heldBefore)
        guard full != 0 else { return }
        for place in members {
            let child = program.children[place]
            force(program, !child, full & ~holds(child), &forced)
        }
    }

    private mutating func forcePresent(
        _ program: Program, _ members: Range<Int>, needed: Int64, _ lanes: UInt64, _ forced: inout Forced
    ) {
        let spare = lanesWhere(members, count: { ~$0.fails(program.children[$1]) }, isAtLeast: needed + 1)
        guard lanes & ~spare != 0 else { return }
        for place in members {
            let child = program.children[place]
            force(program, child, lanes & ~spare & ~fails(child), &forced)
        }
    }

    private func lanesWhere(
        _ members: Range<Int>, count counts: (Planes, Int) -> UInt64, isAtLeast number: Int64
    ) -> UInt64 {
        let width = Int.bitWidth - members.count.leadingZeroBitCount
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { sum in
            sum.initialize(repeating: 0)
            for place in members { BitSliced.add(1, where: counts(self, place), to: sum) }
            return BitSliced.isAtLeast(UnsafeBufferPointer(sum), number)
        }
    }
}
