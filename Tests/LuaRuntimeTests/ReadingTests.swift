// What a file says, as terms.
import LuaRuntime
import Testing

@Suite struct ReadingTests {
    @Test("declarations come back in the order of the file, with their lines")
    func order() throws {
        let run = try run(
            """
            finding "stiff_neck" { label = "Stiff neck" }

            red_flag "neck" {
              title = "Neck",
              when = all { stiff_neck, temperature:at_least(39.5, "Cel") },
            }
            """)
        #expect(run.failure == nil)
        #expect(run.declarations.map(\.word) == ["finding", "red_flag"])
        #expect(run.declarations.map(\.id) == ["stiff_neck", "neck"])
        #expect(run.declarations.map(\.line) == [1, 3])
        #expect(run.declarations[1].body?.fields.map(\.key) == ["title", "when"])
        let method = TermNode(
            kind: .method, isInner: false, word: "at_least", receiver: .name("temperature", line: 5), head: [],
            arguments: [.number(39.5), .string("Cel")], line: 5)
        let list = TermTable(
            items: [.name("stiff_neck", line: 5), .node(method)], fields: [], hasHoles: false, hasOtherKeys: false)
        let all = TermNode(
            kind: .call, isInner: false, word: "all", receiver: nil, head: [], arguments: [.table(list)], line: 5)
        #expect(run.declarations[1].body?["when"] == .node(all))
    }

    @Test(
        "plain values come back as they are",
        arguments: [
            ("true", Term.bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-7", .integer(-7)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775807 - 1", .integer(.min)),
            ("0x7fffffffffffffff", .integer(.max)), ("39.5", .number(39.5)), ("1e300", .number(1e300)),
            ("10 / 2", .number(5)), ("-0.0", .number(-0.0)), ("5e-324", .number(.leastNonzeroMagnitude)),
            ("\"\"", .string("")),
            ("\"Zürich\"", .string("Zürich")), ("\"a\\0b\"", .string("a\0b")), ("[[\nlong]]", .string("long")),
            ("\"\\xff\"", .invalidText([0xFF])), ("\"\\xed\\xa0\\x80\"", .invalidText([0xED, 0xA0, 0x80])),
            ("0/0", .unsupported("a number that is not finite")), ("1/0", .unsupported("a number that is not finite")),
            ("-1/0", .unsupported("a number that is not finite")), ("math", .unsupported("the library")),
            ("pairs", .unsupported("a function of the library")),
            ("math.floor", .unsupported("a function of the library")),
            ("_ENV", .unsupported("the environment of the file")),
            ("stiff_neck", .name("stiff_neck", line: 1)), ("absent", .name("absent", line: 1)),
            ("red_flag", .name("red_flag", line: 1)), ("_ENV[\"\\xff\"]", .name("\u{FFFD}", line: 1)),
        ])
    func plain(expression: String, term: Term) throws {
        #expect(try value(expression) == term)
    }

