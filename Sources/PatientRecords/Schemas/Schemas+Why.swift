// The schemas of explanations.

extension Schemas {
    /// `triage.why/1`
    public static let why = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.why/1",
          "title": "Why",
          "description": "Why the urgency of one patient is what it is. It shows the patient's own values.",
          "type": "object",
          "required": [
            "format", "rule_book", "engine", "disclaimer", "urgency", "settled", "in_scope", "disposition",
            "not_settled_because", "decided_by", "red_flags", "not_ruled_out", "warnings"
          ],
          "properties": {
            "format": { "const": "triage.why/1" },
        \(origin),
        \(level),
            "not_settled_because": {
              "description": "Why it is not settled, or settled without a disposition; empty where it is neither.",
              "type": "array",
              "items": { "enum": ["open_red_flags", "unread_keys", "out_of_scope"] }
            },
            "decided_by": { "type": ["string", "null"], "description": "The red flag that sets the level; null where none holds." },
            "red_flags": {
              "description": "Red flags that hold, most urgent first.",
              "type": "array",
              "items": { "$ref": "#/$defs/flag", "required": ["because", "cites", "when"] }
            },
            "not_ruled_out": {
              "description": "Red flags that may hold, most urgent first; with --full with all their conditions in `when`.",
              "type": "array",
              "items": { "$ref": "#/$defs/flag" }
            },
            "ruled_out": { "type": "array", "items": { "$ref": "#/$defs/flag" }, "description": "With --full." },
            "scope": { "$ref": "#/$defs/condition", "description": "What the book is about; with --full." },
            "causes": {
              "description": "Causes that something speaks for; with --full.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "score", "cites", "at", "for", "against"],
                "properties": {
                  "id": { "type": "string" },
                  "title": { "type": "string" },
                  "score": { "type": "number" },
                  "cites": { "type": "array", "items": { "type": "string" } },
                  "at": { "type": "string" },
                  "for": { "type": "array", "items": { "$ref": "#/$defs/condition" } },
                  "against": { "type": "array", "items": { "$ref": "#/$defs/condition" } }
                }
              }
            },
            "change": {
              "description": "With --change: the smallest changes to the patient that would raise or lower the level.",
              "type": "object",
              "required": ["raise", "lower"],
              "properties": {
                "raise": { "$ref": "#/$defs/changes" },
                "lower": { "$ref": "#/$defs/changes" }
              }
            },
        \(warnings)
          },
          "$defs": {
            "flag": {
              "type": "object",
              "required": ["id", "title", "level", "at"],
              "properties": {
                "id": { "type": "string" },
                "title": { "type": "string" },
                "level": { "type": "string" },
                "because": { "type": "string" },
                "cites": { "type": "array", "items": { "type": "string" } },
                "editorial": { "type": "string" },
                "at": { "type": "string", "description": "The place in the rule book: file:line." },
                "open": { "type": "array", "items": { "type": "string" }, "description": "What is not known, in words." },
                "when": { "$ref": "#/$defs/condition" }
              }
            },
        \(condition),
        \(changes)
          }
        }

        """

    /// Members by which an explanation can be traced.
    static let origin = """
            "id": { "type": ["string", "number"], "description": "The patient's id, as given." },
            "rule_book": {
              "type": "object",
              "required": ["id", "version", "sha256", "reviewed"],
              "properties": {
                "id": { "type": "string" },
                "version": { "type": "string" },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                "reviewed": { "type": ["string", "null"] }
              }
            },
            "engine": { "type": "string", "description": "The engine's version." },
            "disclaimer": { "type": "string" }
        """

    /// The level of an assessment, as far as it is known.
    static let level = """
            "urgency": {
              "type": "object",
              "required": ["at_least", "at_most", "bounds"],
              "properties": {
                "at_least": { "type": "string" },
                "at_most": { "type": "string" },
                "bounds": { "enum": ["exact", "sound"] }
              }
            },
            "settled": { "type": "boolean" },
            "in_scope": { "type": ["boolean", "null"] },
            "disposition": { "type": ["string", "null"], "description": "The id of its level." }
        """

    static let warnings = """
            "warnings": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                  "code": { "type": "string" },
                  "message": { "type": "string" },
                  "pointer": { "type": "string" }
                }
              }
            }
        """

    /// A condition with its value for the patient, and its parts.
    static let condition = """
            "condition": {
              "type": "object",
              "required": ["says", "is", "at"],
              "properties": {
                "says": { "type": "string", "description": "What is asked for and what the patient has, in words." },
                "is": { "enum": ["present", "absent", "unknown"] },
                "points": { "type": "number", "description": "What it gives to a score or cause where it holds." },
                "at": { "type": "string" },
                "pattern": { "type": "string" },
                "finding": { "type": "string" },
                "known_by": {
                  "description": "Where the finding's value comes from.",
                  "enum": ["stated", "follows", "read_from_not_sure", "worked_out", "not_sure", "not_known"]
                },
                "from": { "type": "array", "items": { "type": "string" }, "description": "The findings that it follows from." },
                "missing": { "type": "array", "items": { "type": "string" }, "description": "The findings that would make it known." },
                "members": { "type": "array", "items": { "$ref": "#/$defs/condition" } }
              }
            }
        """

    /// Changes to a patient, smallest first.
    static let changes = """
            "changes": {
              "type": "object",
              "required": ["sets", "complete", "stopped_by"],
              "properties": {
                "sets": {
                  "description": "Sets of answers of which none could be left out: smallest first, then in the book's order.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["changes"],
                    "properties": {
                      "level": { "type": "string", "description": "The level that is then certain." },
                      "changes": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/change" } }
                    }
                  }
                },
                "complete": { "type": "boolean", "description": "Whether these are all of them." },
                "stopped_by": { "enum": ["work-limit", "count-limit", "one-set", "calculation", null], "description": "Why they may not be all." }
              }
            },
            "change": {
              "type": "object",
              "required": ["says", "finding", "is_new"],
              "properties": {
                "says": { "type": "string" },
                "finding": { "type": "string" },
                "option": { "type": "string", "description": "Of a list: the option that the answer is about." },
                "is_new": { "type": "boolean", "description": "Whether it was not known, rather than answered otherwise." },
                "to": { "type": "boolean" },
                "any_of": { "type": "array", "items": { "type": "string" }, "description": "Of a choice: the options that would do." },
                "from": { "$ref": "#/$defs/bound", "description": "Of a quantity: the least number that would do." },
                "up_to": { "$ref": "#/$defs/bound" }
              }
            },
            "bound": {
              "type": "object",
              "required": ["value", "included"],
              "properties": {
                "value": { "type": "number" },
                "unit": { "type": "string" },
                "included": { "type": "boolean" }
              }
            }
        """
}
