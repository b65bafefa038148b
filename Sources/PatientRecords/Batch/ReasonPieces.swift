// Why a question is asked, made ready: what stands around the titles that are named.

import JSONText
import Wording

/// One of the two sentences of a question's reason, around the titles of red flags or causes.
struct ReasonPieces {
    /// By how many there are, whether a title that is named has a comma, and number: what comes before the first title,
    /// between them, and after the last one. Where there are fewer of them, the rest is not used.
    private let parts: [Pieces.Piece]
    /// By red flag or cause.
    private let titles: [(piece: Pieces.Piece, hasComma: Bool)]
    /// How much room a sentence takes at most.
    let room: Int

    /// - Parameters:
    ///   - most: how many red flags or causes there may be.
    ///   - sentence: the sentence for the titles that are named, and how many there are.
    init(_ titles: [String], most: Int, _ pieces: Pieces, _ sentence: (_ titles: [String], _ count: Int) -> String) {
        self.titles = titles.map { title in
            (pieces.piece(ReasonPieces.escaped(AskedQuestion.title(title))), title.contains(","))
        }
        var parts: [Pieces.Piece] = []
        for count in 0..<most {
            for mark in [ReasonPieces.mark, ReasonPieces.mark + ","] {
                let named = Array(repeating: mark, count: min(count + 1, AskedQuestion.named))
                let texts = sentence(named, count + 1).split(mark)
                let rest = Array(repeating: "", count: AskedQuestion.named - named.count)
                parts += (texts + rest).map { pieces.piece(ReasonPieces.escaped($0)) }
            }
        }
        self.parts = parts
        let longest = self.titles.reduce(0) { max($0, $1.piece.count) }
        let between = parts.reduce(0) { max($0, $1.count) }
        room = (AskedQuestion.named + 1) * between + AskedQuestion.named * longest
    }

    /// Stands for a title. No phrase has it.
    private static let mark = "\u{0}"

    private static func escaped(_ text: String) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.string(text)
        return Array(writer.bytes.dropFirst().dropLast())
    }

    /// The text without titles.
    static func piece(_ text: String, _ pieces: Pieces) -> Pieces.Piece { pieces.piece(escaped(text)) }

    /// Writes the sentence about so many red flags or causes.
    /// - Parameter first: the first three of them, or as many as there are.
    @inline(__always) func write(
        _ first: (Int, Int, Int), of count: Int, to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let hasComma =
            titles[first.0].hasComma || count > 1 && titles[first.1].hasComma || count > 2 && titles[first.2].hasComma
        let part = ((count - 1) * 2 + (hasComma ? 1 : 0)) * (AskedQuestion.named + 1)
        var place = Pieces.copy(parts[part], to: place)
        place = Pieces.copy(titles[first.0].piece, to: place)
        place = Pieces.copy(parts[part + 1], to: place)
        guard count > 1 else { return place }
        place = Pieces.copy(titles[first.1].piece, to: place)
        place = Pieces.copy(parts[part + 2], to: place)
        guard count > 2 else { return place }
        place = Pieces.copy(titles[first.2].piece, to: place)
        return Pieces.copy(parts[part + 3], to: place)
    }
}

extension String {
    /// The parts between the places where something stands.
    fileprivate func split(_ mark: String) -> [String] {
        var (parts, part) = ([String](), String.UnicodeScalarView())
        var rest = Substring(self).unicodeScalars
        while !rest.isEmpty {
            if rest.starts(with: mark.unicodeScalars) {
                parts.append(String(part))
                part = .init()
                rest = rest.dropFirst(mark.unicodeScalars.count)
            } else if let scalar = rest.popFirst() {
                part.append(scalar)
            }
        }
        return parts + [String(part)]
    }
}
