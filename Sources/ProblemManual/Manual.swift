// The manual: a page for every code of a problem, and the small book in which its examples stand.

import CCarriedFiles
import CarriedFiles

/// What the codes of problems mean.
///
/// The pages are the Markdown files of `Pages`, one a code:
///
/// ```swift
/// let page = Manual.pages.first { $0.code == "missing-comma" }
/// page?.title  // "a comma is missing"
/// ```
public enum Manual {
    /// A page for every error and every warning that a rule book can have, by code.
    public static let pages: [ManualPage] = {
        do throws(MalformedPage) {
            return try CarriedFile.all(of: carried_manual_pages()).map { file throws(MalformedPage) in
                try ManualPage(markdown: file.text, file: file.name)
            }.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
        } catch {
            preconditionFailure("the manual has a page that cannot be read: \(error)")
        }
    }()

    /// A small rule book that loads without a warning, for each file its name and bytes.
    public static let book = CarriedFile.all(of: carried_manual_book()).map { (name: $0.name, bytes: $0.bytes) }

    /// The files of the small book with an example in it: a file of the same name takes the place of the book's own.
    public static func book(with example: ManualPage.Example) -> [(name: String, bytes: [UInt8])] {
        let own = example.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
        return own + book.filter { file in !own.contains { $0.name == file.name } }
    }
}
