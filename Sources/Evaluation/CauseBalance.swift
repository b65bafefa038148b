// How a cause stands: what is known and what may still be said for and against it.

import RuleModel

/// The points of a cause's members, scaled: those known to hold, and those that may.
struct CauseBalance {
    private var forIt: (known: Int64, open: Int64) = (0, 0)
    private var against: (known: Int64, open: Int64) = (0, 0)
    /// Whether a member of `for_it` is known to hold.
    private var hasReason = false

    /// Takes in a member that is known to hold.
    @inline(__always) mutating func add(known points: Int64, isFor: Bool) {
        if isFor {
            forIt.known += points
            hasReason = true
        } else {
            against.known += points
        }
    }

    /// Takes in a member that may hold.
    @inline(__always) mutating func add(open points: Int64, isFor: Bool) {
        if isFor { forIt.open += points } else { against.open += points }
    }

    /// Points known for it less points known against it, scaled.
    var score: Int64 { forIt.known - against.known }

    /// Whether it is supported, open or not supported.
    var standing: Assessment.Standing {
        if hasReason, forIt.known > against.known { return .supported }
        return forIt.known + forIt.open <= against.known ? .notSupported : .open
    }

    /// Whether answers may still change how it stands.
    var mayChange: Bool {
        forIt.known + forIt.open > against.known && forIt.known <= against.known + against.open
    }

    /// Calls `body` with each of some lanes.
    @inline(__always) static func each(_ lanes: UInt64, _ body: (_ lane: Int) -> Void) {
        var rest = lanes
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }
}

extension CauseProgram {
    /// The balance of one evaluated patient.
    func balance(_ planes: Planes, lane: Int) -> CauseBalance {
        var balance = CauseBalance()
        for (members, isFor) in [(forIt, true), (against, false)] {
            for member in members {
                switch planes.truth(member.edge, lane: lane) {
                case .present: balance.add(known: member.points, isFor: isFor)
                case .unknown: balance.add(open: member.points, isFor: isFor)
                case .absent: break
                }
            }
        }
        return balance
    }
}
