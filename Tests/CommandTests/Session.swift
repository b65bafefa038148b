// Command sessions as text: what is typed, what is printed on which stream, and the exit code.

import Foundation

/// One command of a session with what it is expected to print.
struct SessionStep {
    let line: Int
    let command: String
    /// Lines as printed; those of standard error start with `! `, a code other than 0 ends the step as `? 65`.
    let expected: [String]
}

/// A file of steps: a line `$ command`, then what it prints, up to the next `$ ` or `#` line.
struct Session {
    let steps: [SessionStep]

    init(_ text: String) {
        var steps: [SessionStep] = []
        var current: (line: Int, command: String, expected: [String])?
        func finished() -> SessionStep? {
            guard var step = current else { return nil }
            while step.expected.last == "" { step.expected.removeLast() }
            return SessionStep(line: step.line, command: step.command, expected: step.expected)
        }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("$ ") || line.hasPrefix("# ") {
                finished().map { steps.append($0) }
                current = line.hasPrefix("$ ") ? (number + 1, String(line.dropFirst(2)), []) : nil
            } else {
                current?.expected.append(String(line))
            }
        }
        finished().map { steps.append($0) }
        self.steps = steps
    }
}

/// Runs shell commands with the built `triage` first in the path.
struct SessionRunner {
    /// The package's folder.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What a command printed, in the form of a session.
    static func run(_ command: String, in folder: URL) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": products.path + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path,
            "PACKAGE": package.path, "ASAN_OPTIONS": "detect_leaks=0",
        ]
        let output = Pipe()
        let errors = folder.appending(path: ".stderr")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let collected = try Data(contentsOf: errors)
        var lines = split(printed) + split(collected).map { $0.isEmpty ? "!" : "! " + $0 }
        while lines.last == "" { lines.removeLast() }
        if process.terminationStatus != 0 { lines.append("? \(process.terminationStatus)") }
        return lines
    }

    private static func split(_ data: Data) -> [String] {
        var lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines.map { String($0) }
    }

    /// The folder of built products: that of the test bundle.
    static let products: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
            folder = URL(filePath: argument).deletingLastPathComponent()
        }
        return folder
    }()
}
