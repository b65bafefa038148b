// A run of scenarios in the Test Anything Protocol, version 14.

import RuleBook

extension TestReport {
    /// The run as TAP 14: a line a patient, with a YAML block below each that failed.
    public func tap() -> String {
        var text = "TAP version 14\n1..\(run.outcomes.count)\n"
        for (number, outcome) in run.outcomes.enumerated() {
            text += "\(outcome.isPassed ? "ok" : "not ok") \(number + 1) - \(outcome.title.inTAP)\n"
            guard !outcome.isPassed else { continue }
            text += "  ---\n"
            text += "  at: \(outcome.scenario.location.description.inYAML)\n"
            text += "  because:\n"
            for line in outcome.lines { text += "    - \(line.trimmed.inYAML)\n" }
            text += "  ...\n"
        }
        return text
    }
}

extension String {
    /// On one line, with the signs that TAP reads escaped.
    fileprivate var inTAP: String {
        var text = ""
        for scalar in unicodeScalars {
            if scalar == "\\" || scalar == "#" { text += "\\" }
            text.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
        }
        return text
    }

    /// In YAML's double quotes.
    fileprivate var inYAML: String {
        var text = "\""
        for scalar in unicodeScalars {
            if scalar == "\\" || scalar == "\"" { text += "\\" }
            text.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
        }
        return text + "\""
    }

    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
