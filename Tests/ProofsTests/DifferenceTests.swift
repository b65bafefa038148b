// Differences between small books, worked out by hand.

import Evaluation
import Proofs
import RuleModel
import Testing

@Suite("Differences between two versions")
struct DifferenceTests {
    private let base = """
        finding "neck" { label = "Stiff neck", ask = "Neck?" }
        quantity "t" { label = "Temperature", ask = "T?", unit = "Cel", limits = { 25, 46 }, editorial = "e" }
        finding "fever" { label = "Fever", implied_by = t:at_least(39), editorial = "e" }
        red_flag "neck" { title = "Neck", when = neck, urgency = high, because = "b", editorial = "e" }
        red_flag "fever" { title = "Fever", when = fever, urgency = middle, because = "b", editorial = "e" }
        advice "rest" { text = "Rest", when = fever, levels = { middle }, editorial = "e" }
        cause "flu" { title = "Flu", for_it = { strongly(fever) }, editorial = "e" }
        """

    private func difference(_ old: String, _ new: String) throws -> Difference {
        try Comparison(try BookMatch(old: try book(old), new: try book(new)), try solver()).difference()
    }

    @Test("the same rules in other words change nothing, and that is proved")
    func same() throws {
        let new = base.replacing("when = neck,", with: "when = none { absent(neck) },")
        let found = try difference(base, new)
        #expect(found.keepsEveryLevel && found.rules.isEmpty && found.acceptance.isEmpty && found.undecided.isEmpty)
    }

    @Test("a red flag that is narrowed lowers the level of the rest")
    func narrowed() throws {
        let new = base.replacing("when = neck,", with: "when = all { neck, absent(fever) },")
        let found = try difference(base, new)
        #expect(found.someLevelFalls == true && found.someLevelRises == false)
        #expect(found.levels.map(\.group.when) == [["Stiff neck", "Fever"]])
        #expect(found.levels[0].from == Level.Index(2) && found.levels[0].to == Level.Index(1))
        #expect(found.levels[0].group.new.answers[0] == .present)
        #expect(found.rules.map(\.change) == [.disappears])
        #expect(found.rules.map(\.id) == ["neck"])
    }

    @Test("a lowered level, a new red flag and a removed one are told")
    func rules() throws {
        let new = base.replacing("urgency = middle,", with: "urgency = low,")
            .replacing("red_flag \"neck\"", with: "red_flag \"other_neck\"")
        let found = try difference(base, new)
        let changes = found.rules.map { "\($0.kind.rawValue) \($0.id) \($0.change.rawValue)" }
        #expect(
            changes == ["red_flag neck removed", "red_flag fever level", "red_flag other_neck added"], "\(changes)")
        // The neck demands as much under its other name.
        #expect(found.levels.map(\.group.when) == [["Fever"]])
        #expect(found.levels[0].falls)
    }

    @Test("a cause or advice that is concluded otherwise is told with the patients")
    func conclusions() throws {
        let new = base.replacing("strongly(fever)", with: "strongly(all { fever, neck })")
            .replacing("text = \"Rest\", when = fever", with: "text = \"Rest\", when = t:at_least(40)")
        let found = try difference(base, new)
        #expect(found.keepsEveryLevel)
        let changes = found.rules.map { "\($0.kind.rawValue) \($0.id) \($0.change.rawValue)" }
        #expect(changes == ["advice rest disappears", "cause flu disappears"], "\(changes)")
        #expect(found.rules[1].groups.map(\.when) == [["not: Stiff neck", "Fever"]])
    }

    @Test("a threshold of an implication moves those who leave the answer out")
    func implication() throws {
        let new = base.replacing("t:at_least(39)", with: "t:at_least(40)")
        let found = try difference(base, new)
        #expect(found.someLevelFalls == false && found.someLevelRises == false)
        #expect(found.someOpenLevelFalls == true && found.someOpenLevelRises == false)
        #expect(found.downgrades == true && !found.keepsEveryLevel)
        let open = try #require(found.open.first)
        #expect(open.falls && open.patient.answers[2] == .notAsked)
        #expect(open.before.urgency.atLeast == Level.Index(1) && open.now.urgency.atLeast == Level.Index(0))
        #expect(found.acceptance.map(\.isAcceptedNow) == [true])
    }

    @Test("a finding that only got another name is followed where `was` says so")
    func renamed() throws {
        let plain = base.replacing("finding \"neck\"", with: "finding \"neck_stiffness\"")
            .replacing("when = neck,", with: "when = neck_stiffness,")
        let declared = plain.replacing("label = \"Stiff neck\",", with: "label = \"Stiff neck\", was = \"neck\",")
        let followed = try difference(base, declared)
        #expect(followed.keepsEveryLevel && followed.rules.isEmpty)
        #expect(followed.match.notes == ["`neck_stiffness` was called `neck`"])
        let lost = try difference(base, plain)
        #expect(lost.someLevelFalls == true && lost.someLevelRises == true)
    }

    @Test("what takes another kind of answer is asked for apart, and the note says so")
    func parted() throws {
        let new = base.replacing(
            "finding \"neck\" {",
            with: "choice \"neck\" { options = { option \"a\" { label = \"A\" }, option \"b\" { label = \"B\" } },"
        )
        .replacing("when = neck,", with: "when = neck:is \"a\",")
        let found = try difference(base, new)
        #expect(
            found.match.notes == ["`neck` takes another kind of answer, so the two versions are asked for it apart"])
        #expect(found.someLevelFalls == true)
    }

    @Test("a level that is put between two others is no change of those")
    func levels() throws {
        let old = try book(base)
        let header = smallHeader.replacing(
            "level \"high\"", with: "level \"today\" { title = \"D\", advice = \"d\", where = \"d\" },\nlevel \"high\"")
        let new = try book([
            "book.lua": header, "rules.lua": base.replacing("urgency = middle", with: "urgency = today"),
        ])
        let match = try BookMatch(old: old, new: new)
        #expect(match.levels == ["low", "middle", "today", "high"])
        let found = try Comparison(match, try solver()).difference()
        #expect(found.someLevelFalls == false && found.someLevelRises == true)
        let turned = smallHeader.replacing("level \"low\"", with: "level \"x\"").replacing(
            "level \"middle\"", with: "level \"low\""
        )
        .replacing("level \"x\"", with: "level \"middle\"")
        let other = try book(["book.lua": turned, "rules.lua": base])
        #expect(throws: LevelsInConflict.self) { try BookMatch(old: old, new: other) }
    }

    @Test("actual patients are read by both versions, and those who move are listed")
    func patients() throws {
        let new = base.replacing("when = neck,", with: "when = all { neck, absent(fever) },")
            .replacing("finding \"neck\" {", with: "finding \"gait\" { label = \"Gait\" }\nfinding \"neck\" {")
        var compared = ComparedPatients(try BookMatch(old: try book(base), new: try book(new)))
        let lines = [
            #"{"id": 1, "neck": true, "fever": true}"#, #"{"neck": true}"#, #"{"fever": true, "neck": false}"#,
            #"{"gait": true}"#, "nonsense", #"{"t": 40, "fever": false}"#,
        ]
        for (number, line) in lines.enumerated() { compared.add(Array(line.utf8), line: number + 1) }
        #expect(compared.count == 5)
        #expect(compared.unread == [5])
        #expect(compared.moved.map { "\($0.line) \($0.direction.rawValue)" } == ["1 falls", "2 falls"])
        #expect(compared.moved[0].id == "1")
    }
}
