// The files that let an editor complete, explain and check the words of one rule book.

public import RuleModel

/// The files beside a rule book from which editors learn its words, names and citations.
///
///     let report = try EditorFiles(for: book).write(to: "Rules/muscle-spasms")
///     print(report.written)                   // [".luarc.json", …]; empty when nothing has changed
///
/// | file | for |
/// |---|---|
/// | `.luarc.json` | the Lua language server (VS Code, Neovim and others): which Lua, and where the names are |
/// | `.triage/rule_book.meta.lua` | the same: every word, finding, pattern, level and citation with its explanation |
/// | `.luacheckrc` | luacheck: which names there are |
/// | `.vscode/tasks.json` | VS Code: a task that checks on every save and shows the problems |
///
/// Their names begin with a dot, so that they are no part of the book. The same book gives the same bytes.
public struct EditorFiles: Sendable {
    /// What every generated file says of itself; a file that does not say it is its owner's and is kept.
    static let mark = "Written by `triage check --editor`"

    /// The files, by their path in the folder of the book.
    public let files: [(name: String, text: String)]

    /// The files for a book.
    public init(for book: RuleBook) {
        files = [
            (".luarc.json", EditorFiles.languageServerSettings),
            (".luacheckrc", EditorFiles.luacheckSettings(book)),
            (".triage/.gitignore", "# \(EditorFiles.mark).\n*\n"),
            (".triage/rule_book.meta.lua", MetaFile(book).text),
            (".vscode/tasks.json", EditorFiles.tasks),
        ]
    }

    /// What writing did.
    public struct Report: Sendable {
        /// The files that were written, by their path in the folder.
        public fileprivate(set) var written: [String] = []
        /// Files that are the owner's own and were left as they are, each with the text that could be added to it.
        public fileprivate(set) var kept: [(name: String, text: String)] = []
    }

    /// Writes what is missing or has changed; a file that is right already is not touched. Each is replaced whole.
    ///
    /// A `.luarc.json` or `.luacheckrc` without the mark, and any `.vscode/tasks.json` of another content, are the
    /// owner's: they are kept.
    /// - Throws: ``WriteFailure`` where a file could not be written; those before it were.
    @discardableResult
    public func write(to folder: String) throws(WriteFailure) -> Report {
        let place = Folder(path: folder)
        var report = Report()
        for file in files {
            let bytes = Array(file.text.utf8)
            if let found = place.bytes(of: file.name) {
                if found == bytes { continue }
                if isOwners(found, file.name) {
                    if !EditorFiles.isServed(found, file.name) { report.kept.append((file.name, file.text)) }
                    continue
                }
            }
            try place.write(bytes, to: file.name)
            report.written.append(file.name)
        }
        return report
    }

    private func isOwners(_ bytes: [UInt8], _ name: String) -> Bool {
        switch name {
        case ".vscode/tasks.json": true
        case ".luarc.json", ".luacheckrc": !EditorFiles.contains(bytes, EditorFiles.mark)
        default: false
        }
    }

    /// Whether an owner's file already has what ours would add, so that nothing need be said.
    private static func isServed(_ bytes: [UInt8], _ name: String) -> Bool {
        switch name {
        case ".luarc.json": contains(bytes, ".triage")
        case ".luacheckrc": false
        default: contains(bytes, "\"owner\": \"triage\"")
        }
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
    }
}
