// How two versions of a rule book differ, told in patients.

public import Evaluation
public import RuleModel

/// How two versions of a rule book treat patients differently.
public struct Difference: Sendable {
    /// Which patients it happens to.
    public struct Group: Sendable {
        /// What these patients share, in the words of the book; empty for every patient.
        public let when: [String]
        /// The smallest of them, as each version reads it; what does not matter is left out.
        public let old: Patient, new: Patient
        /// What each version says of the patient with everything answered.
        public let before: Assessment, now: Assessment
    }

    /// Patients whose level changes: all who share what is said, but for those who have another reason for the higher
    /// level. `from` and `to` are those of the patients who move furthest.
    public struct LevelChange: Sendable {
        /// The level before, in the old book, and now, in the new one.
        public let from: Level.Index, to: Level.Index
        /// Whether it is lower now.
        public let falls: Bool
        /// Which patients.
        public let group: Group
    }

    /// A rule that concludes something else.
    public struct RuleChange: Sendable {
        /// What kind of rule.
        public enum Kind: String, Sendable {
            /// A red flag, a piece of advice, a cause.
            case redFlag = "red_flag"
            case advice, cause
        }

        /// What has changed.
        public enum Change: String, Sendable {
            /// Only one version has it.
            case added, removed
            /// It holds for patients for whom it did not, or the other way round.
            case appears, disappears
            /// It demands another level.
            case level
        }

        /// The kind and id of the rule.
        public let kind: Kind
        /// The id of the rule.
        public let id: String
        /// What has changed.
        public let change: Change
        /// More about it: the levels of a red flag; `nil` where there is nothing to add.
        public let remark: String?
        /// Some of the patients whom it concerns; none where only one version has the rule and nobody meets it.
        public let groups: [Group]
    }

    /// Answers that one version refuses as a contradiction and the other accepts.
    public struct AcceptanceChange: Sendable {
        /// Whether they are accepted now, or no longer.
        public let isAcceptedNow: Bool
        /// What these patients share.
        public let when: [String]
        /// The smallest of them, as the version that accepts it reads it.
        public let patient: Patient
    }

    /// A patient who leaves answers out, from whose other answers the versions conclude different things.
    public struct OpenChange: Sendable {
        /// Whether `at_least` is lower now.
        public let falls: Bool
        /// The patient, for the new version.
        public let patient: Patient
        /// What each version says.
        public let before: Assessment, now: Assessment
    }

    /// The versions, and what of them is the same.
    public let match: BookMatch
    /// Patients whose level falls first.
    public let levels: [LevelChange]
    /// Answers that are refused now, or no longer.
    public let acceptance: [AcceptanceChange]
    /// Of patients who leave answers out, one whose `at_least` falls and one whose rises.
    public let open: [OpenChange]
    /// Red flags, advice and causes that conclude something else.
    public let rules: [RuleChange]
    /// Changes that concern more groups of patients than are told.
    public let omitted: [String]
    /// What could not be found out, and why.
    public let undecided: [String]
    /// Whether it is proved that no patient's level falls, and that none's rises; `nil` if that is not decided.
    public let someLevelFalls: Bool?, someLevelRises: Bool?
    /// The same of patients who leave answers out, where the versions conclude different things from other answers.
    public let someOpenLevelFalls: Bool?, someOpenLevelRises: Bool?

    /// Whether some patient's level falls, whether everything is known or something is left out; `nil` if that is not
    /// decided.
    public var downgrades: Bool? {
        if someLevelFalls == true || someOpenLevelFalls == true { return true }
        return someLevelFalls == false && someOpenLevelFalls == false ? false : nil
    }

    /// Whether it is proved that every patient keeps the level.
    public var keepsEveryLevel: Bool {
        [someLevelFalls, someLevelRises, someOpenLevelFalls, someOpenLevelRises].allSatisfy { $0 == false }
    }
}
