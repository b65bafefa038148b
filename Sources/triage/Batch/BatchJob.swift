// What a batch is of: what must be the same when it is gone on with.

import JSONText
import RuleModel

/// The rule book, options and inputs of a batch.
struct BatchJob {
    /// The names of its parts, in words for people, and their values; neither has a line break.
    private let parts: [(name: String, value: String)]
    /// Inputs that cannot be read a second time.
    let passing: [String]

    /// - Parameter options: the words of the command line that the results hang on.
    init(_ book: RuleBook, options: [(name: String, value: String)], inputs: [String]) {
        var (parts, passing) = ([("another version of triage", Engine.version)], [String]())
        parts += [("other rules", "\(book.header.id) \(book.sha256)")]
        parts += options.map { ("another \($0.name)", $0.value) }
        parts.append(("other files", inputs.map(BatchJob.shown).joined(separator: " ")))
        for input in inputs {
            let shown = BatchInput.shown(input)
            guard let identity = InputIdentity(input) else {
                passing.append(shown)
                continue
            }
            parts += identity.parts.map { ("\(shown), whose \($0.name) has changed since", $0.value) }
        }
        self.parts = parts.map { (BatchJob.shown($0.0), BatchJob.shown($0.1)) }
        self.passing = passing
    }

    private static func shown(_ text: String) -> String {
        var writer = JSONWriter(.compact)
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A line for each part.
    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    private var lines: [String] { parts.map { "\($0.name)\t\($0.value)" } }

    /// What differs from a job that was noted; `nil` if nothing does.
    func difference(from noted: String) -> String? { BatchJob.difference(of: lines, from: noted) }

    static func difference(of lines: [String], from noted: String) -> String? {
        let noted = noted.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (number, line) in lines.enumerated() where number >= noted.count || noted[number] != line {
            // The name without its quotes and escapes, which only paths with quotes have.
            return String(line.prefix { $0 != "\t" }.dropFirst().dropLast())
        }
        return noted.count == lines.count ? nil : "other files"
    }

    /// The same in a few hundred bytes, however many inputs there are: a digest for each part, and one for all inputs.
    var summary: [String] {
        let options = parts.prefix { !$0.name.hasPrefix("\"other files") }
        let inputs = lines.dropFirst(options.count).joined(separator: "\n")
        return options.map { "\($0.name)\t\(InputIdentity.digest(of: $0.value.utf8))" }
            + ["\"other files, or files that have changed since\"\t\(InputIdentity.digest(of: inputs.utf8))"]
    }
}
