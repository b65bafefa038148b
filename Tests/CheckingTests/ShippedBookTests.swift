// The rule books of this project have no warning that is not acknowledged.

import Checking
import RuleLoading
import RuleModel
import Testing

@Suite("the shipped rule books")
struct ShippedBookTests {
    static let folders = [
        "/Rules/muscle-spasms", "/Examples/rule-books/early-warning", "/Examples/rule-books/pneumonia-severity",
    ]

    @Test("have no warning", arguments: folders)
    func clean(folder: String) throws {
        let book = try RuleBook(contentsOf: project + folder)
        #expect(compact(warnings(of: book, today: today)) == "")
    }
}
