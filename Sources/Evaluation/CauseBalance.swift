// How a cause stands: what is known and what may still be said for and against it.

import RuleBook

/// The points of a cause's members, scaled: those known to hold, and those that may.
struct CauseBalance {
    var forIt: (known: Int64, open: Int64) = (0, 0)
    var against: (known: Int64, open: Int64) = (0, 0)
    /// Whether a member of `for_it` is known to hold.
    var hasReason = false

    /// Whether it is supported, open or not supported.
    var standing: Assessment.Standing {
        if hasReason, forIt.known > against.known { return .supported }
        return forIt.known + forIt.open <= against.known ? .notSupported : .open
    }

    /// Whether answers may still change how it stands.
    var mayChange: Bool {
        forIt.known + forIt.open > against.known && forIt.known <= against.known + against.open
    }
}

extension CauseProgram {
    /// The balance of one evaluated patient.
    func balance(_ planes: Planes, lane: Int) -> CauseBalance {
        var balance = CauseBalance()
        for member in forIt {
            switch planes.truth(member.edge, lane: lane) {
            case .present:
                balance.forIt.known += member.points
                balance.hasReason = true
            case .unknown: balance.forIt.open += member.points
            case .absent: break
            }
        }
        for member in against {
            switch planes.truth(member.edge, lane: lane) {
            case .present: balance.against.known += member.points
            case .unknown: balance.against.open += member.points
            case .absent: break
            }
        }
        return balance
    }
}
