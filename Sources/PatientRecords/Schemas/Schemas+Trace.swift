// The JSON Schema of a trace.

extension Schemas {
    /// `triage.trace/1`
    public static let trace = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.trace/1",
          "title": "Trace of a rule book",
          "description": "The statements of its sources against its declarations, both ways, with the scenarios that exercise them.",
          "type": "object",
          "required": ["format", "rule_book", "today", "documents", "sources", "declarations", "orphans"],
          "properties": {
            "format": { "const": "triage.trace/1" },
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
            "today": { "$ref": "#/$defs/day", "description": "The day that reviews are held against." },
            "documents": {
              "type": "array",
              "description": "The published texts.",
              "items": {
                "type": "object",
                "required": ["id", "title", "reviewed", "past_review", "at"],
                "properties": {
                  "id": { "type": "string" },
                  "title": { "type": "string" },
                  "publisher": { "type": "string" },
                  "url": { "type": "string" },
                  "reviewer": { "type": "string" },
                  "reviewed": { "$ref": "#/$defs/day" },
                  "due": { "$ref": "#/$defs/day", "description": "Left out where the book names no interval." },
                  "past_review": { "type": "boolean" },
                  "at": { "$ref": "#/$defs/at" }
                }
              }
            },
            "sources": {
              "type": "array",
              "description": "Every statement of every document.",
              "items": {
                "type": "object",
                "required": ["id", "kind", "gist", "life_threatening", "document", "at", "cited_by", "scenarios"],
                "properties": {
                  "id": { "type": "string" },
                  "kind": { "type": "string" },
                  "gist": { "type": "string" },
                  "life_threatening": { "type": "boolean" },
                  "document": { "type": "string", "description": "The id of its document." },
                  "at": { "$ref": "#/$defs/at" },
                  "note": { "type": "string" },
                  "left_out": { "type": "string", "description": "Why nothing cites it, where the book says so." },
                  "cited_by": { "$ref": "#/$defs/names" },
                  "scenarios": { "$ref": "#/$defs/scenarios" }
                }
              }
            },
            "declarations": {
              "type": "array",
              "description": "Everything that can rest on a source.",
              "items": {
                "type": "object",
                "required": ["id", "kind", "at", "cites", "scenarios"],
                "properties": {
                  "id": { "type": "string", "description": "Of a scenario, its name." },
                  "kind": { "type": "string", "description": "The word that declares it." },
                  "at": { "$ref": "#/$defs/at" },
                  "title": { "type": "string" },
                  "cites": { "type": "array", "items": { "type": "string" } },
                  "editorial": { "type": "string", "description": "The reason of a decision of the authors." },
                  "scenarios": { "$ref": "#/$defs/scenarios" }
                }
              }
            },
            "orphans": {
              "type": "object",
              "required": ["sources", "declarations", "unexercised"],
              "properties": {
                "sources": {
                  "type": "array", "items": { "type": "string" },
                  "description": "Statements that nothing cites, with no reason given."
                },
                "declarations": {
                  "$ref": "#/$defs/names",
                  "description": "Declarations with neither a citation nor an editorial reason; scenarios need none."
                },
                "unexercised": { "$ref": "#/$defs/names", "description": "Declarations that no scenario exercises." }
              }
            }
          },
          "$defs": {
            "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            "at": { "type": "string", "description": "`file:line`, relative to the book's folder." },
            "scenarios": { "type": "array", "items": { "type": "string" }, "description": "Names of scenarios." },
            "names": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "kind", "at"],
                "properties": {
                  "id": { "type": "string" },
                  "kind": { "type": "string" },
                  "at": { "$ref": "#/$defs/at" }
                }
              }
            }
          }
        }

        """
}
