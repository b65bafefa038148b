// Errors as JSON: `triage.error/1`.

public import JSONText
public import RuleModel

extension PatientErrors {
    /// The errors as a `triage.error/1` object in UTF-8.
    public func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        writer.errors(errors)
        return writer.document
    }
}

extension JSONWriter {
    /// Writes a `triage.error/1` object.
    /// - Parameters:
    ///   - line: the line of the input that the errors belong to, where there are many patients.
    ///   - id: that patient's `id` as JSON text.
    ///   - file: the file of that line and its line there, where several files are read.
    public mutating func errors(
        _ errors: [PatientError], line: Int? = nil, id: String? = nil, file: (path: String, line: Int)? = nil
    ) {
        object { writer in
            writer.member("format", "triage.error/1")
            if let line { writer.member("line", line) }
            if let file {
                writer.member("file", file.path)
                writer.member("file_line", file.line)
            }
            if let id {
                writer.key("id")
                writer.raw(id.utf8)
            }
            writer.member("errors", array: errors) { writer, error in
                writer.object {
                    $0.member("code", error.code.rawValue)
                    $0.member("message", error.message)
                    $0.member("pointer", error.pointer)
                    if let line = error.line { $0.member("line", line) }
                    if let column = error.column { $0.member("column", column) }
                    $0.member("help", ifAny: error.help)
                }
            }
        }
    }

    /// Writes a `triage.error/1` object for problems of a rule book.
    public mutating func problems(_ problems: [Problem]) {
        object { writer in
            writer.member("format", "triage.error/1")
            writer.member("errors", array: problems) { writer, problem in
                writer.object {
                    $0.member("code", problem.code)
                    $0.member("severity", problem.severity.rawValue)
                    $0.member("message", problem.message)
                    $0.member("file", problem.location.file)
                    if problem.location.line > 0 { $0.member("line", problem.location.line) }
                    if problem.location.column > 0 { $0.member("column", problem.location.column) }
                    $0.member("help", ifAny: problem.help)
                }
            }
        }
    }
}
