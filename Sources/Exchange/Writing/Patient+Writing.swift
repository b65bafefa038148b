// A patient as the JSON that the reader takes.

public import RuleBook

extension Patient {
    /// The patient as JSON: the answers given, in the book's order.
    ///
    /// ```json
    /// { "stiff_neck": true, "temperature": 39.5 }
    /// ```
    /// - Parameter measured: numbers in the units that they were given in, for those whose decimals have no end in the
    ///   finding's own.
    public func json(
        for book: RuleBook, _ layout: JSONLayout = .pretty, measured: [Finding.Index: MeasuredNumber] = [:]
    ) -> [UInt8] {
        var writer = JSONWriter(layout)
        write(for: book, into: &writer, measured: measured)
        return writer.document
    }

    /// Writes the patient as an object.
    package func write(
        for book: RuleBook, into writer: inout JSONWriter, measured: [Finding.Index: MeasuredNumber] = [:]
    ) {
        writer.object { writer in
            if let id {
                writer.key("id")
                writer.raw(id.utf8)
            }
            for (place, answer) in answers.enumerated() where book.findings[place].isStated {
                let finding = book.findings[place]
                switch answer {
                case .notAsked: break
                case .unsure: writer.null(finding.id)
                case .present: writer.member(finding.id, true)
                case .absent: writer.member(finding.id, false)
                case .quantity(let number): write(number, of: finding, measured[Finding.Index(place)], into: &writer)
                case .option(let option): writer.member(finding.id, finding.options[option].id)
                case .options(let truths): write(truths, of: finding, into: &writer)
                }
            }
        }
    }

    /// A number in the finding's unit, or, where its decimals would have no end there, in another: `102 [degF]`.
    private func write(
        _ number: Exact, of finding: Finding, _ measured: MeasuredNumber?, into writer: inout JSONWriter
    ) {
        if number.hasShortDecimals { return writer.member(finding.id, number) }
        guard case .quantity(let quantity) = finding.kind else { return }
        guard let other = measured ?? MeasuredNumber(withoutRounding: number, of: quantity) else {
            return writer.member(finding.id, number)
        }
        writer.member(finding.id) {
            $0.member("value", other.number)
            $0.member("unit", other.unit)
        }
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
