// Rules that are exchanged while patients are assessed.

public import Evaluation
import Synchronization

/// The assessor in use. It can be exchanged while others assess; who has begun with the old one ends with it.
///
/// ```swift
/// let live = LiveAssessor(Assessor(book))
///
/// // each thread or task that assesses
/// var view = live.view()
/// for text in texts {
///     let assessor = view.current
///     let patient = try Patient(json: text, for: assessor.book)
///     print(try assessor.assess(patient).json())
/// }
///
/// // whoever sees that the rule files have changed
/// live.replace(with: Assessor(try RuleBook(contentsOf: folder)))
/// ```
///
/// A book never changes, so nothing needs a lock while it is used. A view takes one only when the assessor was
/// exchanged since it last looked; otherwise looking is one load of a number.
public final class LiveAssessor: Sendable {
    /// How often the assessor was exchanged.
    private let generation = Atomic(0)
    private let newest: Mutex<Assessor>

    /// The assessor to begin with.
    public init(_ assessor: Assessor) {
        newest = Mutex(assessor)
    }

    /// Puts another assessor in the place of the one in use; views have it from their next look on.
    public func replace(with assessor: Assessor) {
        newest.withLock {
            $0 = assessor
            generation.add(1, ordering: .releasing)
        }
    }

    /// A view for one thread or task.
    public func view() -> View { View(self) }

    /// The assessor as one thread or task sees it.
    public struct View: Sendable {
        private let live: LiveAssessor
        private var seen: (assessor: Assessor, generation: Int)

        fileprivate init(_ live: LiveAssessor) {
            self.live = live
            seen = live.latest
        }

        /// The assessor in use now. Take it once for a patient: the patient is read with the words of its book.
        public var current: Assessor {
            mutating get {
                if live.generation.load(ordering: .acquiring) != seen.generation { seen = live.latest }
                return seen.assessor
            }
        }
    }

    private var latest: (assessor: Assessor, generation: Int) {
        newest.withLock { ($0, generation.load(ordering: .relaxed)) }
    }
}
