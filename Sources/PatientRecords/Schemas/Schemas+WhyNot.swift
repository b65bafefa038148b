// The schemas of why not and what if.

extension Schemas {
    /// `triage.whynot/1`
    public static let whyNot = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.whynot/1",
          "title": "Why not",
          "description": "Why something is not so of one patient, and the smallest sets of findings that would make it so.",
          "type": "object",
          "required": [
            "format", "rule_book", "engine", "disclaimer", "urgency", "settled", "in_scope", "disposition", "asked", "state",
            "changes_answers", "would_be_so", "near_misses", "unknown", "warnings"
          ],
          "properties": {
            "format": { "const": "triage.whynot/1" },
        \(origin),
        \(level),
            "asked": {
              "type": "object",
              "required": ["declared_as", "id", "title", "cites"],
              "properties": {
                "declared_as": { "enum": ["red_flag", "pattern", "cause", "level"] },
                "id": { "type": "string" },
                "title": { "type": "string" },
                "at": { "type": "string", "description": "The place in the rule book: file:line." },
                "cites": { "type": "array", "items": { "type": "string" } }
              }
            },
            "state": {
              "description": "so: it is so; open: missing answers decide it; ruled_out; above: a level, and the patient's is higher; unsettled: a level, and a higher one is not ruled out.",
              "enum": ["so", "open", "ruled_out", "above", "unsettled"]
            },
            "when": { "$ref": "#/$defs/condition", "description": "Of a red flag or pattern." },
            "standing": { "enum": ["supported", "open", "not_supported"], "description": "Of a cause." },
            "score": { "type": "number" },
            "for": { "type": "array", "items": { "$ref": "#/$defs/condition" } },
            "against": { "type": "array", "items": { "$ref": "#/$defs/condition" } },
            "changes_answers": { "type": "boolean", "description": "Whether the sets change answers; false where missing answers do." },
            "would_be_so": { "$ref": "#/$defs/changes" },
            "near_misses": {
              "description": "Known numbers that are not what is needed, the nearest first.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["says", "finding", "distance", "alone", "at"],
                "properties": {
                  "says": { "type": "string" },
                  "finding": { "type": "string" },
                  "distance": { "type": "number", "minimum": 0 },
                  "unit": { "type": "string" },
                  "alone": { "type": "boolean", "description": "Whether another number there is enough." },
                  "at": { "type": "string" }
                }
              }
            },
            "unknown": { "type": "array", "items": { "type": "string" }, "description": "Findings that are merely unknown and bear on it." },
        \(warnings)
          },
          "$defs": {
        \(condition),
        \(changes)
          }
        }

        """

    /// `triage.whatif/1`
    public static let whatIf = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.whatif/1",
          "title": "What if",
          "description": "The difference that answers make to one patient's assessment. What is the same is not in it.",
          "type": "object",
          "required": ["format", "rule_book", "engine", "disclaimer", "given", "same", "difference"],
          "properties": {
            "format": { "const": "triage.whatif/1" },
        \(origin),
            "given": {
              "description": "The answers that are otherwise.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["finding", "says"],
                "properties": { "finding": { "type": "string" }, "says": { "type": "string" } }
              }
            },
            "same": { "type": "boolean", "description": "Whether the assessments say the same." },
            "difference": {
              "type": "object",
              "properties": {
                "urgency": { "$ref": "#/$defs/pair" },
                "settled": { "$ref": "#/$defs/pair" },
                "disposition": { "$ref": "#/$defs/pair" },
                "in_scope": { "$ref": "#/$defs/pair" },
                "red_flags": { "$ref": "#/$defs/items", "description": "present: raised; unknown: not ruled out; absent: ruled out." },
                "causes": { "$ref": "#/$defs/items" },
                "advice": { "$ref": "#/$defs/items", "description": "Whether it is given." },
                "complications": { "$ref": "#/$defs/items", "description": "Whether they are mentioned." },
                "first_question": { "$ref": "#/$defs/pair" },
                "question_count": { "$ref": "#/$defs/pair" },
                "new_warnings": { "$ref": "#/$defs/warnings" },
                "gone_warnings": { "$ref": "#/$defs/warnings" }
              }
            }
          },
          "$defs": {
            "pair": { "type": "object", "required": ["before", "after"] },
            "items": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["id", "before", "after"],
                "properties": { "id": { "type": "string" } }
              }
            },
            "warnings": {
              "type": "array",
              "minItems": 1,
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
          }
        }

        """
}
