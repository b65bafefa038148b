// Numbers with more digits than are kept.

enum LongNumbers: SourceCheck {
    /// How many significant digits every number keeps.
    static let digits = 15

    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard case .number = expression.form else { return }
            let written = file.source.bytes[expression.span.start..<expression.span.end]
            guard !written.dropFirst().starts(with: [UInt8(ascii: "x")]) else { return }
            var mantissa = written.prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter(\.isDigit).drop { $0 == 0x30 }
            while mantissa.last == 0x30 { mantissa.removeLast() }
            guard mantissa.count > LongNumbers.digits else { return }
            found.append(
                SyntaxMistake(
                    code: .longNumber, span: expression.span,
                    message: "this number has more than \(LongNumbers.digits) digits that count",
                    help: "round it"))
        }
    }
}
