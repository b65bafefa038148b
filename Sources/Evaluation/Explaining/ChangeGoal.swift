// What a search for changes is to reach.

import RuleModel

/// What is to be so of a patient.
enum ChangeGoal {
    /// An edge is known to hold.
    case holds(Edge)
    /// None of these red flags is known to hold.
    case noneHolds([Edge])
    /// A cause, by its place, is supported.
    case supported(Int)

    /// Whether an evaluated patient is there.
    func isReached(_ program: Program, _ planes: Planes, lane: Int) -> Bool {
        switch self {
        case .holds(let edge): planes.truth(edge, lane: lane) == .present
        case .noneHolds(let edges): edges.allSatisfy { planes.truth($0, lane: lane) != .present }
        case .supported(let cause): program.causes[cause].balance(planes, lane: lane).standing == .supported
        }
    }

    /// Whether a patient of whom less is known leaves it possible: `false` holds for every patient of whom more is.
    func isPossible(_ program: Program, _ planes: Planes, lane: Int) -> Bool {
        switch self {
        case .holds(let edge): planes.truth(edge, lane: lane) != .absent
        case .noneHolds(let edges): edges.allSatisfy { planes.truth($0, lane: lane) != .present }
        case .supported(let cause): program.causes[cause].balance(planes, lane: lane).standing != .notSupported
        }
    }
}
