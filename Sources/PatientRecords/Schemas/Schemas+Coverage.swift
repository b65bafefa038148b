// The JSON Schema of the coverage of a rule book.

extension Schemas {
    /// `triage.coverage/1`
    public static let coverage = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.coverage/1",
          "title": "Coverage of a rule book",
          "description": "What the patients of its scenarios show of every condition of every rule.",
          "type": "object",
          "required": ["format", "rule_book", "engine", "scenarios", "patients", "figures", "by_kind", "decisions"],
          "properties": {
            "format": { "const": "triage.coverage/1" },
            "rule_book": {
              "type": "object",
              "required": ["id", "version", "sha256", "reviewed"],
              "properties": {
                "id": { "type": "string" },
                "version": { "type": "string" },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                "reviewed": { "type": ["string", "null"], "description": "The date of the oldest review of its sources." }
              }
            },
            "engine": { "type": "string" },
            "scenarios": { "type": "integer", "minimum": 0 },
            "patients": { "type": "integer", "minimum": 0, "description": "A table of scenarios has several." },
            "figures": { "$ref": "#/$defs/figures" },
            "by_kind": {
              "type": "array",
              "items": {
                "allOf": [{ "$ref": "#/$defs/figures" }],
                "required": ["kind"],
                "properties": { "kind": { "$ref": "#/$defs/kind" } }
              }
            },
            "decisions": {
              "type": "array",
              "description": "Every condition that decides something: urgency first, then as the declarations stand.",
              "items": {
                "type": "object",
                "required": ["kind", "id", "file", "complete", "parts"],
                "properties": {
                  "kind": { "$ref": "#/$defs/kind" },
                  "id": { "type": "string", "description": "Of the declaration; of an urgency, the level; of the scope, empty." },
                  "field": { "type": "string", "description": "The field of the declaration, where it has several conditions." },
                  "file": { "$ref": "#/$defs/file" },
                  "line": { "$ref": "#/$defs/line" },
                  "column": { "$ref": "#/$defs/column" },
                  "length": { "$ref": "#/$defs/length" },
                  "complete": { "type": "boolean", "description": "Whether everything is shown that a patient can show." },
                  "parts": {
                    "type": "array",
                    "minItems": 1,
                    "description": "The whole condition, then its parts as they are written.",
                    "items": { "$ref": "#/$defs/part" }
                  }
                }
              }
            }
          },
          "$defs": {
            "kind": {
              "enum": ["urgency", "red_flag", "pattern", "cause", "score", "advice", "complication", "scope", "implication"]
            },
            "file": { "type": "string", "description": "The file, relative to the book's folder." },
            "line": { "type": "integer", "minimum": 1, "description": "Left out where only the file is known." },
            "column": { "type": "integer", "minimum": 1, "description": "In bytes, from 1; left out where only the line is known." },
            "length": { "type": "integer", "minimum": 1, "description": "How many bytes it spans on its line." },
            "figures": {
              "type": "object",
              "required": ["seen", "decides", "thresholds"],
              "properties": {
                "seen": { "$ref": "#/$defs/figure" },
                "decides": { "$ref": "#/$defs/figure" },
                "thresholds": { "$ref": "#/$defs/figure" }
              }
            },
            "figure": {
              "type": "object",
              "required": ["shown", "total", "left_out", "percent"],
              "properties": {
                "shown": { "type": "integer", "minimum": 0 },
                "total": { "type": "integer", "minimum": 0, "description": "Without those left out." },
                "left_out": { "type": "integer", "minimum": 0, "description": "Proved impossible for every patient." },
                "percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "To one place, rounded down." }
              }
            },
            "part": {
              "type": "object",
              "required": ["file", "depth"],
              "properties": {
                "file": { "$ref": "#/$defs/file" },
                "line": { "$ref": "#/$defs/line" },
                "column": { "$ref": "#/$defs/column" },
                "length": { "$ref": "#/$defs/length" },
                "depth": { "type": "integer", "minimum": 0, "description": "0 for the whole condition." },
                "name": { "type": "string", "description": "The option of an `any_of`, or the red flag of an urgency." },
                "seen": {
                  "type": "object",
                  "description": "Whether a patient shows it present, absent and unknown.",
                  "required": ["present", "absent", "unknown"],
                  "properties": {
                    "present": { "$ref": "#/$defs/shown" },
                    "absent": { "$ref": "#/$defs/shown" },
                    "unknown": { "$ref": "#/$defs/shown" }
                  }
                },
                "decides": {
                  "type": "object",
                  "description": "Whether a patient shows it to be what alone decides, present and absent. Where one of the two is impossible, the pair is left out.",
                  "required": ["present", "absent"],
                  "properties": {
                    "present": { "$ref": "#/$defs/shown" },
                    "absent": { "$ref": "#/$defs/shown" }
                  }
                },
                "thresholds": {
                  "type": "array",
                  "items": {
                    "allOf": [{ "$ref": "#/$defs/shown" }],
                    "required": ["number", "side"],
                    "properties": {
                      "number": { "type": "number", "description": "As its author wrote it." },
                      "unit": { "type": "string", "description": "As its author wrote it." },
                      "side": { "enum": ["below", "at", "above"] }
                    }
                  }
                }
              }
            },
            "shown": {
              "type": "object",
              "required": ["state"],
              "properties": {
                "state": {
                  "enum": ["shown", "missing", "undecided", "impossible"],
                  "description": "`undecided`: no patient shows it, and whether one could was not decided."
                },
                "by": { "type": "string", "description": "The first scenario that shows it." }
              }
            }
          }
        }

        """
}
