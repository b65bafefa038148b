// A run of scenarios for build servers: the XML that JUnit began and most of them read.

import RuleModel

extension TestReport {
    /// The run as JUnit's XML: a suite a rule file, a case a patient. It holds no times: they would differ each run.
    public func junit() -> String {
        let failed = run.outcomes.count { !$0.isPassed }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let book = run.assessor.book.header.id
        text +=
            "<testsuites\(XML.attributes([("name", book), ("tests", "\(run.outcomes.count)"), ("failures", "\(failed)")]))>\n"
        var files: [String] = []
        for outcome in run.outcomes where !files.contains(outcome.scenario.location.file) {
            files.append(outcome.scenario.location.file)
        }
        for file in files {
            let outcomes = run.outcomes.filter { $0.scenario.location.file == file }
            let failed = outcomes.count { !$0.isPassed }
            let attributes = [("name", file), ("tests", "\(outcomes.count)"), ("failures", "\(failed)")]
            text += "  <testsuite\(XML.attributes(attributes))>\n"
            for outcome in outcomes { text += testcase(outcome) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func testcase(_ outcome: Outcome) -> String {
        let place = outcome.scenario.location
        let attributes = XML.attributes([
            ("name", outcome.title), ("classname", place.file), ("file", place.file), ("line", "\(place.line)"),
        ])
        guard !outcome.isPassed else { return "    <testcase\(attributes)/>\n" }
        let message = outcome.lines.first ?? ""
        let type = outcome.failures.first?.about ?? ImpossiblePatient.code
        return "    <testcase\(attributes)>\n"
            + "      <failure\(XML.attributes([("message", message), ("type", type)]))>"
            + outcome.lines.map { XML.escaped($0.shownAsLine) }.joined(separator: "\n") + "</failure>\n"
            + "    </testcase>\n"
    }
}

extension Outcome {
    /// What is wrong, a line each: every demand at its place, and below it the rules behind it.
    var lines: [String] {
        if case .impossible(let problem) = result { return ["\(problem.location): \(problem.message)"] }
        return failures.flatMap { failure in
            ["\(failure.location): \(failure.message)"]
                + failure.because.map { "  \($0.location): \($0.message)" }
        }
    }
}

/// Text in XML.
private enum XML {
    static func attributes(_ attributes: [(name: String, value: String)]) -> String {
        attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
    }

    /// What must not be printed is written out; most of it XML cannot hold at all.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        text.unicodeScalars.forEachToPrint { scalar, isHidden in
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            // `##[error]` would be an order to a build server that shows the file.
            case "[" where escaped.suffix(2).elementsEqual("##".unicodeScalars):
                escaped.append(contentsOf: "&#91;".unicodeScalars)
            case _ where isHidden: escaped.append(contentsOf: scalar.spelledOut.unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
