// The book that an author starts from.

import Foundation
import RuleLoading
import RuleModel
import Testing

@testable import Editing

@Suite("A new book")
struct NewBookTests {
    static let today = CalendarDay("2026-01-31") ?? .first

    static func files(_ book: NewBook) -> [(name: String, bytes: [UInt8])] {
        book.files.filter { $0.name.hasSuffix(".lua") }.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    }

    @Test("it loads without a warning, and every statement of its source is cited")
    func loads() throws {
        let book = try RuleBook(files: NewBookTests.files(NewBook(folder: "back-pain", today: NewBookTests.today)))
        #expect(book.warnings.isEmpty)
        #expect(book.header.id == "back_pain")
        #expect(book.header.title == "Back pain")
        #expect(book.reviewed?.description == "2026-01-31")
        let bases =
            book.redFlags.map(\.basis) + book.causes.map(\.basis) + book.questions.map(\.basis)
            + book.advice.map(\.basis)
        #expect(Set(bases.flatMap(\.cites)) == Set(book.statements.indices))
        #expect(book.statements.count == 2)
        #expect(book.redFlags.count == 1)
        #expect(book.scenarios.count == 2)
    }

    @Test("no line is longer than an editor shows")
    func lines() throws {
        for file in try NewBook(folder: "x", today: NewBookTests.today).files {
            #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(file.name)")
        }
    }

    @Test(
        "the folder's name gives the id",
        arguments: [
            ("back-pain", "back_pain"), ("Back Pain", "back_pain"), ("BackPain", "back_pain"),
            ("2nd try", "book_2nd_try"),
            ("--x--", "x"), ("", "my_rule_book"), ("腰痛", "my_rule_book"), ("ECG", "ecg"),
        ])
    func id(_ name: String, _ id: String) { #expect(NewBook.id(from: name) == id) }

    @Test(
        "any folder name and any title give a book that loads", arguments: ["a\"b\\c", "{x}", "é\n'", "and", "finding"])
    func oddNames(name: String) throws {
        #expect(throws: Never.self) {
            try RuleBook(files: NewBookTests.files(NewBook(folder: "/nowhere/" + name, today: NewBookTests.today)))
        }
        guard !name.contains("{") else { return }
        let titled = try NewBook(folder: "x", title: name, today: NewBookTests.today)
        #expect(try RuleBook(files: NewBookTests.files(titled)).header.title == titled.title)
    }

    @Test(
        "a character that nobody would see is named, in the folder's name and in the title",
        arguments: [
            ("\u{FEFF}x", "U+FEFF"), ("so\u{AD}ft", "U+00AD"), ("x\u{E000}", "U+E000"), ("T\u{202E}X", "U+202E"),
        ])
    func hidden(name: String, code: String) {
        for (folder, title) in [("/nowhere/" + name, nil), ("x", name)] as [(String, String?)] {
            let refusal = #expect(throws: NewBook.Refusal.self) {
                try NewBook(folder: folder, title: title, today: NewBookTests.today)
            }
            #expect(refusal?.message.contains(code) == true)
        }
    }

    @Test("a folder that holds something is refused and stays as it is")
    func refuses() throws {
        try withFolder { folder in
            try "mine".write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
            let book = try NewBook(folder: folder, today: NewBookTests.today)
            #expect(throws: NewBook.Refusal.self) { try book.write() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["notes.txt"])
        }
        #expect(throws: NewBook.Refusal.self) { try NewBook(folder: "x", title: " ", today: NewBookTests.today) }
        #expect(throws: NewBook.Refusal.self) { try NewBook(folder: "x", title: "{a}", today: NewBookTests.today) }
    }

    @Test("luacheck has nothing to say of it")
    func luacheck() throws {
        guard let luacheck = program("luacheck") else { return }
        try withFolder { folder in
            try NewBook(folder: folder + "/a/b", today: NewBookTests.today).write()
            try EditorFiles(for: RuleBook(contentsOf: folder + "/a/b")).write(to: folder + "/a/b")
            let result = try run(luacheck, ["--no-color", "."], in: folder + "/a/b")
            #expect(result.code == 0, "\(result.output)")
        }
    }
}
