// The JSON Schema of how two versions of a rule book differ.

extension Schemas {
    /// `triage.diff/1`
    public static let diff = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.diff/1",
          "title": "How two versions of a rule book differ, in patients",
          "type": "object",
          "required": ["format", "old", "new", "engine", "decided_by", "some_level_falls", "some_level_rises", "some_open_level_falls", "some_open_level_rises", "notes", "levels", "acceptance", "open", "rules", "omitted", "undecided"],
          "properties": {
            "format": { "const": "triage.diff/1" },
            "old": { "$ref": "#/$defs/rule_book" },
            "new": { "$ref": "#/$defs/rule_book" },
            "engine": { "type": "string" },
            "decided_by": { "type": "string", "description": "The name of the solver." },
            "some_level_falls": { "type": ["boolean", "null"], "description": "Whether the level of some patient falls. Of every patient there can be, not of a sample; null where it is not decided." },
            "some_level_rises": { "type": ["boolean", "null"] },
            "some_open_level_falls": { "type": ["boolean", "null"], "description": "The same of patients who leave answers out, where the versions conclude different things from the others." },
            "some_open_level_rises": { "type": ["boolean", "null"] },
            "notes": { "type": "array", "items": { "type": "string" }, "description": "What is not compared, and which findings were followed under another name." },
            "levels": {
              "type": "array",
              "description": "Patients whose level changes, first those whose level falls: all who share `when`, but for those who have another reason for the higher level.",
              "items": {
                "allOf": [
                  { "$ref": "#/$defs/group" },
                  {
                    "type": "object",
                    "required": ["change", "from", "to"],
                    "properties": {
                      "change": { "enum": ["falls", "rises"] },
                      "from": { "type": "string" },
                      "to": { "type": "string" }
                    }
                  }
                ]
              }
            },
            "acceptance": {
              "type": "array",
              "description": "Answers that one version refuses as a contradiction and the other accepts.",
              "items": {
                "type": "object",
                "required": ["change", "when", "patient"],
                "properties": {
                  "change": { "enum": ["accepted", "refused"] },
                  "when": { "$ref": "#/$defs/when" },
                  "patient": { "type": "object" }
                }
              }
            },
            "open": {
              "type": "array",
              "description": "Patients who leave answers out and whose at_least changes: at most one whose level falls and one whose rises.",
              "items": {
                "type": "object",
                "required": ["change", "patient", "before", "now"],
                "properties": {
                  "change": { "enum": ["falls", "rises"] },
                  "patient": { "type": "object" },
                  "before": { "$ref": "#/$defs/result" },
                  "now": { "$ref": "#/$defs/result" }
                }
              }
            },
            "rules": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "id", "change", "groups"],
                "properties": {
                  "kind": { "enum": ["red_flag", "advice", "cause"] },
                  "id": { "type": "string" },
                  "change": { "enum": ["added", "removed", "appears", "disappears", "level"] },
                  "remark": { "type": "string" },
                  "groups": { "type": "array", "items": { "$ref": "#/$defs/group" } }
                }
              }
            },
            "patients": {
              "type": "object",
              "description": "The patients of the file that was given.",
              "required": ["count", "unread", "moved"],
              "properties": {
                "count": { "type": "integer", "minimum": 0 },
                "unread": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "description": "Lines that neither version can read." },
                "moved": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["line", "direction", "before", "now", "next_questions"],
                    "properties": {
                      "line": { "type": "integer", "minimum": 1 },
                      "id": { "type": ["string", "number"] },
                      "direction": { "enum": ["falls", "rises", "refused", "accepted", "settles", "opens"] },
                      "before": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/result" }] },
                      "now": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/result" }] },
                      "next_questions": { "type": "array", "items": { "type": "string" }, "description": "What the new version would ask next." }
                    }
                  }
                }
              }
            },
            "omitted": { "type": "array", "items": { "type": "string" }, "description": "Changes that concern more groups of patients than are told." },
            "undecided": { "type": "array", "items": { "type": "string" }, "description": "What could not be found out, and why." }
          },
          "$defs": {
            "rule_book": {
              "type": "object",
              "required": ["id", "version", "sha256", "reviewed"],
              "properties": {
                "id": { "type": "string" },
                "version": { "type": "string" },
                "sha256": { "type": "string" },
                "reviewed": { "type": ["string", "null"] }
              }
            },
            "when": { "type": "array", "items": { "type": "string" }, "description": "What these patients share, in the words of the book; empty for every patient." },
            "group": {
              "type": "object",
              "required": ["when", "patient", "old_patient", "before", "now"],
              "properties": {
                "when": { "$ref": "#/$defs/when" },
                "patient": { "type": "object", "description": "The smallest of them, for the new version. What it leaves out does not matter." },
                "old_patient": { "type": "object", "description": "The same for the old version." },
                "before": { "$ref": "#/$defs/result" },
                "now": { "$ref": "#/$defs/result" }
              }
            },
            "result": {
              "type": "object",
              "required": ["at_least", "at_most", "red_flags"],
              "properties": {
                "at_least": { "type": "string" },
                "at_most": { "type": "string" },
                "red_flags": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["id", "title", "level", "because", "at"],
                    "properties": {
                      "id": { "type": "string" },
                      "title": { "type": "string" },
                      "level": { "type": "string" },
                      "because": { "type": "string" },
                      "at": { "type": "string" }
                    }
                  }
                }
              }
            }
          }
        }

        """
}
