// What the tests of single checks share.

import Checking
import RuleModel
import Testing

/// A complication with a condition, on one line.
func complication(_ when: String, _ id: String = "falls") -> String {
    "complication \"\(id)\" { title = \"A title\", when = \(when), editorial = \"as decided\" }\n"
}

/// The warnings that a complication with this condition has: code, and where in the condition each stands.
func warned(_ when: String, beside text: String = "") throws -> [String] {
    let before = "complication \"falls\" { title = \"A title\", when = ".utf8.count
    let found = warnings(of: try smallBook(with: complication(when) + text), today: today)
    return found.map { warning in
        guard warning.location.file == "new.lua", warning.location.line == 1 else { return "\(warning)" }
        let start = when.utf8.index(when.utf8.startIndex, offsetBy: warning.location.column - 1 - before)
        return "\(warning.code): \(when[start...].prefix(warning.location.length))"
    }
}
