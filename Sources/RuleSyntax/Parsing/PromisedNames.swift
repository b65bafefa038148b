// The ids that a damaged file would have declared, so that their absence is not said of every rule that uses them.

import RuleModel

/// Looks through the bytes of a file for `word "id"`, whatever else is wrong with it.
struct PromisedNames {
    private let bytes: [UInt8]
    private var index = 0
    /// Words that were looked at, and whether each is probably a misspelt one.
    private var misspelt: [String: Bool] = [:]

    /// The words and ids in the order of the file. The word is `nil` where it is probably a misspelt one.
    static func found(in source: SourceText) -> [(word: DeclarationWord?, id: String)] {
        var reader = PromisedNames(bytes: source.bytes)
        var found: [(word: DeclarationWord?, id: String)] = []
        while let pair = reader.next() { found.append(pair) }
        return found
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func isMisspelt(_ word: String) -> Bool {
        if let known = misspelt[word] { return known }
        // A file with a thousand words that are none is no damaged rule file.
        let found =
            misspelt.count < 1_000 && Vocabulary.roles[word] == nil
            && nearestWord(to: word, in: DeclarationWord.allCases.map(\.rawValue)) != nil
        misspelt[word] = found
        return found
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Between a word and its id there may be what a word processor put there: curly quotes, spaces of other kinds.
    private mutating func next() -> (word: DeclarationWord?, id: String)? {
        while index < bytes.count {
            guard bytes[index].isNamePart else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index].isNamePart { index += 1 }
            let word = String(decoding: bytes[start..<index], as: UTF8.self)
            let known = DeclarationWord(rawValue: word)
            let isWord = known != nil
            var end = index
            while end < bytes.count, isBlank(bytes[end]) || (isWord && bytes[end] >= 0x80) { end += 1 }
            let isQuoted = end < bytes.count && (bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'"))
            // A known word may have lost the quote before its id; an unknown one must have it.
            guard isQuoted || (isWord && end > index), isWord || isMisspelt(word) else { continue }
            if isQuoted { end += 1 }
            let idStart = end
            while end < bytes.count, bytes[end].isNamePart || "-./".utf8.contains(bytes[end]) { end += 1 }
            guard end > idStart else { continue }
            if isWord { index = end }
            return (known, String(decoding: bytes[idStart..<end], as: UTF8.self))
        }
        return nil
    }
}
