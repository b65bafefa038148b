// What must hold of every session, on random ones.

import RuleModel
import Testing
import Workbench

/// Lines that change answers, some of them impossible.
private let lines = [
    "stiff neck yes", "stiff neck no", "stiff_neck unsure", "fatigue yes", "fatigue no", "high_fever no",
    "high fever yes",
    "temperature 39.5", "temperature 36", "temperature 400", "temperature 101 [degF]", "sex female", "sex male",
    "calf yes", "calf no", "foot yes", "spasm_sites calf, foot", "spasm_sites none", "spasm_sites unsure",
    "medications Lipitor, something else", "medications statin", "statin no", "everything_else no",
    "everything_else unknown", "unset stiff neck", "unset temperature", "unset calf", "unset medications", "clear",
    "open patient.json", "nonsense", "stiff neck blue",
]

/// Everything that can be seen of a session's answers and result.
private func state(_ workbench: inout WorkbenchSession) -> String {
    String(decoding: workbench.patientJSON, as: UTF8.self) + workbench.text("findings") + workbench.text("rules")
        + workbench.text("causes")
}

@Test("undo after any sequence brings each earlier state back, and redo each later one", arguments: 0..<40)
func undoing(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let world = MemoryWorld()
    world.files["patient.json"] = #"{"id": "one", "stiff_neck": null, "temperature": 38.5, "medications": ["Xyz"]}"#
    var workbench = try WorkbenchSession(in: world)
    var states = [state(&workbench)]
    for _ in 0..<25 {
        _ = workbench.run(lines.randomElement(using: &random)!)
        let now = state(&workbench)
        if now != states.last { states.append(now) }
    }
    var back = states
    while back.count > 1 {
        back.removeLast()
        // A change that cannot be seen (an empty list said again) takes one step more.
        while state(&workbench) != back.last! { #expect(workbench.run("undo").trouble == nil) }
    }
    while workbench.run("undo").trouble == nil { #expect(state(&workbench) == states[0]) }
    for later in states.dropFirst() {
        while state(&workbench) != later { #expect(workbench.run("redo").trouble == nil) }
    }
    #expect(state(&workbench) == states.last!)
}

@Test("a change after undo forgets what was undone")
func changeAfterUndo() throws {
    var workbench = try WorkbenchSession(in: MemoryWorld())
    _ = workbench.run("stiff neck yes")
    _ = workbench.run("undo")
    _ = workbench.run("fatigue yes")
    #expect(workbench.text("redo") == "! there is nothing to make again\n")
}

/// Ways in which an author may change the findings of the small book.
private let edits: [(String, String)] = [
    ("finding \"fatigue\"", "finding \"weariness\""),
    ("limits = { 25, 46 }", "limits = { 30, 39 }"),
    ("unit = \"Cel\", limits = { 25, 46 }", "unit = \"[degF]\", limits = { 77, 115 }"),
    ("option \"calf\" { label = \"Calf\" }", "option \"thigh\" { label = \"Thigh\" }"),
    ("choice \"sex\"", "choice \"sex_at_birth\""),
    ("label = \"Stiff neck\"", "label = \"Neck that is stiff\""),
    ("implied_by = temperature:at_least(39, \"Cel\"), ", ""),
    ("option \"male\" { label = \"Male\" }", "option \"man\" { label = \"Man\" }"),
]

@Test("a reload never loses an answer whose finding still exists, and none at all in the end", arguments: 0..<40)
func reloading(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let world = MemoryWorld()
    var workbench = try WorkbenchSession(in: world)
    for _ in 0..<12 { _ = workbench.run(lines.dropLast(4).randomElement(using: &random)!) }
    let (answered, before) = (workbench.answered, state(&workbench))
    for _ in 0..<4 {
        var changed = smallBook
        for (old, new) in edits where Bool.random(using: &random) {
            for (name, text) in changed { changed[name] = replacing(old, by: new, in: text) }
        }
        if changed["findings.lua"]!.contains("weariness") {
            for name in ["findings.lua", "rules.lua"] {
                changed[name] = replacing("(1, fatigue)", by: "(1, weariness)", in: changed[name]!)
                changed[name] = replacing("(fatigue)", by: "(weariness)", in: changed[name]!)
                changed[name] = replacing("when = fatigue", by: "when = weariness", in: changed[name]!)
            }
        }
        if changed["findings.lua"]!.contains("thigh") {
            changed["rules.lua"] = replacing("includes \"calf\"", by: "includes \"thigh\"", in: changed["rules.lua"]!)
            changed["scenarios.lua"] = replacing("\"calf\"", by: "\"thigh\"", in: changed["scenarios.lua"]!)
        }
        world.book = changed
        let reply = workbench.reload()
        #expect(reply.trouble == nil, "\(reply.trouble?.lines ?? [])")
        #expect(workbench.answered == answered)
        // Every answer counts, or is told to be set aside.
        let json = String(decoding: workbench.patientJSON, as: UTF8.self)
        let listed = workbench.text("findings")
        for id in answered {
            let exists = workbench.book.findings.contains { $0.id == id }
            let counts = json.contains("\"\(id)\":")
            #expect(exists || !counts)
            #expect(counts ? listed.contains("[\(id)]") : listed.contains("\(id): set aside"))
        }
    }
    world.book = smallBook
    _ = workbench.reload()
    #expect(workbench.answered == answered)
    #expect(state(&workbench) == before)
}

private func replacing(_ old: String, by new: String, in text: String) -> String {
    guard let place = text.firstRange(of: old) else { return text }
    return text.replacingCharacters(in: place, with: new)
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

@Test("a broken rule book changes nothing, whatever the answers", arguments: 0..<10)
func breaking(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let world = MemoryWorld()
    var workbench = try WorkbenchSession(in: world)
    for _ in 0..<8 { _ = workbench.run(lines.dropLast(3).randomElement(using: &random)!) }
    let before = state(&workbench)
    world.book["rules.lua"]! += "red_flag \"x\" {"
    #expect(workbench.reload().trouble?.kind == .bookDoesNotLoad)
    #expect(workbench.usesOlderBook)
    #expect(state(&workbench) == before)
    world.book = smallBook
    #expect(workbench.text("reload") == "the rule book loads again, as it was\n")
    #expect(!workbench.usesOlderBook && state(&workbench) == before)
}
