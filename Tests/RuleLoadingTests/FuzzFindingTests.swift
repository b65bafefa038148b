// What the fuzzer once found in rule files.

import Testing

@Suite("Found by fuzzing")
struct FuzzFindingTests {
    private static let folder =
        fixtures.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Fuzz/Found/rule-source"

    @Test("stays mended", arguments: names(in: folder))
    func found(name: String) {
        #expect(FuzzedRuleSource().faults(of: contents(Self.folder + "/" + name)).isEmpty)
    }
}
