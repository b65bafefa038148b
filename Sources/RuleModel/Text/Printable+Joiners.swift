// Characters without width that do their work where they stand: joiners, selectors, the tags of flags.

extension Unicode.Scalar {
    /// Whether a character without width does its work between two others.
    ///
    /// A joiner or non-joiner (U+200D, U+200C) stands beside a letter of a script that needs it, as in Persian, Bengali or
    /// Kannada, also where the other side is a digit, a bracket or a Latin letter. Emoji are joined, and shown in colour,
    /// as Unicode Technical Standard 51 has it; a variant of a Han or Mongolian letter stands behind that letter.
    func joins(_ before: Unicode.Scalar?, and behind: Unicode.Scalar?) -> Bool {
        guard let before else { return false }
        switch value {
        case 0x200C, 0x200D: return joinsLetters(before, and: behind) || joinsPictures(before, and: behind)
        case 0xFE0E, 0xFE0F: return before.isPictograph || before.properties.isEmoji && behind?.value == 0x20E3
        case 0xFE00...0xFE02, 0xE0100...0xE01EF: return before.properties.isUnifiedIdeograph
        case 0x180B...0x180F: return (0x1820...0x18AA).contains(before.value)
        case 0xE0020...0xE007F: return Unicode.Scalar.flags.contains { isTag(of: $0, before, behind) }
        default: return false
        }
    }

    private func joinsLetters(_ before: Unicode.Scalar, and behind: Unicode.Scalar?) -> Bool {
        if before.isVirama { return true }
        let isBesideAnother = [before, behind].contains { $0?.properties.generalCategory == .format }
        guard !isBesideAnother else { return false }
        // A letter shown as it begins or goes on in a word, which may stand alone: the Persian sign of the Hijri year.
        if value == 0x200D, before.isLetter(of: Unicode.Scalar.cursive) { return true }
        guard let behind else { return false }
        if value == 0x200D, behind.isLetter(of: Unicode.Scalar.cursive) { return true }
        guard !before.properties.isWhitespace, !behind.properties.isWhitespace else { return false }
        return [before, behind].contains {
            $0.isLetter(of: Unicode.Scalar.cursive) || $0.isLetter(of: Unicode.Scalar.indic)
        }
    }

    private func joinsPictures(_ before: Unicode.Scalar, and behind: Unicode.Scalar?) -> Bool {
        guard let behind, value == 0x200D, behind.isPictograph else { return false }
        return before.isPictograph || before.value == 0xFE0F || before.properties.isEmojiModifier
    }

    private var isVirama: Bool { properties.canonicalCombiningClass == .virama }

    /// Whether it is a letter of some scripts, or a mark on one.
    private func isLetter(of scripts: [ClosedRange<UInt32>]) -> Bool {
        guard scripts.contains(where: { $0.contains(value) }) else { return false }
        switch properties.generalCategory {
        case .otherLetter, .modifierLetter, .uppercaseLetter, .lowercaseLetter, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// Scripts whose letters join: Arabic, Syriac, N'Ko, Mandaic; Mongolian, Phags-pa; the older forms of Arabic letters;
    /// Manichaean, Psalter Pahlavi, Hanifi Rohingya, Sogdian, Old Uyghur, Chorasmian; Adlam.
    private static let cursive: [ClosedRange<UInt32>] = [
        0x0620...0x08FF, 0x1820...0x18AA, 0xA840...0xA877, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10AC0...0x10AFF,
        0x10B80...0x10BAF, 0x10D00...0x10D3F, 0x10F30...0x10FDF, 0x1E900...0x1E95F,
    ]

    /// Scripts whose letters form conjuncts: those of India and Sri Lanka, Myanmar and Khmer, and their kin.
    private static let indic: [ClosedRange<UInt32>] = [
        0x0900...0x0DFF, 0x0F00...0x109F, 0x1700...0x17FF, 0x1A20...0x1AAF, 0x1B00...0x1C4F, 0xA800...0xA82F,
        0xA880...0xA8FF, 0xA930...0xA9FF, 0xAA00...0xAA7F, 0xAAE0...0xAAFF, 0xABC0...0xABFF, 0x11000...0x11FFF,
    ]

    /// Whether it is shown as a picture; digits, which become one only with a frame, are not.
    private var isPictograph: Bool { value >= 0x80 && properties.isEmoji }
}

// MARK: - Flags

extension Unicode.Scalar {
    /// The tags behind a black flag that make it the flag of England, Scotland or Wales; Unicode knows no others.
    fileprivate static let flags: [[UInt32]] = ["gbeng", "gbsct", "gbwls"].map { letters in
        letters.unicodeScalars.map { 0xE0000 + $0.value } + [0xE007F]
    }

    /// How many tags a flag has.
    static let flagLength = 6

    /// Whether it is a tag: a letter that nobody sees.
    var isTag: Bool { (0xE0020...0xE007F).contains(value) }

    /// Whether it is the black flag.
    var beginsFlag: Bool { value == 0x1F3F4 }

    /// Whether some characters are all tags of one flag.
    static func isFlag(_ first: Unicode.Scalar?, _ rest: inout some IteratorProtocol<Unicode.Scalar>) -> Bool {
        guard let first, first.isTag else { return false }
        var tags = [first.value]
        while tags.count < flagLength, let next = rest.next() { tags.append(next.value) }
        return flags.contains(tags)
    }

    /// Whether it can be a tag of a flag between two characters; only all of them together are one.
    private func isTag(of flag: [UInt32], _ before: Unicode.Scalar, _ behind: Unicode.Scalar?) -> Bool {
        flag.indices.contains { place in
            flag[place] == value && before.value == (place == 0 ? 0x1F3F4 : flag[place - 1])
                && (place == flag.count - 1 || behind?.value == flag[place + 1])
        }
    }
}
