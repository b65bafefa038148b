// A report for build servers: the XML that JUnit began and most of them read.

import RuleModel

/// Suites of cases that passed, failed, or could not be decided. It holds no times: they would differ each run.
package struct JUnitReport {
    /// What became of a case.
    package enum Outcome {
        case passed
        /// What was asked for did not come out.
        case failure(message: String, type: String?, lines: [String])
        /// It could not be told.
        case error(message: String, lines: [String])
    }

    /// One case.
    package struct Case {
        let attributes: [(name: String, value: String)]
        let outcome: Outcome

        /// A case with its name, where it belongs, and what else is said of it, in this order.
        package init(_ attributes: [(name: String, value: String)], _ outcome: Outcome) {
            self.attributes = attributes
            self.outcome = outcome
        }
    }

    private let name: String
    private let suites: [(name: String, cases: [Case])]
    private let countsErrors: Bool

    /// A report with its name and suites.
    /// - Parameter countsErrors: whether a case may be undecided, so that these are counted.
    package init(_ name: String, _ suites: [(name: String, cases: [Case])], countsErrors: Bool = false) {
        self.name = name
        self.suites = suites
        self.countsErrors = countsErrors
    }

    /// The report as text that ends with a line break.
    package var text: String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites\(attributes(name, suites.flatMap(\.cases)))>\n"
        for (name, cases) in suites {
            text += "  <testsuite\(attributes(name, cases))>\n"
            for each in cases { text += JUnitReport.text(each) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func attributes(_ name: String, _ cases: [Case]) -> String {
        let failures = cases.count { if case .failure = $0.outcome { true } else { false } }
        let errors = cases.count { if case .error = $0.outcome { true } else { false } }
        let counts = [("name", name), ("tests", "\(cases.count)"), ("failures", "\(failures)")]
        return XML.attributes(counts + (countsErrors ? [("errors", "\(errors)")] : []))
    }

    private static func text(_ each: Case) -> String {
        let attributes = XML.attributes(each.attributes)
        func element(_ word: String, _ inner: [(name: String, value: String)], _ lines: [String]) -> String {
            "    <testcase\(attributes)>\n      <\(word)\(XML.attributes(inner))>"
                + lines.map { XML.escaped($0.shownAsLine) }.joined(separator: "\n") + "</\(word)>\n    </testcase>\n"
        }
        switch each.outcome {
        case .passed: return "    <testcase\(attributes)/>\n"
        case .failure(let message, let type, let lines):
            return element("failure", [("message", message)] + (type.map { [("type", $0)] } ?? []), lines)
        case .error(let message, let lines): return element("error", [("message", message)], lines)
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
