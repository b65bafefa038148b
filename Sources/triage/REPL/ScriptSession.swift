// A session whose lines come from a pipe or a file.

import ArgumentParser
import RuleModel
import Workbench

/// Runs lines as a script: no prompt, no colour.
struct ScriptSession {
    private let world: ScriptSurroundings
    private var workbench: WorkbenchSession

    init(_ source: BookSource, keepsGoing: Bool) throws {
        world = ScriptSurroundings(source, keepsGoing: keepsGoing)
        workbench = try source.session(in: world, coloured: false)
    }

    /// Runs all lines.
    /// - Throws: the exit code of the first line that could not be carried out.
    mutating func run(opening file: String?) throws {
        if let file { try show(workbench.run("open \(file)")) }
        while let entry = world.entry(goesOn: workbench.readsLua) {
            let files = world.source.changes()
            if !files.isEmpty { try show(workbench.reload(files)) }
            let reply = workbench.run(entry)
            try show(reply)
            if reply.isLeaving { break }
        }
        if let failure = world.firstFailure { throw failure }
    }

    private func show(_ reply: Reply) throws {
        try Terminal.print(reply.text)
        if let trouble = reply.trouble { world.note(trouble, ofLine: world.lineNumber) }
        if !world.keepsGoing, let failure = world.firstFailure { throw failure }
    }
}

extension ExitCode {
    /// The code of a line that could not be carried out.
    fileprivate init(_ kind: CommandError.Kind) {
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

/// The world of a script: questions are answered by its next line. Each line is carried out, or refused as that line.
private final class ScriptSurroundings: SessionSurroundings {
    /// Whether a line that cannot be carried out ends the script.
    let keepsGoing: Bool
    /// The code of the first line that could not be carried out.
    private(set) var firstFailure: ExitCode?
    /// The line that the last entry began on, from 1.
    private(set) var lineNumber = 0
    private var linesRead = 0
    /// Lines that were read and turned out to stand for themselves.
    private var linesAhead: [String] = []

    init(_ source: BookSource, keepsGoing: Bool) {
        self.keepsGoing = keepsGoing
        super.init(source)
    }

    /// Tells why a line could not be carried out.
    func note(_ trouble: CommandError, ofLine number: Int) {
        let place = number > 0 ? "line \(number): " : ""
        for (number, line) in trouble.lines.enumerated() {
            Terminal.report(number == 0 ? "triage: \(place)\(line)" : line)
        }
        if firstFailure == nil { firstFailure = ExitCode(trouble.kind) }
    }

    /// The next entry, with all its lines.
    /// - Parameter goesOn: whether an open bracket of such a line goes on in the next one.
    func entry(goesOn: (String) -> Bool) -> String? {
        guard let first = nextLine() else { return nil }
        lineNumber = linesRead
        var lines = [first]
        var brackets = Brackets()
        brackets.read(first)
        while brackets.areOpen, goesOn(first) {
            guard let line = nextLine() else {
                // The bracket never closes: the lines behind it are entries of their own.
                putBack(lines.dropFirst())
                lines = [first]
                break
            }
            lines.append(line)
            brackets.read(line)
        }
        let entry = lines.joined(separator: "\n")
        if !entry.allSatisfy(\.isWhitespace) { entries.append(entry) }
        return entry
    }

    private func nextLine() -> String? {
        guard let line = linesAhead.popLast() ?? readLine(strippingNewline: true) else { return nil }
        linesRead += 1
        return line
    }

    private func putBack(_ lines: some BidirectionalCollection<String>) {
        linesAhead += lines.reversed()
        linesRead -= lines.count
    }

    override func line(after text: String) -> String? {
        Terminal.write(text, to: .output)
        let answer = nextLine()
        Terminal.write((answer?.shown() ?? "") + "\n", to: .output)
        return answer
    }

    /// A line that is neither yes nor no is no answer but an entry of its own; then the answer is no, and missing.
    override func confirms(_ question: String) -> Bool {
        Terminal.write(question + " (yes or no) ", to: .output)
        let answer = nextLine()
        let said = YesOrNo(answer ?? "")
        if let answer, said == nil {
            putBack([answer])
            Terminal.write("\n", to: .output)
            note(CommandError(unanswered: "the next line is to answer with yes or no"), ofLine: lineNumber)
            return false
        }
        Terminal.write((answer?.shown() ?? "") + "\n", to: .output)
        return said == .yes
    }

    override func asksAgain(after trouble: CommandError) -> Bool {
        note(trouble, ofLine: linesRead)
        return keepsGoing
    }
}
