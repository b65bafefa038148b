// Characters that nobody sees, or that a terminal obeys: in texts, however they are written, and in comments.

import RuleModel

enum HiddenCharacters: SourceCheck {
    struct Finder: MistakeFinder {
        let file: CheckedFile
        private var inTexts: [SyntaxMistake] = []
        private var texts: [Span] = []

        init(file: CheckedFile) { self.file = file }

        /// What is wrong with texts and, between them, with comments: nowhere else does a file hold such characters.
        var found: [SyntaxMistake] {
            (inTexts + inComments).sorted { $0.span.start < $1.span.start }
        }

        mutating func visit(_ expression: Expression) {
            guard case .string = expression.form else { return }
            let span = expression.span
            texts.append(span)
            let isPlain = file.source.bytes[span.start..<span.end].allSatisfy {
                $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\")
            }
            if !isPlain, let mistake = mistake(inText: span) { inTexts.append(mistake) }
        }

        /// The first character of a text that must not be in it.
        private func mistake(inText span: Span) -> SyntaxMistake? {
            let pieces = file.source.pieces(ofString: span)
            var characters = Characters(pieces.flatMap(\.bytes))
            var (piece, before) = (0, 0)
            while let character = characters.next() {
                while before + pieces[piece].bytes.count <= character.place {
                    before += pieces[piece].bytes.count
                    piece += 1
                }
                let written = pieces[piece].span
                guard let scalar = character.scalar else {
                    return SyntaxMistake(
                        code: .notUTF8, span: span, message: "this text has bytes that are no characters",
                        help: "save the file as UTF-8")
                }
                guard character.isHidden, scalar != "\n" else { continue }
                // The end of a line in brackets, as Windows writes it: Lua reads a line feed.
                if scalar == "\r", pieces[piece].isLineEnd { continue }
                // A file with zeros is no text at all, which is said of it when it is run.
                if scalar.value == 0, written.end - written.start == 1 { continue }
                let length = written.end - written.start > 1 ? written.end - written.start : character.length
                return HiddenCharacters.mistake(
                    scalar, in: "text", at: Span(written.start, written.start + length), covers: span)
            }
            return nil
        }

        /// The first such character of each line outside texts.
        private var inComments: [SyntaxMistake] {
            let bytes = file.source.bytes
            guard bytes.contains(where: HiddenCharacters.isOdd) else { return [] }
            var mistakes: [SyntaxMistake] = []
            var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            for text in texts.sorted(by: { $0.start < $1.start }) + [Span(bytes.count, bytes.count)] {
                if start < text.start { look(from: start, to: text.start, &mistakes) }
                start = max(start, text.end)
            }
            return mistakes
        }

        private func look(from start: Int, to end: Int, _ mistakes: inout [SyntaxMistake]) {
            let bytes = file.source.bytes[start..<end]
            guard bytes.contains(where: HiddenCharacters.isOdd) else { return }
            var characters = Characters(Array(bytes))
            var lastLine = 0
            while let character = characters.next() {
                guard let scalar = character.scalar, character.isHidden, scalar.value > 0,
                    scalar.value >= 0x7F || HiddenCharacters.isOdd(UInt8(scalar.value))
                else { continue }
                let place = start + character.place
                let line = file.source.line(at: place)
                guard line != lastLine else { continue }
                lastLine = line
                mistakes.append(
                    HiddenCharacters.mistake(
                        scalar, in: "comment", at: Span(place, place + character.length), covers: nil))
            }
        }
    }

    /// Whether a byte is neither a plain letter nor a blank that lays out a file: a tab or the end of a line.
    private static func isOdd(_ byte: UInt8) -> Bool {
        byte >= 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private static func mistake(
        _ scalar: Unicode.Scalar, in place: String, at span: Span, covers: Span?
    ) -> SyntaxMistake {
        let help =
            switch scalar.value {
            case 0x09: "type blanks"
            case 0x200C, 0x200D:
                "delete it: it belongs only beside letters of a script that needs it, such as Persian or Hindi"
            default: "delete it"
            }
        return SyntaxMistake(
            code: .hiddenCharacter, span: span,
            message: "this \(place) has the character \(scalar.named), which nobody would see as such", help: help,
            covers: covers)
    }
}

/// The characters of some bytes, each with its place and with whether it must not be printed as it is.
private struct Characters {
    struct Character {
        /// `nil` for bytes that are no character.
        let scalar: Unicode.Scalar?
        let place: Int
        let length: Int
        var isHidden = false
    }

    private var rest: [UInt8].Iterator
    private var parser = Unicode.UTF8.ForwardParser()
    private var place = 0
    private var last: Unicode.Scalar?
    private var ahead: Character?

    init(_ bytes: [UInt8]) {
        rest = bytes.makeIterator()
        ahead = read()
    }

    private mutating func read() -> Character? {
        let (scalar, length): (Unicode.Scalar?, Int)
        switch parser.parseScalar(from: &rest) {
        case .emptyInput: return nil
        case .error(let count): (scalar, length) = (nil, count)
        case .valid(let encoded): (scalar, length) = (UTF8.decode(encoded), encoded.count)
        }
        defer { place += length }
        return Character(scalar: scalar, place: place, length: length)
    }

    mutating func next() -> Character? {
        guard var character = ahead else { return nil }
        ahead = read()
        if let scalar = character.scalar {
            character.isHidden = scalar.isHidden(between: last, and: ahead?.scalar)
        }
        last = character.scalar
        return character
    }
}
