// Tokens and their places.

import Testing

@testable import RuleSyntax

@Suite("Tokens")
struct LexerTests {
    private func tokens(_ text: String) -> [String] {
        let source = SourceText(file: "a.lua", bytes: Array(text.utf8))
        return Lexer(source).tokens.map { token in
            let place = source.location(token.span)
            return "\(place.line):\(place.column)+\(token.span.end - token.span.start) \(token.kind)"
        }
    }

    private func value(_ text: String) -> String {
        let source = SourceText(file: "a.lua", bytes: Array(text.utf8))
        let lexer = Lexer(source)
        #expect(lexer.mistake == nil)
        return String(decoding: source.value(ofString: lexer.tokens[0].span), as: UTF8.self)
    }

    private func mistake(_ text: String) -> String? {
        Lexer(SourceText(file: "a.lua", bytes: Array(text.utf8))).mistake.map { "\($0.span.start) \($0.code.rawValue)" }
    }

    @Test("every token knows its line, column and length")
    func places() {
        #expect(
            tokens("finding \"x\" {\n  a = 12.5,\n}") == [
                "1:1+7 name", "1:9+3 string", "1:13+1 openBrace", "2:3+1 name", "2:5+1 assign", "2:7+4 number",
                "2:11+1 comma", "3:1+1 closeBrace", "3:2+0 end",
            ])
    }

    @Test("columns count bytes")
    func bytes() {
        #expect(tokens("a = \"ä\" b")[3] == "1:10+1 name")
    }

    @Test("the two characters of a Windows line end are one")
    func lineEnds() {
        #expect(tokens("a\r\nb\n\rc\rd\ne").map { $0.prefix(4) } == ["1:1+", "2:1+", "3:1+", "4:1+", "5:1+", "5:2+"])
    }

    @Test("keywords and signs are told apart from names, the longest first")
    func signs() {
        #expect(
            tokens("and andy ... .. . // / << <= < >> >= > == = ~= ~ :: :").map { $0.split(separator: " ")[1] } == [
                "and", "name", "varargs", "concatenate", "dot", "doubleSlash", "slash", "shiftLeft", "lessOrEqual",
                "less",
                "shiftRight", "greaterOrEqual", "greater", "equal", "assign", "notEqual", "tilde", "doubleColon",
                "colon",
                "end",
            ])
    }

    @Test("comments, a byte order mark and a first line with # are left out")
    func comments() {
        #expect(tokens("-- a\n--[[ b\n]] c --[==[ ]] ]==]").map { $0.prefix(4) } == ["3:4+", "3:20"])
        #expect(tokens("#!/usr/bin/lua\na").first == "2:1+1 name")
        #expect(tokens("\u{FEFF}a").first == "1:4+1 name")
    }

    @Test(
        "texts are what their escapes say",
        arguments: [
            (#""a\nb""#, "a\nb"), (#"'it\'s'"#, "it's"), (#""\65\066\x43\u{e4}""#, "ABCä"), ("\"a\\z  \n b\"", "ab"),
            ("[[\nlong]]", "long"), ("[==[a]]b]==]", "a]]b"), (#""\\""#, "\\"), ("\"a\\\nb\"", "a\nb"),
        ])
    func texts(_ written: String, _ meant: String) {
        #expect(value(written) == meant)
    }

    @Test("numbers of all forms", arguments: ["3", "3.", ".5", "3.25e-2", "0xFF", "0x1p4", "0xA.8", "1E+3"])
    func numbers(_ text: String) {
        #expect(tokens(text).count == 2)
        #expect(mistake(text) == nil)
    }

    @Test(
        "what is no token is told where it begins",
        arguments: [
            ("a = \"b\nc", "4 unclosed-text"), ("a = 'b", "4 unclosed-text"), ("x [[", "2 unclosed-text"),
            ("--[[ x", "0 unclosed-text"), ("1.2.3", "0 bad-number"), ("0x", "0 bad-number"), ("1e", "0 bad-number"),
            ("3x", "0 bad-number"), (#""\q""#, "1 bad-escape"), (#""\300""#, "1 bad-escape"),
            (#""\u{}""#, "1 bad-escape"), ("a ! b", "2 odd-character"), ("a \u{201C}", "2 curly-quote"),
            ("a \u{A0}b", "2 odd-character"), ("é", "0 odd-character"), ("\0", "0 odd-character"),
        ])
    func mistakes(_ text: String, _ expected: String) {
        #expect(mistake(text) == expected)
    }
}
