// A patient as the JSON that the reader takes.

public import JSONText
public import RuleModel
import Wording

extension Patient {
    /// The patient as JSON: the answers given, in the book's order.
    ///
    /// ```json
    /// { "stiff_neck": true, "temperature": 39.5 }
    /// ```
    /// - Parameter forms: how the answers were given. With it numbers are written in their units, names that nobody
    ///   recognises stay, and a list of which nothing is known is written, too.
    public func json(for book: RuleBook, _ layout: JSONLayout = .pretty, asGiven forms: GivenForms? = nil) -> [UInt8] {
        var writer = JSONWriter(layout)
        write(for: book, into: &writer, asGiven: forms)
        return writer.document
    }

    /// Writes the patient as an object.
    package func write(for book: RuleBook, into writer: inout JSONWriter, asGiven forms: GivenForms? = nil) {
        writer.object { writer in
            if let id {
                writer.key("id")
                writer.raw(id.utf8)
            }
            for (place, answer) in answers.enumerated() where book.findings[place].isStated {
                let (index, finding) = (Finding.Index(place), book.findings[place])
                switch answer {
                case .notAsked: break
                case .unsure: writer.null(finding.id)
                case .present: writer.member(finding.id, true)
                case .absent: writer.member(finding.id, false)
                case .quantity(let number): write(number, of: finding, forms?.measured[index], into: &writer)
                case .option(let option): writer.member(finding.id, finding.options[option].id)
                case .options(let truths):
                    let names = forms.map { $0.unrecognised[index] ?? [] }
                    write(truths, of: finding, names, into: &writer)
                }
            }
        }
    }

    /// A number in the unit that it was given in or the finding's; where its decimals would have no end there, in
    /// another: `102 [degF]`.
    private func write(
        _ number: Rational, of finding: Finding, _ measured: MeasuredNumber?, into writer: inout JSONWriter
    ) {
        guard case .quantity(let quantity) = finding.kind else { return }
        if let measured, measured.unit != quantity.unit.code, let digits = measured.number.allDecimals {
            return write(digits, measured.unit, of: finding, into: &writer)
        }
        if let digits = number.allDecimals {
            writer.key(finding.id)
            return writer.raw(digits.utf8)
        }
        guard let other = MeasuredNumber(withoutRounding: number, of: quantity) else {
            return writer.member(finding.id, number)
        }
        write(other.number.description, other.unit, of: finding, into: &writer)
    }

    private func write(_ digits: String, _ unit: String, of finding: Finding, into writer: inout JSONWriter) {
        writer.member(finding.id) { writer in
            writer.key("value")
            writer.raw(digits.utf8)
            writer.member("unit", unit)
        }
    }

    /// - Parameter names: names that nobody recognises; `nil` where nobody asked how the list was given.
    private func write(_ truths: [Truth], of finding: Finding, _ names: [String]?, into writer: inout JSONWriter) {
        func ids(_ truth: Truth) -> [String] {
            zip(finding.options, truths).filter { $0.1 == truth }.map(\.0.id)
        }
        guard case .choices(let list) = finding.kind else { return }
        let (present, absent) = (ids(.present) + (names ?? []), ids(.absent))
        if names == nil, present.isEmpty, absent.isEmpty { return }
        let isPlain =
            present.count > ids(.present).count
            ? list.isPlain(truths, with: names ?? []) : list.unlisted == .absent && !truths.contains(.unknown)
        if isPlain { return writer.member(finding.id, present) }
        writer.member(finding.id) { writer in
            writer.member("present", present)
            writer.member("absent", absent)
        }
    }
}
