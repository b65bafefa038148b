// Problems for programs: `triage.problems/1`.

public import JSONText
package import RuleModel

extension ProblemReport {
    /// The problems as a `triage.problems/1` object in UTF-8, by place; empty where there is none.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.object { writer in
            writer.member("format", "triage.problems/1")
            writer.member("errors", errorCount)
            writer.member("warnings", warningCount)
            writer.member("problems", array: problems) { writer, problem in
                writer.object {
                    $0.member("code", problem.code)
                    $0.member("severity", problem.severity.rawValue)
                    $0.member("message", problem.message)
                    $0.member("help", ifAny: problem.help)
                    $0.place(problem.location)
                    $0.member("related", array: problem.related) { writer, related in
                        writer.object {
                            $0.member("message", related.message)
                            $0.place(related.location)
                        }
                    }
                }
            }
        }
        return writer.document
    }
}

extension JSONWriter {
    /// The members of a place; what is not known is left out.
    package mutating func place(_ location: SourceLocation) {
        member("file", location.file)
        if location.line > 0 { member("line", location.line) }
        if location.column > 0 { member("column", location.column) }
        if location.length > 0 { member("length", location.length) }
    }
}
