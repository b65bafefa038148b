// Formulas of SMT-LIB 2, built as text.

import Evaluation
import RuleModel

/// Builds formulas of SMT-LIB 2. Constants are folded, so that what is left is short enough to be read.
enum Formula {
    static let yes = "true"
    static let no = "false"

    /// A name as SMT-LIB takes it, whatever characters it has.
    static func symbol(_ name: String) -> String {
        "|" + String(name.map { $0 == "|" || $0 == "\\" ? "_" : $0 }) + "|"
    }

    /// The name that a symbol quotes.
    static func name(of symbol: String) -> String {
        symbol.hasPrefix("|") ? String(symbol.dropFirst().dropLast()) : symbol
    }

    static func not(_ formula: String) -> String {
        switch formula {
        case yes: return no
        case no: return yes
        default:
            if formula.hasPrefix("(not ") { return String(formula.dropFirst(5).dropLast()) }
            return "(not \(formula))"
        }
    }

    static func all(_ formulas: some Sequence<String>) -> String {
        var members: [String] = []
        for formula in formulas where formula != yes {
            if formula == no { return no }
            members.append(formula)
        }
        return joined("and", members, empty: yes)
    }

    static func any(_ formulas: some Sequence<String>) -> String {
        var members: [String] = []
        for formula in formulas where formula != no {
            if formula == yes { return yes }
            members.append(formula)
        }
        return joined("or", members, empty: no)
    }

    static func implies(_ premise: String, _ conclusion: String) -> String { any([not(premise), conclusion]) }

    static func same(_ left: String, _ right: String) -> String { left == right ? yes : "(= \(left) \(right))" }

    static func choose(_ condition: String, _ then: String, _ otherwise: String) -> String {
        switch condition {
        case yes: then
        case no: otherwise
        default: then == otherwise ? then : "(ite \(condition) \(then) \(otherwise))"
        }
    }

    static func sum(_ numbers: [String]) -> String { joined("+", numbers.filter { $0 != zero }, empty: zero) }

    /// How many of some formulas hold.
    static func count(_ formulas: [String]) -> String { sum(formulas.map { choose($0, number(Rational(1)), zero) }) }

    /// That at least so many formulas are true.
    static func atLeast(_ least: Int, of formulas: [String]) -> String {
        switch least {
        case ...0: yes
        case formulas.count: all(formulas)
        case 1: any(formulas)
        default: isAtLeast(count(formulas), number(Rational(least)))
        }
    }

    /// That at most so many formulas are true; `nil` for as many as there are.
    static func atMost(_ most: Int?, of formulas: [String]) -> String {
        switch most {
        case nil: yes
        case 0: not(any(formulas))
        case let most?: isAtLeast(number(Rational(most)), count(formulas))
        }
    }

    /// That a number lies beyond a cut.
    static func isBeyond(_ cut: Cut, _ own: String) -> String {
        cut.isStrict ? isAbove(own, number(cut.value)) : isAtLeast(own, number(cut.value))
    }

    /// That a number does not lie beyond a cut.
    static func isWithin(_ cut: Cut, _ own: String) -> String {
        cut.isStrict ? isAtLeast(number(cut.value), own) : isAbove(number(cut.value), own)
    }

    static func isAtLeast(_ left: String, _ right: String) -> String { "(>= \(left) \(right))" }
    static func isAbove(_ left: String, _ right: String) -> String { "(> \(left) \(right))" }

    static let zero = number(Rational(0))

    /// An exact rational number.
    static func number(_ value: Rational) -> String {
        let magnitude = value.numerator.magnitude
        let text = value.isWhole ? "\(magnitude).0" : "(/ \(magnitude).0 \(value.denominator).0)"
        return value.numerator < 0 ? "(- \(text))" : text
    }

    private static func joined(_ word: String, _ members: [String], empty: String) -> String {
        switch members.count {
        case 0: empty
        case 1: members[0]
        default: "(\(word) \(members.joined(separator: " ")))"
        }
    }
}
