// How a measure may be given, for the hint at a question.

import RuleModel
import Wording

/// Units that people use beside a finding's own.
enum MeasureExamples {
    private static let units = [
        "Cel", "[degF]", "kg", "[lb_av]", "cm", "m", "[in_i]", "[ft_i]", "min", "h", "d", "wk", "mo", "a",
    ].compactMap { UCUMUnit($0) }

    /// Other units in which people give what a unit measures.
    static func otherUnits(than own: UCUMUnit) -> [UCUMUnit] { units.filter { $0 != own && $0.measures(sameAs: own) } }

    /// An answer in another unit than the finding's own.
    static let answers = [
        "Cel": "102 F", "[degF]": "39 C", "a": "18 months", "mo": "6 weeks", "wk": "10 days", "d": "3 weeks",
        "h": "90 minutes", "min": "2 hours", "s": "2 minutes", "cm": "5 ft 10", "m": "5 ft 10", "[in_i]": "178 cm",
        "kg": "150 lb", "[lb_av]": "70 kg",
    ]
}

extension MeasureReader {
    var hint: String { "Give a number\(inUnits), or say not sure." }

    /// " in °C, or with its unit, such as 102 F"
    var inUnits: String {
        let own = Phrases.unit(quantity.unit.code)
        if own.isEmpty { return "" }
        let joint = own.hasPrefix("per ") ? " \(own)" : " in \(own)"
        return joint + (MeasureExamples.answers[quantity.unit.code].map { ", or with its unit, such as \($0)" } ?? "")
    }
}
