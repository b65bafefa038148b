// The schema of the patients of one rule book.

import JSONText
public import RuleModel

extension Schema {
    /// The schema of a patient of this rule book: every key it may have, with its values.
    ///
    /// It says all that a schema can say. Left to the reader: limits of values given in another unit, one option given
    /// as present and as absent, and answers that contradict each other.
    public static func patient(_ book: RuleBook) -> [UInt8] {
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            writer.member("$id", "triage.patient/1")
            writer.member("title", "Patient: \(book.header.title)")
            writer.member(
                "description",
                "For the rule book \(book.header.id) \(book.header.version) (\(book.sha256)). A missing key was not "
                    + "asked, null is \"not sure\"; neither is read as absent.")
            writer.member("type", "object")
            writer.member("properties") { writer in
                writer.member("id") {
                    $0.member("type", ["string", "number"])
                    $0.member("description", "Echoed in the assessment.")
                }
                writer.member("$schema") { $0.member("type", "string") }
                for finding in book.findings where finding.isStated {
                    writer.member(finding.id) { writer in
                        writer.member("title", finding.label)
                        writer.member("description", ifAny: finding.ask)
                        values(of: finding, into: &writer)
                    }
                }
            }
            writer.member("additionalProperties", false)
        }
        return writer.document
    }

    private static func values(of finding: Finding, into writer: inout JSONWriter) {
        switch finding.kind {
        case .yesNo, .score:
            writer.member("type", ["boolean", "null"])
        case .quantity(let quantity):
            measured(quantity, into: &writer)
        case .choice(let options):
            writer.key("enum")
            writer.array(options.map { Optional($0.id) } + [nil]) { writer, id in
                if let id { writer.string(id) } else { writer.null() }
            }
        case .choices(let list):
            lists(list, into: &writer)
        }
    }

    private static func measured(_ quantity: Finding.Quantity, into writer: inout JSONWriter) {
        func limits(_ writer: inout JSONWriter) {
            writer.member("type", "number")
            writer.member("minimum", quantity.limits.lowerBound)
            writer.member("maximum", quantity.limits.upperBound)
        }
        alternatives(into: &writer) { writer in
            writer.object {
                $0.member("description", "In \(quantity.unit.code).")
                limits(&$0)
            }
        } second: { writer in
            writer.object { writer in
                writer.member("type", "object")
                writer.member("properties") {
                    $0.member("value") { $0.member("type", "number") }
                    $0.member("unit") {
                        $0.member("type", "string")
                        if let others = quantity.otherUnits {
                            $0.member("enum", [quantity.unit.code] + others.map(\.unit.code))
                        }
                        $0.member("description", "A UCUM code that converts to \(quantity.unit.code).")
                    }
                }
                writer.member("required", ["value", "unit"])
                writer.member("additionalProperties", false)
                writer.member("if") {
                    $0.member("properties") { $0.member("unit") { $0.member("const", quantity.unit.code) } }
                }
                writer.member("then") { $0.member("properties") { $0.member("value") { limits(&$0) } } }
            }
        }
    }

    private static func lists(_ list: Finding.OptionList, into writer: inout JSONWriter) {
        func ids(_ writer: inout JSONWriter) { writer.member("enum", list.options.map(\.id)) }
        func present(_ writer: inout JSONWriter) {
            writer.member("type", "array")
            if list.recognises {
                writer.member("items") { writer in
                    writer.member("anyOf", array: [true, false]) { writer, isID in
                        writer.object { writer in
                            if isID { ids(&writer) } else { writer.member("type", "string") }
                        }
                    }
                    writer.member("description", "The id of an option, or a name as people write it.")
                }
            } else {
                writer.member("items") { ids(&$0) }
                writer.member("uniqueItems", true)
            }
        }
        alternatives(into: &writer) { writer in
            writer.object {
                $0.member("description", "What is not listed is \(list.unlisted.rawValue).")
                present(&$0)
            }
        } second: { writer in
            writer.object { writer in
                writer.member("description", "What is not listed is unknown.")
                writer.member("type", "object")
                writer.member("properties") {
                    $0.member("present") { present(&$0) }
                    $0.member("absent") { writer in
                        writer.member("type", "array")
                        writer.member("items") { ids(&$0) }
                        writer.member("uniqueItems", true)
                    }
                }
                writer.member("additionalProperties", false)
            }
        }
    }

    /// The plain form, the long form, or null.
    private static func alternatives(
        into writer: inout JSONWriter, first: (inout JSONWriter) -> Void, second: (inout JSONWriter) -> Void
    ) {
        writer.member("anyOf", array: 0..<3) { writer, place in
            switch place {
            case 0: first(&writer)
            case 1: second(&writer)
            default: writer.object { $0.member("type", "null") }
            }
        }
    }
}
