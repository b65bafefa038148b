// Answers in words, the same wherever one is shown.

package import RuleModel

/// Writes answers as people read them: `yes`, `38.9 °C`, `Calf and Foot`, `not sure`.
package enum AnswerText {
    /// An answer to a finding.
    /// - Parameter number: writes a number in the finding's own unit, with that unit.
    package static func words(_ answer: Answer, to finding: Finding, number: (Rational) -> String) -> String {
        switch answer {
        case .notAsked: return Phrases.notAsked
        case .unsure: return Phrases.notSure
        case .present: return words(.present)
        case .absent: return words(.absent)
        case .quantity(let value): return number(value)
        case .option(let option): return finding.options[option].label
        case .options(let truths):
            func labels(_ truth: Truth) -> [String] {
                zip(finding.options, truths).filter { $1 == truth }.map(\.0.label)
            }
            return words(
                present: labels(.present), absent: labels(.absent), isRestKnown: !truths.contains(.unknown))
        }
    }

    /// One of three.
    package static func words(_ truth: Truth) -> String {
        switch truth {
        case .present: "yes"
        case .absent: "no"
        case .unknown: Phrases.notKnown
        }
    }

    /// A list, by the names of what is on it and of what is not: `Calf; not Foot or Thigh; the rest not known`.
    /// - Parameter isRestKnown: whether every option is known to be on the list or not.
    package static func words(present: [String], absent: [String], isRestKnown: Bool) -> String {
        if present.isEmpty, isRestKnown { return "none" }
        var words = present.isEmpty ? [] : [Phrases.list(present)]
        if !isRestKnown {
            if !absent.isEmpty { words.append("not \(Phrases.list(absent, last: "or"))") }
            words.append(absent.isEmpty && present.isEmpty ? Phrases.notKnown : "the rest \(Phrases.notKnown)")
        }
        return words.joined(separator: "; ")
    }
}
