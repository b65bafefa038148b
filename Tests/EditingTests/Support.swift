// What the tests of this target share: the books of the project, folders to write into, programs to run.

import Foundation
import RuleModel

/// The package's folder.
let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

/// The three rule books of the project.
let bookPaths = [
    "Rules/muscle-spasms", "Examples/rule-books/early-warning", "Examples/rule-books/pneumonia-severity",
].map { package + "/" + $0 }

/// The small book of the loading tests, with findings of every kind.
let smallBookPath = package + "/Tests/EditingTests/Fixtures/base"

/// Does something with a new folder, which is removed afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "triage-editing-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
}

/// Does something with a copy of a book.
func withCopy(of book: String, _ body: (String) throws -> Void) throws {
    try withFolder { folder in
        for name in try FileManager.default.contentsOfDirectory(atPath: book) where !name.hasPrefix(".") {
            try FileManager.default.copyItem(atPath: book + "/" + name, toPath: folder + "/" + name)
        }
        try body(folder)
    }
}

func text(of path: String) -> String {
    (FileManager.default.contents(atPath: path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}

/// When a file was last changed, to the nanosecond.
func changed(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
}

/// The path of a program, or `nil` after saying that its test is skipped.
func program(_ name: String) -> String? {
    let found = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }.first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    if found == nil { print("skipped: `\(name)` is not installed (`make setup` installs it)") }
    return found
}

/// Runs a program in a folder: what it printed on standard output, and its exit code.
func run(_ program: String, _ arguments: [String], in folder: String) throws -> (output: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: printed, as: UTF8.self), process.terminationStatus)
}
