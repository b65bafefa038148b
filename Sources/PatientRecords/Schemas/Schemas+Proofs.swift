// The JSON Schema of what was proved of a rule book.

extension Schemas {
    /// `triage.prove/1`
    public static let prove = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.prove/1",
          "title": "What was proved of a rule book",
          "description": "Every statement that a rule book is held to, proved, refuted or not decided.",
          "type": "object",
          "required": ["format", "rule_book", "engine", "decided_by", "proved", "refuted", "not_decided", "results"],
          "properties": {
            "format": { "const": "triage.prove/1" },
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
            "engine": { "type": "string" },
            "decided_by": { "type": "string", "description": "The name of the solver, or enumeration." },
            "proved": { "type": "integer", "minimum": 0 },
            "refuted": { "type": "integer", "minimum": 0 },
            "not_decided": { "type": "integer", "minimum": 0 },
            "results": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "statement", "at", "verdict"],
                "properties": {
                  "id": { "type": "string", "description": "Stable: the kind of statement and what it is about." },
                  "statement": { "type": "string" },
                  "at": { "type": "string", "description": "Where the declaration stands, as file:line." },
                  "verdict": { "enum": ["proved", "refuted", "not_decided"] },
                  "reason": { "type": "string", "description": "Why it is not decided." },
                  "remark": { "type": "string" },
                  "patients": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 2,
                    "items": { "type": "object" },
                    "description": "The smallest counterexample, as patients. What they leave out does not matter. Left out where a statement that some patient exists is refuted."
                  },
                  "complete": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 2,
                    "items": { "type": "object" },
                    "description": "The same patients with everything answered."
                  }
                }
              }
            }
          }
        }

        """
}
