// A patient as the JSON that the reader takes.

public import RuleBook

extension Patient {
    /// The patient as JSON: the answers given, in the book's order.
    ///
    /// ```json
    /// { "stiff_neck": true, "temperature": 39.5 }
    /// ```
    public func json(for book: RuleBook, _ layout: JSONLayout = .pretty) -> [UInt8] {
        var writer = JSONWriter(layout)
        write(for: book, into: &writer)
        return writer.document
    }

    /// Writes the patient as an object.
    package func write(for book: RuleBook, into writer: inout JSONWriter) {
        writer.object { writer in
            if let id {
                writer.key("id")
                writer.raw(id.utf8)
            }
            for (finding, answer) in zip(book.findings, answers) where finding.isStated {
                switch answer {
                case .notAsked: break
                case .unsure: writer.null(finding.id)
                case .present: writer.member(finding.id, true)
                case .absent: writer.member(finding.id, false)
                case .quantity(let number): write(number, of: finding, into: &writer)
                case .option(let option): writer.member(finding.id, finding.options[option].id)
                case .options(let truths): write(truths, of: finding, into: &writer)
                }
            }
        }
    }

    /// A number in the finding's unit, or, where its decimals would have no end there, in another: `102 [degF]`.
    private func write(_ number: Exact, of finding: Finding, into writer: inout JSONWriter) {
        if number.hasShortDecimals { return writer.member(finding.id, number) }
        guard case .quantity(let quantity) = finding.kind else { return }
        for code in ["[degF]", "s", "min", "h", "d", "wk", "mo", "a", "[lb_av]", "[oz_av]", "[in_i]", "[ft_i]"] {
            guard let unit = Unit(code), let other = quantity.unit.convert(number, to: unit), other.hasShortDecimals
            else { continue }
            return writer.member(finding.id) {
                $0.member("value", other)
                $0.member("unit", code)
            }
        }
        writer.member(finding.id, number)
    }

    private func write(_ truths: [Truth], of finding: Finding, into writer: inout JSONWriter) {
        func ids(_ truth: Truth) -> [String] {
            zip(finding.options, truths).filter { $0.1 == truth }.map(\.0.id)
        }
        guard case .choices(let list) = finding.kind else { return }
        if ids(.absent).isEmpty, ids(.present).isEmpty { return }
        if list.unlisted == .absent, !truths.contains(.unknown) {
            return writer.member(finding.id, ids(.present))
        }
        writer.member(finding.id) { writer in
            writer.member("present", ids(.present))
            writer.member("absent", ids(.absent))
        }
    }
}

extension Exact {
    /// Whether the decimal form is the number itself, not rounded.
    fileprivate var hasShortDecimals: Bool { Exact(decimal: description) == self }
}
