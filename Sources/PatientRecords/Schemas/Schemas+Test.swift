// The JSON Schemas of what `triage test` says.

extension Schemas {
    /// `triage.test/1`
    public static let test = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.test/1",
          "title": "Scenarios",
          "description": "What came of the scenarios of a rule book, patient by patient, in the book's order.",
          "type": "object",
          "required": ["format", "rule_book", "engine", "scenarios", "patients", "passed", "failed", "results"],
          "properties": {
            "format": { "const": "triage.test/1" },
            "rule_book": { "$ref": "#/$defs/rule_book" },
            "engine": { "type": "string", "description": "The engine's version." },
            "scenarios": { "type": "integer", "minimum": 0, "description": "How many scenarios were run; a table is one." },
            "patients": { "type": "integer", "minimum": 0, "description": "How many patients they have." },
            "passed": { "type": "integer", "minimum": 0, "description": "How many patients came out as expected." },
            "failed": { "type": "integer", "minimum": 0 },
            "mutation": { "$ref": "#/$defs/mutation" },
            "results": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["scenario", "file", "outcome"],
                "properties": {
                  "scenario": { "type": "string", "description": "The scenario's name." },
                  "patient": { "type": "string", "description": "What tells this patient from the others of its scenario." },
                  "file": { "$ref": "#/$defs/file" },
                  "line": { "$ref": "#/$defs/line" },
                  "column": { "$ref": "#/$defs/column" },
                  "length": { "$ref": "#/$defs/length" },
                  "outcome": {
                    "enum": ["passed", "failed", "impossible"],
                    "description": "`impossible`: no patient can have these answers together."
                  },
                  "message": { "type": "string", "description": "Why no patient can have these answers." },
                  "failures": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                      "type": "object",
                      "required": ["about", "expected", "got", "because", "file"],
                      "properties": {
                        "about": { "type": "string", "description": "The field of `expect`." },
                        "expected": { "type": "string" },
                        "got": { "type": "string" },
                        "file": { "$ref": "#/$defs/file" },
                        "line": { "$ref": "#/$defs/line" },
                        "column": { "$ref": "#/$defs/column" },
                        "length": { "$ref": "#/$defs/length" },
                        "because": {
                          "type": "array",
                          "description": "The rules that made the difference.",
                          "items": {
                            "type": "object",
                            "required": ["message", "file"],
                            "properties": {
                              "message": { "type": "string" },
                              "file": { "$ref": "#/$defs/file" },
                              "line": { "$ref": "#/$defs/line" },
                              "column": { "$ref": "#/$defs/column" },
                              "length": { "$ref": "#/$defs/length" }
                            }
                          }
                        }
                      }
                    }
                  }
                },
                "allOf": [
                  {
                    "if": { "properties": { "outcome": { "const": "failed" } } },
                    "then": { "required": ["failures"] },
                    "else": { "not": { "required": ["failures"] } }
                  }
                ]
              }
            }
          },
          "$defs": {
            \(ruleBook),
            "file": { "type": "string", "description": "The file, relative to the book's folder." },
            "mutation": {
              "type": "object",
              "description": "With --mutate: the slips of a tired editor, and which of them no scenario notices.",
              "required": ["killed", "of", "equivalent", "parts", "survivors"],
              "properties": {
                "killed": { "type": "integer", "minimum": 0, "description": "How many a scenario fails with." },
                "of": { "type": "integer", "minimum": 0, "description": "How many count: without those that are equivalent." },
                "equivalent": { "type": "integer", "minimum": 0, "description": "How many provably give every patient the same result." },
                "parts": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["part", "killed", "of", "equivalent"],
                    "properties": {
                      "part": { "type": "string" },
                      "killed": { "type": "integer", "minimum": 0 },
                      "of": { "type": "integer", "minimum": 0 },
                      "equivalent": { "type": "integer", "minimum": 0 }
                    }
                  }
                },
                "survivors": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["part", "slip", "message", "file"],
                    "properties": {
                      "part": { "type": "string" },
                      "slip": { "enum": ["dropped", "quantified", "shifted", "flipped", "lowered", "removed", "unit", "weakened"] },
                      "message": { "type": "string" },
                      "file": { "$ref": "#/$defs/file" },
                      "line": { "$ref": "#/$defs/line" },
                      "column": { "$ref": "#/$defs/column" },
                      "length": { "$ref": "#/$defs/length" },
                      "killed_by": { "type": "string", "description": "A scenario's `given`, as Lua, that would notice it; left out where none was found." }
                    }
                  }
                }
              }
            },
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1, "description": "In bytes, from 1." },
            "length": { "type": "integer", "minimum": 1, "description": "In bytes." }
          }
        }

        """

    private static let ruleBook = """
        "rule_book": {
              "type": "object",
              "required": ["id", "version", "sha256", "reviewed"],
              "properties": {
                "id": { "type": "string" },
                "version": { "type": "string" },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                "reviewed": { "type": ["string", "null"], "description": "The date of the oldest review of its sources." }
              }
            }
        """

    /// `triage.cases/1`
    public static let cases = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.cases/1",
          "title": "Cases judged elsewhere",
          "description": "How a rule book's results compare with what is right for each case. A case without a settled level counts as given no level: it is neither right nor safe, and neither under- nor over-triage.",
          "type": "object",
          "required": [
            "format", "rule_book", "engine", "cases", "right_level", "right_by_level", "safe", "under_triage", "over_triage",
            "no_level", "right_cause", "table", "under_triaged"
          ],
          "properties": {
            "format": { "const": "triage.cases/1" },
            "rule_book": { "$ref": "#/$defs/rule_book" },
            "engine": { "type": "string", "description": "The engine's version." },
            "cases": { "type": "integer", "minimum": 0 },
            "right_level": { "$ref": "#/$defs/share", "description": "Exactly the right level was given." },
            "right_by_level": {
              "type": "array",
              "description": "The same among the cases for which one level is right, least urgent first.",
              "items": {
                "allOf": [{ "$ref": "#/$defs/share" }],
                "required": ["level"],
                "properties": { "level": { "type": "string" } }
              }
            },
            "safe": { "$ref": "#/$defs/share", "description": "The right level or a more urgent one was given." },
            "under_triage": { "$ref": "#/$defs/share", "description": "A less urgent level than is right was given." },
            "over_triage": { "$ref": "#/$defs/share", "description": "A more urgent level than is right was given." },
            "no_level": { "$ref": "#/$defs/share", "description": "No level was given: what is known does not settle it." },
            "right_cause": {
              "type": "array",
              "description": "How often a right cause is among the first of those that are supported.",
              "items": {
                "allOf": [{ "$ref": "#/$defs/share" }],
                "required": ["among_first"],
                "properties": { "among_first": { "type": "integer", "minimum": 1 } }
              }
            },
            "table": {
              "type": "array",
              "description": "For each right level, how many cases were given which.",
              "items": {
                "type": "object",
                "required": ["right", "given", "no_level"],
                "properties": {
                  "right": { "type": "string" },
                  "given": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } },
                  "no_level": { "type": "integer", "minimum": 0 }
                }
              }
            },
            "under_triaged": {
              "type": "array",
              "description": "The cases that were given a less urgent level than is right.",
              "items": {
                "type": "object",
                "required": ["line", "right", "given", "red_flags"],
                "properties": {
                  "line": { "type": "integer", "minimum": 1, "description": "The line of the file." },
                  "id": { "type": ["string", "number"], "description": "The case's id, as given." },
                  "right": { "type": "string" },
                  "given": { "type": "string" },
                  "red_flags": { "type": "array", "items": { "type": "string" } }
                }
              }
            }
          },
          "$defs": {
            \(ruleBook),
            "share": {
              "type": "object",
              "description": "With the exact 95 % interval of Clopper and Pearson; of nothing there is no share.",
              "required": ["count", "of"],
              "properties": {
                "count": { "type": "integer", "minimum": 0 },
                "of": { "type": "integer", "minimum": 0 },
                "share": { "type": "number", "minimum": 0, "maximum": 1 },
                "low": { "type": "number", "minimum": 0, "maximum": 1 },
                "high": { "type": "number", "minimum": 0, "maximum": 1 }
              }
            }
          }
        }

        """
}
