// Lines typed at a terminal: the editor of the system, in Swift's words.

import CLineEditing
import RuleModel
import Workbench

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines that are edited, recalled and completed. One at a time, on the main thread.
final class LineEditor {
    /// How reading a line ended.
    enum Line {
        case text(String)
        /// Ctrl-C.
        case cancelled
        /// Ctrl-D, or the terminal is gone.
        case closed
    }

    /// What Tab offers for the line up to the cursor.
    var complete: (String) -> TabCompletion = { _ in .nothing }
    /// Called now and then while nobody types; what it returns is shown above the line.
    var idle: () -> String? = { nil }
    /// What stands before the line.
    var prompt = "> " { didSet { keep(&promptText, prompt) } }

    private var handle: OpaquePointer?
    private var promptText = strdup("> ")
    private var shown: UnsafeMutablePointer<CChar>?
    private var insertion: UnsafeMutablePointer<CChar>?
    private var listing: UnsafeMutablePointer<CChar>?
    /// The candidates that the last Tab could not decide between: a second Tab lists them.
    private var undecided: TabCompletion?

    /// An editor on standard input and output; `nil` where there cannot be one.
    /// - Parameter wake: a descriptor that can be read when `idle` has something to do, or -1.
    init?(wake: Int32) {
        // Letters beyond ASCII; numbers and messages stay as they are in every locale.
        if setlocale(LC_CTYPE, "") == nil || String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" {
            setlocale(LC_CTYPE, "C.UTF-8")
        }
        var hooks = line_editor_hooks()
        hooks.context = Unmanaged.passUnretained(self).toOpaque()
        hooks.wake = wake
        hooks.prompt = { UnsafePointer(LineEditor.at($0).promptText) }
        hooks.idle = { context in
            let editor = LineEditor.at(context)
            guard let text = editor.idle() else { return nil }
            editor.keep(&editor.shown, text)
            return UnsafePointer(editor.shown)
        }
        hooks.complete = { context, line, length, cursor, replaced, insertion, listing in
            LineEditor.at(context).complete(line, cursor, replaced, insertion, listing)
        }
        guard let opened = line_editor_open(hooks, wake < 0 ? 20 : 200) else { return nil }
        handle = opened
    }

    deinit {
        line_editor_close(handle)
        for text in [promptText, shown, insertion, listing] { free(text) }
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> LineEditor {
        guard let context else { preconditionFailure("the hooks were given a context") }
        return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
    }

    private func keep(_ place: inout UnsafeMutablePointer<CChar>?, _ text: String) {
        free(place)
        place = strdup(text)
    }

    /// Reads a line.
    func read() -> Line {
        var text: UnsafePointer<CChar>?
        undecided = nil
        switch line_editor_read(handle, &text) {
        case LINE_EDITOR_LINE: return .text(text.map { String(cString: $0) } ?? "")
        case LINE_EDITOR_CANCELLED: return .cancelled
        default: return .closed
        }
    }

    // MARK: History

    /// Remembers an entry for this session.
    func remember(_ entry: String) { line_editor_remember(handle, entry) }

    /// Takes the entries of a file; whether there was one.
    func load(_ path: String) -> Bool { line_editor_load(handle, path, 1000) }

    /// Appends an entry to a file; whether that was possible.
    static func append(_ entry: String, to path: String) -> Bool { line_editor_append(entry, path) }

    /// What is remembered, the oldest first.
    var entries: [String] {
        var entries: [String] = []
        while let entry = line_editor_entry(handle, Int32(entries.count)) { entries.append(String(cString: entry)) }
        return entries
    }

    // MARK: Completion

    private func complete(
        _ line: UnsafePointer<CChar>?, _ cursor: Int, _ replaced: UnsafeMutablePointer<Int>?,
        _ insertion: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
        _ listing: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        let bytes = UnsafeRawBufferPointer(start: line, count: cursor)
        let offered = complete(String(decoding: bytes, as: UTF8.self))
        guard !offered.candidates.isEmpty else { return }
        // The first Tab fills in what all candidates share; the next one lists them.
        if offered == undecided {
            keep(&self.listing, Columns.text(offered.candidates, width: Terminal.width))
            listing?.pointee = UnsafePointer(self.listing)
            return
        }
        undecided = offered.candidates.count > 1 ? offered : nil
        keep(&self.insertion, offered.insertion)
        replaced?.pointee = offered.replaced
        insertion?.pointee = UnsafePointer(self.insertion)
        if var after = undecided {
            after = TabCompletion(
                replaced: offered.insertion.unicodeScalars.count, insertion: offered.insertion,
                candidates: offered.candidates)
            undecided = after
        }
    }
}

/// Words in columns.
enum Columns {
    /// The words, down each column, as many columns as fit; with a line break at the end.
    static func text(_ words: [String], width: Int) -> String {
        // Names of files may hold what a terminal obeys.
        let words = words.map { $0.shown() }
        let column = (words.map(\.count).max() ?? 0) + 2
        let count = max(1, width / column)
        let rows = (words.count + count - 1) / count
        return (0..<rows).map { row in
            stride(from: row, to: words.count, by: rows).map { place in
                let isLast = place + rows >= words.count
                return isLast ? words[place] : words[place] + String(repeating: " ", count: column - words[place].count)
            }.joined() + "\r\n"
        }.joined()
    }
}
