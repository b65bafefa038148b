// Why a file did not run to its end, told to its author.

import LuaRuntime
import RuleModel
import RuleSyntax

extension LuaFailure {
    /// Whether the sandbox takes no more files after it.
    var closesSandbox: Bool {
        switch kind {
        case .memory, .blockTooLarge, .steps, .time, .cancelled, .outputTooLarge, .tooManyDeclarations, .closed: true
        default: false
        }
    }

    fileprivate var code: ProblemCode {
        switch kind {
        case .syntax: .notUnderstood
        case .runtime: .cannotRun
        case .memory, .blockTooLarge: .tooMuchMemory
        case .steps, .time: .takesTooLong
        case .forbiddenName: .notAvailable
        case .globalAssignment: .assignedName
        case .notText: .notText
        case .sourceTooLarge, .outputTooLarge, .tooManyDeclarations: .tooLarge
        case .tooDeep: .nestedTooDeeply
        case .unknownName, .wrongResult: .cannotRun
        case .cancelled, .closed, .thread: .noSandbox
        }
    }

    fileprivate var help: String? {
        switch kind {
        case .syntax: "look at this line and the one before it"
        case .runtime: "declarations need no calculations; look for a missing name or a wrong bracket on this line"
        case .memory, .blockTooLarge: "look for a loop that does not end"
        case .forbiddenName: "declarations need none of Lua's library; if it is the name of a finding, choose another"
        case .notText: "save it as plain text in UTF-8"
        case .sourceTooLarge: "divide it into several files"
        case .outputTooLarge, .tooManyDeclarations:
            "divide it into several files, or look for a loop that declares more than is meant"
        default: nil
        }
    }
}

extension Loader {
    /// Reports why a file did not run to its end, unless that follows from a mistake already reported.
    func report(_ failure: LuaFailure, in file: RuleFile) {
        if let line = failure.line, !failure.closesSandbox, file.isBlamed(nearLine: line) || file.hidesWords { return }
        loading.problems.add(
            failure.code, at: place(of: failure, in: file), failure.message, help: failure.help)
    }

    /// The line, and the word in backticks on it where the message has one.
    private func place(of failure: LuaFailure, in file: RuleFile) -> SourceLocation {
        guard let line = failure.line else { return SourceLocation(file: file.source.file, line: 0) }
        let parts = failure.message.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 {
            let word = parts[1]
            for token in Lexer(file.source).tokens where file.source.line(at: token.span.start) == line {
                if file.source.text(token.span) == word { return file.source.location(token.span) }
            }
        }
        return SourceLocation(file: file.source.file, line: line)
    }
}
