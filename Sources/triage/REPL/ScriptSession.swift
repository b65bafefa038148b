// A session whose lines come from a pipe or a file.

import ArgumentParser
import RuleBook
import Workbench

/// Runs lines as a script: no prompt, no colour.
struct ScriptSession {
    private let world: ScriptSurroundings
    private var workbench: Workbench
    private let keepsGoing: Bool
    private var firstFailure: ExitCode?

    init(_ source: BookSource, keepsGoing: Bool) throws {
        world = ScriptSurroundings(source)
        workbench = try source.session(in: world, coloured: false)
        self.keepsGoing = keepsGoing
    }

    /// Runs all lines.
    /// - Throws: the exit code of the first line that could not be carried out.
    mutating func run(opening file: String?) throws {
        if let file { try show(workbench.run("open \(file)")) }
        while let entry = world.entry() {
            let files = world.source.changes()
            if !files.isEmpty { try show(workbench.reload(files)) }
            let reply = workbench.run(entry)
            try show(reply)
            if reply.isLeaving { break }
        }
        if let firstFailure { throw firstFailure }
    }

    private mutating func show(_ reply: Reply) throws {
        try Terminal.print(reply.text)
        guard let trouble = reply.trouble else { return }
        let place = world.lineNumber > 0 ? "line \(world.lineNumber): " : ""
        for (number, line) in trouble.lines.enumerated() {
            Terminal.report(number == 0 ? "triage: \(place)\(line)" : line)
        }
        let code = ExitCode(trouble.kind)
        if firstFailure == nil { firstFailure = code }
        if !keepsGoing { throw code }
    }
}

extension ExitCode {
    /// The code of a line that could not be carried out.
    fileprivate init(_ kind: Trouble.Kind) {
        switch kind {
        case .usage: self = .usage
        case .badAnswer: self = .badPatient
        case .unreadableFile: self = .unreadableFile
        case .bookDoesNotLoad: self = .ruleBookDoesNotLoad
        case .outputFailed: self = .outputFailed
        case .answerIsBad: self = .answerIsBad
        }
    }
}

/// The world of a script: questions are answered by its next line.
private final class ScriptSurroundings: SessionSurroundings {
    /// The line that the last entry began on, from 1.
    private(set) var lineNumber = 0
    private var linesRead = 0

    /// The next entry, with all its lines.
    func entry() -> String? {
        guard var entry = nextLine() else { return nil }
        lineNumber = linesRead
        while Brackets.areOpen(in: entry), let line = nextLine() { entry += "\n" + line }
        if !entry.allSatisfy(\.isWhitespace) { entries.append(entry) }
        return entry
    }

    private func nextLine() -> String? {
        guard let line = readLine(strippingNewline: true) else { return nil }
        linesRead += 1
        return line
    }

    override func line(after text: String) -> String? {
        Terminal.write(text, to: .output)
        let answer = nextLine()
        Terminal.write((answer ?? "") + "\n", to: .output)
        return answer
    }
}
