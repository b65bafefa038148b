// A small rule book that works as it is, for an author to start from.

import RuleModel
import RuleSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A small, complete rule book for an author to start from: an example about nosebleeds, marked as one wherever it
/// says something clinical.
///
///     let book = try NewBook(folder: "Rules/back-pain", today: "2026-01-31")
///     print(book.id)                                  // back_pain
///     try book.write()
public struct NewBook: Sendable {
    /// Why a book cannot be made as asked, in plain words.
    public struct Refusal: Error, Sendable {
        /// The reason: lower case, no period.
        public let message: String
    }

    /// The folder as it was given.
    public let folder: String
    /// The id, from the name of the folder.
    public let id: String
    /// The title: the one that was given, else the name of the folder in words.
    public let title: String
    /// The date that the example's own note carries, `2026-01-31`.
    public let today: String

    /// Describes a book; nothing is written yet.
    /// - Parameters:
    ///   - folder: where it will be; its name gives the id, `Rules/back-pain` the id `back_pain`.
    ///   - title: the title; by default the name of the folder in words.
    ///   - today: the date of today, `2026-01-31`; by default the clock's.
    /// - Throws: ``Refusal`` where the title or the date will not do.
    public init(folder: String, title: String? = nil, today: String? = nil) throws(Refusal) {
        self.folder = folder
        let name = NewBook.name(of: folder)
        if let hidden = LuaText.blanked(name).firstHidden {
            throw Refusal(message: "the name of the folder has the character \(hidden.named), which nobody would see")
        }
        id = NewBook.id(from: name)
        if let title {
            let line = LuaText.line(title)
            if let hidden = LuaText.blanked(title).firstHidden {
                throw Refusal(message: "the title has the character \(hidden.named), which nobody would see")
            }
            guard !line.isEmpty else { throw Refusal(message: "the title is empty") }
            guard !line.contains("{"), !line.contains("}") else {
                throw Refusal(message: "a title has no braces")
            }
            self.title = line
        } else {
            self.title = NewBook.title(from: name)
        }
        let today = today ?? NewBook.clocksDate
        guard NewBook.isDate(today) else {
            throw Refusal(message: "`\(LuaText.line(today))` is not a date; write it like 2026-01-31")
        }
        self.today = today
    }

    /// The name of a folder, also of `.` and `..`.
    private static func name(of folder: String) -> String {
        var path = folder
        if let resolved = realpath(folder, nil) {
            path = String(cString: resolved)
            free(resolved)
        }
        return path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? ""
    }

    /// `back_pain` for `Back pain`, `back-pain` and `BackPain`.
    static func id(from name: String) -> String {
        var id = ""
        var wasSmall = false
        for byte in name.utf8 {
            let isCapital = (0x41...0x5A).contains(byte)
            let isPart = isCapital || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            let needsGap = isCapital ? wasSmall : !isPart
            if needsGap, !id.isEmpty, id.last != "_" { id += "_" }
            if isPart { id.unicodeScalars.append(Unicode.Scalar(isCapital ? byte + 32 : byte)) }
            wasSmall = isPart && !isCapital
        }
        id = String(id.prefix(80))
        while id.last == "_" { id.removeLast() }
        if id.first?.isNumber == true { id = "book_" + id }
        return Vocabulary.isIdentifier(id) ? id : "my_rule_book"
    }

    /// `Back pain` for `back-pain` and `back_pain`.
    static func title(from name: String) -> String {
        let words = LuaText.line(String(name.map { "-_{}".contains($0) ? " " : $0 }))
        guard let first = words.first else { return "My rule book" }
        return first.uppercased() + words.dropFirst()
    }

    /// The date of today, where the program runs.
    private static var clocksDate: String {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        func digits(_ number: Int32, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1, 2))-\(digits(parts.tm_mday, 2))"
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.allSatisfy { (0x30...0x39).contains($0) } ? Int(Substring(part)) : nil
        }
        guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]) else { return false }
        let isLeap = (numbers[0] % 4 == 0 && numbers[0] % 100 != 0) || numbers[0] % 400 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[numbers[1] - 1]).contains(numbers[2])
    }

    /// Writes its files; the folder and those around it are made where they are missing.
    /// - Throws: ``Refusal`` where the folder already holds something (names that begin with a dot apart), or is no
    ///   folder; then nothing was written. ``WriteFailure`` where a file could not be written.
    public func write() throws {
        let place = Folder(path: folder)
        var status = stat()
        if stat(folder, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw Refusal(message: "`\(folder)` is not a folder") }
            guard place.isInUse == false else { throw Refusal(message: "`\(folder)` is not empty") }
        }
        try place.make()
        for file in files { try place.write(Array(file.text.utf8), to: file.name) }
    }
}
