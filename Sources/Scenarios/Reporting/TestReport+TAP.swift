// A run of scenarios in the Test Anything Protocol, version 14.

import RuleModel

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
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\\" || scalar == "#" { text.append("\\") }
            text.append(scalar)
        }
        return String(text).shown()
    }

    /// In YAML's double quotes, whose `\u202e` and `\U000e0041` name a character.
    fileprivate var inYAML: String {
        var text = String.UnicodeScalarView()
        unicodeScalars.forEachToPrint { scalar, isHidden in
            if isHidden {
                let digits = String(scalar.value, radix: 16)
                let length = digits.count > 4 ? 8 : 4
                let padded = String(repeating: "0", count: length - digits.count) + digits
                text.append(contentsOf: "\\\(length == 8 ? "U" : "u")\(padded)".unicodeScalars)
                return
            }
            // `##[error]` would be an order to a build server that shows the file.
            if scalar == "[", text.suffix(2).elementsEqual("##".unicodeScalars) {
                return text.append(contentsOf: "\\u005b".unicodeScalars)
            }
            if scalar == "\\" || scalar == "\"" { text.append("\\") }
            text.append(scalar)
        }
        return "\"\(String(text))\""
    }

    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
