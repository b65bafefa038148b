// A small rule book that works as it is, for an author to start from.

public import RuleModel
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
///     let book = try NewBook(folder: "Rules/back-pain", today: CalendarDay("2026-01-31")!)
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
    /// The day that the example's own note carries.
    public let today: CalendarDay

    /// Describes a book; nothing is written yet.
    /// - Parameters:
    ///   - folder: where it will be; its name gives the id, `Rules/back-pain` the id `back_pain`.
    ///   - title: the title; by default the name of the folder in words.
    ///   - today: the day that the example's own note carries.
    /// - Throws: ``Refusal`` where the title will not do.
    public init(folder: String, title: String? = nil, today: CalendarDay) throws(Refusal) {
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
