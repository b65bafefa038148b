// The schema of assessments.

extension Schemas {
    /// `triage.assessment/1`
    public static let assessment = assessment(
        "triage.assessment/1", title: "Assessment",
        description: "What a rule book says of one patient. Unknown is never read as absent: look at `settled`.",
        required: BatchFields.Field.allCases)

    /// `triage.batch/1`
    public static let batch = assessment(
        "triage.batch/1", title: "A line of a batch",
        description: "Some members of an assessment: those that were asked for, and those that are always there.",
        required: BatchFields.Field.allCases.filter(BatchFields.always.contains))

    private static func assessment(
        _ format: String, title: String, description: String, required: [BatchFields.Field]
    ) -> String {
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "\(format)",
          "title": "\(title)",
          "description": "\(description)",
          "type": "object",
          "required": ["format", \(required.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))],
          "properties": {
            "format": { "const": "\(format)" },
            "id": { "type": ["string", "number"], "description": "The patient's id, as given." },
            "rule_book": {
              "type": "object",
              "required": ["id", "version", "sha256", "reviewed"],
              "properties": {
                "id": { "$ref": "#/$defs/id" },
                "version": { "type": "string" },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                "reviewed": { "type": ["string", "null"], "description": "The date of the oldest review of its sources." }
              }
            },
            "engine": { "type": "string", "description": "The engine's version." },
            "disclaimer": { "type": "string" },
            "in_scope": { "type": ["boolean", "null"], "description": "Whether the patient is what the book is about." },
            "urgency": {
              "type": "object",
              "required": ["at_least", "at_most", "bounds"],
              "properties": {
                "at_least": { "$ref": "#/$defs/id", "description": "What the red flags known to hold demand." },
                "at_most": { "$ref": "#/$defs/id", "description": "The highest level that any answer still missing could reach." },
                "bounds": { "enum": ["exact", "sound"], "description": "Whether `at_most` is reached, or only never exceeded." }
              }
            },
            "settled": { "type": "boolean", "description": "Whether the urgency can no longer change." },
            "disposition": {
              "description": "The level of care to seek; null until it is settled or already the highest.",
              "type": ["object", "null"],
              "required": ["level", "title", "advice", "where"],
              "properties": {
                "level": { "$ref": "#/$defs/id" },
                "title": { "type": "string" },
                "advice": { "type": "string" },
                "where": { "type": "string" }
              }
            },
            "red_flags": {
              "description": "Red flags known to hold, most urgent first.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "level", "because", "findings", "cites", "at"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "title": { "type": "string" },
                  "level": { "$ref": "#/$defs/id" },
                  "because": { "type": "string" },
                  "findings": { "$ref": "#/$defs/ids" },
                  "cites": { "$ref": "#/$defs/cites" },
                  "editorial": { "type": "string" },
                  "at": { "$ref": "#/$defs/at" }
                }
              }
            },
            "not_ruled_out": {
              "description": "Red flags that may hold, most urgent first.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "level", "needs"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "title": { "type": "string" },
                  "level": { "$ref": "#/$defs/id" },
                  "needs": { "$ref": "#/$defs/ids" }
                }
              }
            },
            "causes": {
              "description": "Every cause, by standing, score and id.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "group", "standing", "score", "for", "against", "missing", "cites", "at"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "title": { "type": "string" },
                  "group": { "type": ["string", "null"] },
                  "standing": { "enum": ["supported", "open", "not_supported"] },
                  "score": { "type": "number" },
                  "for": { "$ref": "#/$defs/reasons" },
                  "against": { "$ref": "#/$defs/reasons" },
                  "missing": { "$ref": "#/$defs/ids" },
                  "cites": { "$ref": "#/$defs/cites" },
                  "editorial": { "type": "string" },
                  "at": { "$ref": "#/$defs/at" }
                }
              }
            },
            "next_questions": {
              "description": "What to ask next, most important first.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "ask", "findings", "why"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "ask": { "type": "string" },
                  "help": { "type": "string" },
                  "findings": { "$ref": "#/$defs/ids" },
                  "why": { "type": "string" }
                }
              }
            },
            "advice": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "text", "cites"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "text": { "type": "string" },
                  "cites": { "$ref": "#/$defs/cites" }
                }
              }
            },
            "complications": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title", "cites"],
                "properties": {
                  "id": { "$ref": "#/$defs/id" },
                  "title": { "type": "string" },
                  "text": { "type": "string" },
                  "cites": { "$ref": "#/$defs/cites" }
                }
              }
            },
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
          },
          "$defs": {
            "id": { "type": "string", "minLength": 1 },
            "ids": { "type": "array", "items": { "$ref": "#/$defs/id" } },
            "cites": { "type": "array", "items": { "type": "string" }, "description": "Statements of the book's sources." },
            "at": { "type": "string", "description": "The place in the rule book: file:line." },
            "reasons": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["weight", "points", "findings", "at"],
                "properties": {
                  "weight": { "type": ["string", "null"], "description": "The author's word, or null for plain points." },
                  "points": { "type": "number" },
                  "findings": { "$ref": "#/$defs/ids" },
                  "at": { "$ref": "#/$defs/at" }
                }
              }
            }
          }
        }

        """
    }
}
