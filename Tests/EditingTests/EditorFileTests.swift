// The files that editors read: their content, and when they are written.

import Editing
import Foundation
import RuleLoading
import RuleModel
import Testing

@Suite("Editor files")
struct EditorFileTests {
    @Test("the small book gives these files, byte for byte")
    func golden() throws {
        let book = try RuleBook(contentsOf: smallBookPath)
        for file in EditorFiles(for: book).files {
            let name = file.name.split(separator: "/").last.map(String.init) ?? ""
            let path = package + "/Tests/EditingTests/Fixtures/small-book/" + name.drop { $0 == "." }
            // TRIAGE_WRITE_FIXTURES=1 writes what is expected anew; look at the difference before keeping it.
            if ProcessInfo.processInfo.environment["TRIAGE_WRITE_FIXTURES"] != nil {
                try file.text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            #expect(file.text == text(of: path), "\(file.name)")
        }
    }

    @Test("every name of a book is in the names for editors, each once", arguments: bookPaths + [smallBookPath])
    func names(path: String) throws {
        let book = try RuleBook(contentsOf: path)
        let meta = try #require(EditorFiles(for: book).files.first { $0.name.hasSuffix(".meta.lua") }).text
        let lines = meta.split(separator: "\n")
        for id in book.findings.map(\.id) + book.patterns.map(\.id) + book.levels.map(\.id) {
            #expect(lines.count { $0 == "\(id) = nil" } == 1, "\(id)")
        }
        let quoted =
            book.statements.map(\.id) + book.redFlags.map(\.id) + book.causes.map(\.id) + book.groups.map(\.id)
            + book.findings.flatMap(\.options).map(\.id)
        for id in quoted { #expect(lines.contains { $0.hasPrefix("---| \"\(id)\" # ") }, "\(id)") }
        // A local name would hide a word or finding of that name.
        #expect(!lines.contains { $0.hasPrefix("local ") && $0.dropFirst(6).first?.isLowercase == true })
    }

    @Test("the names for editors are Lua", arguments: bookPaths + [smallBookPath])
    func isLua(path: String) throws {
        guard let luac = program("luac5.4") else { return }
        try withCopy(of: path) { folder in
            try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder)
            #expect(try run(luac, ["-p", ".triage/rule_book.meta.lua"], in: folder).code == 0)
        }
    }

    @Test("settings are JSON", arguments: [".luarc.json", ".vscode/tasks.json"])
    func settingsAreJSON(name: String) throws {
        let book = try RuleBook(contentsOf: smallBookPath)
        let file = try #require(EditorFiles(for: book).files.first { $0.name == name })
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(file.text.utf8)) }
    }

    @Test("the book is the same with the files beside it, and they are written where they are missing")
    func writing() throws {
        try withCopy(of: smallBookPath) { folder in
            let before = try RuleBook(contentsOf: folder)
            let report = try EditorFiles(for: before).write(to: folder)
            #expect(report.written == EditorFiles(for: before).files.map(\.name))
            #expect(report.kept.isEmpty)
            #expect(try RuleBook(contentsOf: folder).sha256 == before.sha256)
        }
    }

    @Test("a file that is right already is not touched, and a changed label changes the names alone")
    func rewriting() throws {
        try withCopy(of: smallBookPath) { folder in
            let names = try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder).written
            let times = try names.map { try changed(folder + "/" + $0) }
            #expect(try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder).written.isEmpty)
            #expect(try names.map { try changed(folder + "/" + $0) } == times)

            let rules = folder + "/findings.lua"
            let edited = text(of: rules).replacing("label = \"", with: "label = \"My ", maxReplacements: 1)
            #expect(edited != text(of: rules))
            try edited.write(toFile: rules, atomically: true, encoding: .utf8)
            let report = try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder)
            #expect(report.written == [".triage/rule_book.meta.lua"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/.triage").count == 2)
        }
    }

    @Test("files of the owner are kept, and said unless they have what ours would add")
    func owners() throws {
        try withCopy(of: smallBookPath) { folder in
            let files = EditorFiles(for: try RuleBook(contentsOf: folder))
            let manager = FileManager.default
            try manager.createDirectory(atPath: folder + "/.vscode", withIntermediateDirectories: true)
            let own = [".vscode/tasks.json": "{}\n", ".luarc.json": "{ \"mine\": 1 }\n", ".luacheckrc": "-- mine\n"]
            for (name, text) in own { try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8) }
            #expect(
                try files.write(to: folder).kept.map(\.name) == [".luarc.json", ".luacheckrc", ".vscode/tasks.json"])
            for (name, expected) in own { #expect(text(of: folder + "/" + name) == expected) }

            let tasks = folder + "/.vscode/tasks.json"
            try "{ \"owner\": \"triage\" }".write(toFile: tasks, atomically: true, encoding: .utf8)
            #expect(try files.write(to: folder).kept.map(\.name) == [".luarc.json", ".luacheckrc"])
            #expect(text(of: tasks) == "{ \"owner\": \"triage\" }")
        }
    }

    @Test("a link in the place of a folder is not followed")
    func links() throws {
        try withFolder { elsewhere in
            try withCopy(of: smallBookPath) { folder in
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/.triage", withDestinationPath: elsewhere)
                let files = EditorFiles(for: try RuleBook(contentsOf: folder))
                #expect(throws: WriteFailure.self) { try files.write(to: folder) }
                #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
            }
        }
    }

    @Test("luacheck has nothing to say of a book", arguments: bookPaths)
    func luacheckPasses(path: String) throws {
        guard let luacheck = program("luacheck") else { return }
        try withCopy(of: path) { folder in
            try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder)
            let result = try run(luacheck, ["--no-color", "--quiet", "."], in: folder)
            #expect(result.code == 0, "\(result.output)")
            #expect(result.output.contains("0 warnings / 0 errors"))
        }
    }

    @Test("luacheck finds a misspelt name and a comparison that does not fit")
    func luacheckFinds() throws {
        guard let luacheck = program("luacheck") else { return }
        try withCopy(of: bookPaths[0]) { folder in
            try EditorFiles(for: RuleBook(contentsOf: folder)).write(to: folder)
            let rule = "pattern \"p\" {\n  when = all { stiff_nek, temperature:at_last(39), stiff_neck:is \"x\" },\n}\n"
            try rule.write(toFile: folder + "/mine.lua", atomically: true, encoding: .utf8)
            let result = try run(luacheck, ["--no-color", "--formatter", "plain", "mine.lua"], in: folder)
            #expect(
                result.output == """
                    mine.lua:2:16: accessing undefined variable 'stiff_nek'
                    mine.lua:2:27: accessing undefined field 'at_last' of global 'temperature'
                    mine.lua:2:52: accessing undefined field 'is' of global 'stiff_neck'

                    """)
        }
    }
}
