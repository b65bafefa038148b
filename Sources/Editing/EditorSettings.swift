// Settings of the programs that read the generated names: the Lua language server, luacheck, VS Code.

import RuleModel
import RuleSyntax

extension EditorFiles {
    /// Every word that may stand by itself in a rule file.
    private static let words =
        Vocabulary.statements + Vocabulary.inner + Vocabulary.conditions + Vocabulary.weights + ["points"]
        + Vocabulary.values.filter { !Vocabulary.conditions.contains($0) }

    /// `.luarc.json`, for the Lua language server.
    static let languageServerSettings: String = {
        let omitted = [
            "basic", "bit", "bit32", "coroutine", "debug", "ffi", "io", "jit", "math", "os", "package", "string",
            "table", "utf8",
        ]
        let builtin = omitted.map { "      \"\($0)\": \"disable\"" }.joined(separator: ",\n")
        return """
            {
              "$comment": "\(mark). Changes are lost; delete this line to keep them.",
              "runtime": {
                "version": "Lua 5.4",
                "builtin": {
            \(builtin)
                }
              },
              "workspace": {
                "library": [".triage"],
                "checkThirdParty": false
              },
              "diagnostics": {
                "libraryFiles": "Disable",
                "disable": ["need-check-nil", "trailing-space"]
              },
              "completion": {
                "autoRequire": false,
                "keywordSnippet": "Disable",
                "showWord": "Disable",
                "workspaceWord": false
              },
              "format": { "enable": false },
              "telemetry": { "enable": false }
            }

            """
    }()

    /// `.luacheckrc`, for luacheck: run it in the folder of the book.
    static func luacheckSettings(_ book: RuleBook) -> String {
        var lines = [
            "-- \(mark). Changes are lost; delete this line to keep them.", "std = \"none\"",
            "max_line_length = false", "exclude_files = { \".triage\" }",
            "ignore = { \"6\" }  -- blanks at the ends of lines and the like", "read_globals = {",
            "  -- the words of the language",
        ]
        lines += words.map { "  \($0) = {}," }
        lines += ["  pairs = {},", "  ipairs = {},"]
        lines.append("  math = \(fields(MetaFile.mathFunctions.map(\.name) + ["pi"])),")
        lines.append("  -- levels and patterns")
        lines += (book.levels.map(\.id) + book.patterns.map(\.id)).map { "  \($0) = {}," }
        lines.append("  -- findings, with what may be asked of them")
        lines += book.findings.map { "  \($0.id) = \(fields(methods(of: $0)))," }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fields(_ names: [String]) -> String {
        names.isEmpty ? "{}" : "{ fields = { \(names.map { "\"\($0)\"" }.joined(separator: ", ")) } }"
    }

    private static func methods(of finding: Finding) -> [String] {
        switch finding.kind {
        case .yesNo: []
        case .quantity, .score: ["at_least", "above", "at_most", "below", "between"]
        case .choice: ["is"]
        case .choices: ["includes", "any_of"]
        }
    }

    /// `.vscode/tasks.json`: checks the book on every save and shows its problems in VS Code.
    static let tasks: String = {
        func matcher(_ pattern: String) -> String {
            """
                    {
                      "owner": "triage",
                      "source": "triage",
                      "fileLocation": ["relative", "${workspaceFolder}"],
                      "pattern": {
            \(pattern)
                      },
                      "background": {
                        "activeOnStart": true,
                        "beginsPattern": "^triage: checking `",
                        "endsPattern": "; waiting for a file to be saved"
                      }
                    }
            """
        }
        let inLine = """
                        "regexp": "^(.+?):(\\\\d+):(\\\\d+): (error|warning)\\\\[([a-z0-9-]+)\\\\]: (.*)$",
                        "file": 1, "line": 2, "column": 3, "severity": 4, "code": 5, "message": 6
            """
        let inFile = """
                        "regexp": "^([^:]+\\\\.lua): (error|warning)\\\\[([a-z0-9-]+)\\\\]: (.*)$",
                        "kind": "file",
                        "file": 1, "severity": 2, "code": 3, "message": 4
            """
        return """
            {
              "version": "2.0.0",
              "tasks": [
                {
                  "label": "triage: check on every save",
                  "type": "process",
                  "command": "triage",
                  "args": ["check", "--watch", "--editor", "--format", "compact", "--rules", "${workspaceFolder}"],
                  "isBackground": true,
                  "runOptions": { "runOn": "folderOpen" },
                  "presentation": { "reveal": "silent", "panel": "dedicated" },
                  "problemMatcher": [
            \(matcher(inLine)),
            \(matcher(inFile))
                  ]
                }
              ]
            }

            """
    }()
}
