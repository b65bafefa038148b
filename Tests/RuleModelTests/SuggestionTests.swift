// Which word was meant.

import RuleModel
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "the nearest word is the one that was meant",
        arguments: [
            ("stif_neck", "stiff_neck"), ("siezure", "seizure"), ("Stiff-Neck", "stiff_neck"), ("fevr", "fever"),
            ("chset_pain", "chest_pain"),
        ])
    func near(_ word: String, _ meant: String) {
        #expect(nearest(to: word, in: ["stiff_neck", "seizure", "fever", "chest_pain"]) == meant)
    }

    @Test("what is far from all words is like none", arguments: ["zebra", "", "x", "pain", "neck"])
    func far(_ word: String) {
        #expect(nearest(to: word, in: ["stiff_neck", "seizure", "fever", "chest_pain"]) == nil)
    }

    @Test("of two equally near words the first in order is taken, however they are given")
    func order() {
        #expect(nearest(to: "cat", in: ["cut", "bat"]) == "bat")
        #expect(nearest(to: "cat", in: ["bat", "cut"]) == "bat")
    }
}