    @Test("a table keeps its list in order and its fields by the bytes of their keys, and tells of holes")
    func tables() throws {
        let table = try value("{ 3, 1, z = 1, [\"é\"] = 2, a = 3, B = 4, 2 }")
        #expect(
            table
                == .table(
                    TermTable(
                        items: [.integer(3), .integer(1), .integer(2)],
                        fields: [("B", 4), ("a", 3), ("z", 1), ("é", 2)].map { .init(key: $0, value: .integer($1)) },
                        hasHoles: false, hasOtherKeys: false)))
        let holes = try value("{ 1, nil, 3, [10] = 10, [7] = 7 }")
        #expect(
            holes
                == .table(
                    TermTable(
                        items: [1, 3, 7, 10].map { .integer($0) }, fields: [], hasHoles: true, hasOtherKeys: false)))
        for odd in ["[0] = 1", "[-1] = 1", "[1.5] = 1", "[true] = 1", "[stiff_neck] = 1"] {
            let table = try value("{ \(odd) }")
            #expect(table == .table(TermTable(items: [], fields: [], hasHoles: false, hasOtherKeys: true)))
        }
        #expect(try value("{}") == .table(TermTable(items: [], fields: [], hasHoles: false, hasOtherKeys: false)))
        guard case .table(let bad) = try value("{ [\"\\xff\"] = 1 }") else { return #expect(Bool(false)) }
        #expect(bad.fields == [.init(key: "\u{FFFD}", value: .unsupported("a key that is not UTF-8"))])
    }

    @Test("what is no word can be called, with a dot or a colon, again and again, and stays in the terms")
    func unknownCalls() throws {
        func node(_ expression: String) throws -> TermNode {
            guard case .node(let node) = try value(expression) else {
                throw LuaFailure(kind: .runtime, file: nil, line: nil, message: "not a node")
            }
            return node
        }
        let unknown = try node("stiff_neck { 1 }")
        #expect(unknown.kind == .unknownCall && unknown.word == "stiff_neck")
        #expect(unknown.receiver == .name("stiff_neck", line: 1) && unknown.arguments.count == 1)
        let twice = try node("red_flagg \"x\" { 1 } (2)")
        #expect(twice.kind == .unknownCall && twice.word == "red_flagg" && twice.arguments == [.integer(2)])
        let dot = try node("history.includes \"x\"")
        #expect(dot.kind == .dotCall && dot.word == "includes" && dot.arguments == [.string("x")])
        #expect(dot.receiver == .name("history", line: 1))
        let member = try node("history.includes")
        #expect(member.kind == .member && member.word == "includes" && member.receiver == .name("history", line: 1))
        let chain = try node("a:b(1):c(2)")
        #expect(chain.kind == .method && chain.word == "c" && chain.arguments == [.integer(2)])
        let surplus = try node("any(a, nil, 3)")
        #expect(surplus.arguments == [.name("a", line: 1), .none, .integer(3)])
        let again = try node("all { a } { b }")
        #expect(again.kind == .unknownCall && again.word == "all")
        let word = try node("absent:is \"x\"")
        #expect(word.kind == .method && word.receiver == .name("absent", line: 1))
        #expect(try run("red_flagg \"x\" { when = a }\nfinding \"f\" {}").declarations.map(\.word) == ["finding"])
    }

    @Test("inner words are values, and heads without a body are told at the end")
    func heads() throws {
        let run = try run(
            """
            finding "a" { options = { option "x" { label = "X" }, option "y" } }
            red_flag "lost"
            finding { label = "no id" }
            red_flag("two", "texts") { when = a }
            finding "c" ("text")
            """)
        #expect(run.failure == nil)
        #expect(
            run.declarations.map(\.kind) == [
                .declaration, .declaration, .declaration, .headWithoutBody, .headWithoutBody,
            ])
        #expect(run.declarations.map(\.id) == ["a", nil, "c", "lost", nil])
        #expect(run.declarations.map(\.line) == [1, 4, 5, 2, 3])
        #expect(run.declarations[1].head == [.string("two"), .string("texts")])
        #expect(run.declarations[2].body == nil && run.declarations[2].arguments == [.string("text")])
        guard case .table(let options)? = run.declarations[0].body?["options"],
            case .node(let x) = options.items[0], case .node(let y) = options.items[1]
        else { return #expect(Bool(false)) }
        #expect(x.kind == .declaration && x.isInner && x.id == "x" && x.body?["label"] == .string("X"))
        #expect(y.kind == .headWithoutBody && y.isInner && y.id == "y")
    }

    @Test("a word used twice keeps its head: the same head may be given two bodies")
    func headTwice() throws {
        let run = try run("local f = finding \"x\"\nf {}\nf { a = 1 }")
        #expect(run.failure == nil && run.declarations.map(\.kind) == [.declaration, .declaration])
    }

    @Test("loops and locals work, and the line of a declaration is that of its word")
    func loops() throws {
        let run = try run(
            """
            local sites = { "neck", "calf" }
            for i, site in ipairs(sites) do
              finding("f_" .. site)
              { n = i }
            end
            for key, n in pairs { b = 2, a = 1, [2] = 4, 3 } do finding("k" .. key) { n = n } end
            """)
        #expect(run.failure == nil)
        #expect(run.declarations.compactMap(\.id) == ["f_neck", "f_calf", "k1", "k2", "ka", "kb"])
        #expect(run.declarations.map(\.line) == [3, 3, 6, 6, 6, 6])
    }

    @Test("entries taken out or added during a walk do no harm")
    func walks() throws {
        let text = """
            local t = { a = 1, b = 2, c = 3 }
            for k in pairs(t) do finding(k) {}; t.b = nil; t.d = 4 end
            """
        #expect(try run(text).declarations.compactMap(\.id) == ["a", "c"])
    }

    @Test("byte order mark and any kind of line end are read, with the right lines")
    func lineEnds() throws {
        for text in [
            "\u{FEFF}\n\nfinding \"x\" {}", "-- a\r\n\r\nfinding \"x\" {}\r\n", "-- a\r\rfinding \"x\" {}",
            "\n\r\n\rfinding \"x\" {}",
        ] {
            let run = try run(text)
            #expect(run.failure == nil && run.declarations.map(\.line) == [3])
        }
        #expect(try run("").declarations.isEmpty)
        #expect(try run("\u{FEFF}").failure == nil)
    }

    @Test("a function is kept with its lines, its parameters and what it takes from around it")
    func functions() throws {
        let sandbox = try LuaSandbox(vocabulary: vocabulary)
        let plain = try function(
            "function(weight, height)\n local x = math.floor(1.5)\n return weight end", in: sandbox)
        #expect(plain.parameters == ["weight", "height"] && plain.captures == [] && plain.lines == 1...3)
        #expect(plain.file == "calculated.lua" && !plain.isVariadic)
        #expect(try function("function(...) return 1 end", in: sandbox).isVariadic)
        let source = """
            local count, other = 0, {}
            calculated "c" { compute = function() count = count + 1; return function() return other end end }
            """
        let run = sandbox.run(file: "a.lua", source: Array(source.utf8))
        guard case .function(let kept)? = run.declarations[0].body?["compute"] else { return #expect(Bool(false)) }
        #expect(kept.captures == ["count", "other"])
    }

    @Test("an environment put in place of the file's own is a capture like any other")
    func environments() throws {
        let source = """
            local calculated = calculated
            local c = { n = 0 }
            do local _ENV = { c = c }
              calculated "c" { compute = function() c.n = c.n + 1; return c.n end }
              calculated "d" { compute = function() n = 1; return n end }
            end
            """
        let run = try run(source)
        #expect(run.failure == nil)
        let captures = run.declarations.map { node -> [String] in
            guard case .function(let kept)? = node.body?["compute"] else { return [] }
            return kept.captures
        }
        #expect(captures == [["c"], ["_ENV"]])
    }
}
