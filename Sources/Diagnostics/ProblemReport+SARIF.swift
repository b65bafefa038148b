// Problems for code hosts and their tools: SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.

import JSONText
public import ProblemManual
import RuleModel

extension ProblemReport {
    /// The problems as a SARIF 2.1.0 log in UTF-8, by place. Files are named relative to the book's folder, columns
    /// are counted in UTF-16 units.
    /// - Parameter manual: the pages of the manual; those of the codes that occur are taken along as rules.
    public func sarif(manual: [ManualPage]) -> [UInt8] {
        let texts = texts()
        let codes = Set(problems.map(\.code)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let pages = Dictionary(manual.map { ($0.code, $0) }) { first, _ in first }
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.member("runs", array: CollectionOfOne(())) { writer, _ in
                writer.object { writer in
                    writer.holding("tool") { $0.driver(codes, pages) }
                    writer.holding("originalUriBaseIds") { writer in
                        writer.holding(JSONWriter.bookBase) { $0.message("description", "the folder of the rule book") }
                    }
                    writer.member("columnKind", "utf16CodeUnits")
                    writer.member("results", array: problems) { writer, problem in
                        writer.result(problem, codes.firstIndex(of: problem.code) ?? 0, texts)
                    }
                }
            }
        }
        return writer.document
    }
}

extension JSONWriter {
    fileprivate static let bookBase = "RULE_BOOK"

    fileprivate mutating func holding(_ name: String, _ members: (inout JSONWriter) -> Void) {
        member(name, object: members)
    }

    fileprivate mutating func message(_ name: String, _ text: String) {
        member(name, object: { $0.member("text", text) })
    }

    fileprivate mutating func driver(_ codes: [String], _ pages: [String: ManualPage]) {
        holding("driver") { writer in
            writer.member("name", "triage")
            writer.member("version", Engine.version)
            writer.member("rules", array: codes) { writer, code in
                writer.object { writer in
                    writer.member("id", code)
                    guard let page = pages[code] else { return }
                    writer.message("shortDescription", page.title)
                    writer.message("fullDescription", page.meaning)
                    writer.holding("defaultConfiguration") { $0.member("level", page.severity.rawValue) }
                }
            }
        }
    }

    fileprivate mutating func result(_ problem: Problem, _ rule: Int, _ texts: [String: TextLines]) {
        object { writer in
            writer.member("ruleId", problem.code)
            writer.member("ruleIndex", rule)
            writer.member("level", problem.severity.rawValue)
            writer.message("message", problem.message + (problem.help.map { "; \($0)" } ?? ""))
            writer.member("locations", array: [problem.location]) { writer, location in
                writer.object { $0.physical(location, texts) }
            }
            guard !problem.related.isEmpty else { return }
            writer.member("relatedLocations", array: problem.related.enumerated()) { writer, entry in
                writer.object { writer in
                    writer.member("id", entry.offset + 1)
                    writer.message("message", entry.element.message)
                    writer.physical(entry.element.location, texts)
                }
            }
        }
    }

    private mutating func physical(_ location: SourceLocation, _ texts: [String: TextLines]) {
        holding("physicalLocation") { writer in
            writer.holding("artifactLocation") { writer in
                writer.member("uri", location.file.percentEncodedPath)
                writer.member("uriBaseId", JSONWriter.bookBase)
            }
            guard location.line > 0 else { return }
            writer.holding("region") { writer in
                writer.member("startLine", location.line)
                guard let bytes = location.bytes,
                    let line = texts[location.file]?.bytes(ofLine: location.line)
                else { return }
                let start = line.prefix(bytes.lowerBound)
                let marked = line.dropFirst(bytes.lowerBound).prefix(bytes.count)
                let column = start.utf16Count + 1
                writer.member("startColumn", column)
                writer.member("endColumn", column + max(marked.utf16Count, marked.isEmpty ? 0 : 1))
            }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var utf16Count: Int { String(decoding: self, as: UTF8.self).utf16.count }
}

extension String {
    /// The path as a relative URI reference.
    fileprivate var percentEncodedPath: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
