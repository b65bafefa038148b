// The verbs of a session, and what `help` says of each.

/// A word that a line can begin with.
enum Verb: String, CaseIterable, Sendable {
    case set, unset, undo, redo, clear
    case next, ask
    case result, why, whynot, whatif
    case findings, rules, causes, show
    case search = "?"
    case open, save, test, compare
    case edit, reload, lua
    case history, help, quit, exit

    /// Whether nothing follows it.
    var isAlone: Bool {
        switch self {
        case .undo, .redo, .clear, .next, .ask, .result, .rules, .causes, .reload, .history, .quit, .exit: true
        default: false
        }
    }

    /// Whether Lua follows it, which goes on in the next line while a bracket is open. Everything else is one line.
    var readsLua: Bool { self == .lua }

    /// How it is written, and what it does.
    var usage: (syntax: String, purpose: String) {
        switch self {
        case .set: ("FINDING VALUE", "answer a finding; `set` may be left out: stiff neck yes, temperature 102 F")
        case .unset: ("unset FINDING", "take an answer back")
        case .undo: ("undo", "take the last change back")
        case .redo: ("redo", "make it again")
        case .clear: ("clear", "take all answers back")
        case .next: ("next", "what to ask next, and why")
        case .ask: ("ask", "be asked, one question after the other; an empty line skips, `stop` ends")
        case .result: ("result", "the whole assessment")
        case .why: ("why [full]", "why the result is what it is")
        case .whynot: ("whynot RULE", "what a red flag, a cause or a level still needs")
        case .whatif: ("whatif FINDING VALUE", "what an answer would change; several are parted by `;`")
        case .findings: ("findings [WORD]", "the answers, and what follows from them; with a word, findings like it")
        case .rules: ("rules", "the red flags: raised, not ruled out, ruled out")
        case .causes: ("causes", "the causes: supported, open, not supported")
        case .show: ("show ID", "anything the rule book declares, with its place")
        case .search: ("? WORDS", "look for words in everything the rule book declares")
        case .open: ("open FILE", "take the answers of a patient's file")
        case .save: ("save FILE", "write the answers into a file; `save scenario NAME`: into the rule book, as a test")
        case .test: ("test [WORDS]", "run the scenarios; with words, those with them in their name")
        case .compare: ("compare FILE", "this result beside that of another patient's file, or of another rule book")
        case .edit: ("edit ID", "open its file in your editor ($VISUAL), at its line")
        case .reload: ("reload", "read the rule book again; it happens by itself when a file is saved")
        case .lua: ("lua EXPRESSION", "a condition or a calculation, with the answers given")
        case .history: ("history", "what was typed")
        case .help: ("help [VERB]", "this list")
        case .quit, .exit: ("quit", "leave; so does Ctrl-D")
        }
    }

    /// What `help VERB` says beyond the line of the list.
    var more: [String] {
        switch self {
        case .set:
            [
                "stiff_neck yes          by its id, its label or another name for it",
                "calf no                 one option of a list",
                "temperature 102 F       with a unit, or in the finding's own",
                "spasm_sites calf, foot  a list: all that is there",
                "confusion unsure        asked, and not sure",
                "everything_else no      all that is not answered and does not follow is absent; `unknown` takes it back",
            ]
        case .whatif: ["whatif high fever yes", "whatif stiff neck no; temperature 38"]
        case .whynot: ["whynot emergency", "whynot stiff_neck_with_high_fever"]
        case .lua:
            [
                "lua 70 / 1.75 ^ 2                       a calculation, in the rule book's sandbox",
                "lua temperature * 1.8 + 32              with the answers given",
                "lua all { stiff_neck, high_fever }      a condition: whether it holds, and what decides it",
            ]
        case .save:
            [
                "save patient.json             the answers, as `triage eval` reads them",
                "save scenario stiff neck      asks \"is this what should happen?\" and adds a scenario to the rule book",
            ]
        default: []
        }
    }
}
