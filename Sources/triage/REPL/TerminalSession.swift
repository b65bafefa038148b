// A session at a terminal.

import ArgumentParser
import RuleModel
import Workbench

/// Reads lines from a person and shows what comes of them.
final class TerminalSession {
    private let world: TerminalSurroundings
    private let editor: LineEditor
    private var workbench: WorkbenchSession
    private let historyPath: String?

    init(_ source: BookSource, _ editor: LineEditor, remembers: Bool) throws {
        self.editor = editor
        world = TerminalSurroundings(source, editor)
        workbench = try source.session(in: world, coloured: true)
        historyPath = remembers ? HistoryFile.path() : nil
        if let historyPath { _ = editor.load(historyPath) }
    }

    /// Runs until the person leaves.
    func run(opening file: String?) throws {
        Terminal.write(welcome, to: .output)
        if let file { try show(workbench.run("open \(file)")) }
        editor.idle = { [unowned self] in reloaded() }
        editor.complete = { [unowned self] in workbench.completion(of: $0) }
        while true {
            workbench.width = Terminal.width
            editor.prompt = prompt
            guard let entry = read() else { break }
            if let entry, !entry.allSatisfy(\.isWhitespace) {
                remember(entry)
                let reply = workbench.run(entry)
                try show(reply)
                if reply.isLeaving { return }
            }
        }
        Terminal.write("\n", to: .output)
    }

    /// What came of files that were saved, or `nil` where none was.
    private func reloaded() -> String? {
        let files = world.source.changes()
        guard !files.isEmpty else { return nil }
        let reply = workbench.reload(files)
        editor.prompt = prompt
        return TerminalSession.text(of: reply)
    }

    private var welcome: String {
        let header = workbench.book.header
        return "\(header.title) (\(header.id) \(header.version)). `help` lists the verbs; Ctrl-D leaves.\n"
    }

    /// What stands before a line: a mark while the rule book's files are broken.
    private var prompt: String { workbench.usesOlderBook ? "(older rule book) > " : "> " }

    /// An entry with all its lines, of which only Lua has several; an empty one where it was cancelled; `nil` at the
    /// end.
    private func read() -> String?? {
        var lines: [String] = []
        var brackets = Brackets()
        while true {
            switch editor.read() {
            case .closed: return nil
            case .cancelled: return .some(nil)
            case .text(let line):
                lines.append(line)
                brackets.read(line)
                guard brackets.areOpen, workbench.readsLua(lines[0]) else {
                    return .some(lines.joined(separator: "\n"))
                }
                editor.prompt = "… "
            }
        }
    }

    private func remember(_ entry: String) {
        guard entry.first?.isWhitespace == false else { return }
        editor.remember(entry)
        guard let historyPath else { return }
        _ = LineEditor.append(entry, to: historyPath)
    }

    private func show(_ reply: Reply) throws { try Terminal.print(TerminalSession.text(of: reply)) }

    /// A reply with its trouble under it.
    private static func text(of reply: Reply) -> String {
        reply.text
            + (reply.trouble?.lines ?? []).enumerated().map { place, line in
                (place == 0 ? "! " : "") + line + "\n"
            }.joined()
    }
}

/// The world of a person at a terminal.
private final class TerminalSurroundings: SessionSurroundings {
    private let editor: LineEditor

    init(_ source: BookSource, _ editor: LineEditor) {
        self.editor = editor
        super.init(source)
    }

    override var entries: [String] {
        get { editor.entries }
        set {}
    }

    override func line(after text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let last = lines.removeLast()
        Terminal.write(lines.map { $0 + "\n" }.joined(), to: .output)
        let (prompt, idle, complete) = (editor.prompt, editor.idle, editor.complete)
        defer { (editor.prompt, editor.idle, editor.complete) = (prompt, idle, complete) }
        editor.prompt = last
        editor.idle = { nil }
        editor.complete = { _ in .nothing }
        guard case .text(let answer) = editor.read() else { return nil }
        return answer
    }
}
