// Numbers with more digits than are kept.

enum LongNumbers: SourceCheck {
    /// How many significant digits every number keeps.
    static let digits = 15

    /// Whether a number as it is written has more digits than are kept.
    static func isLong(_ number: Expression, _ source: SourceText) -> Bool {
        let written = source.bytes[number.span.start..<number.span.end]
        guard written.dropFirst().first.map({ $0 | 0x20 }) != UInt8(ascii: "x") else { return false }
        var mantissa = written.prefix { $0 | 0x20 != UInt8(ascii: "e") }.filter(\.isDigit).drop { $0 == 0x30 }
        while mantissa.last == 0x30 { mantissa.removeLast() }
        return mantissa.count > digits
    }

    struct Finder: MistakeFinder {
        let file: CheckedFile
        var found: [SyntaxMistake] = []

        init(file: CheckedFile) { self.file = file }

        mutating func visit(_ expression: Expression) {
            guard case .number = expression.form, LongNumbers.isLong(expression, file.source) else { return }
            found.append(
                SyntaxMistake(
                    code: .longNumber, span: expression.span,
                    message: "this number has more than \(LongNumbers.digits) digits that count",
                    help: "round it"))
        }
    }
}
