// The JSON Schema of the problems of a rule book.

extension Schemas {
    /// `triage.problems/1`
    public static let problems = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.problems/1",
          "title": "Problems of a rule book",
          "description": "What `triage check` found, by place. A book with an error gives no clinical result.",
          "type": "object",
          "required": ["format", "errors", "warnings", "problems"],
          "properties": {
            "format": { "const": "triage.problems/1" },
            "errors": { "type": "integer", "minimum": 0, "description": "How many of the problems are errors." },
            "warnings": { "type": "integer", "minimum": 0, "description": "How many are warnings." },
            "problems": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["code", "severity", "message", "file", "related"],
                "properties": {
                  "code": { "type": "string", "pattern": "^[a-z]+(-[a-z0-9]+)*$", "description": "Stable; `triage explain CODE` says what it means." },
                  "severity": { "enum": ["error", "warning"] },
                  "message": { "type": "string", "description": "One sentence." },
                  "help": { "type": "string", "description": "How to mend it." },
                  "file": { "$ref": "#/$defs/file" },
                  "line": { "$ref": "#/$defs/line" },
                  "column": { "$ref": "#/$defs/column" },
                  "length": { "$ref": "#/$defs/length" },
                  "related": {
                    "type": "array",
                    "description": "Other places that belong to it, such as the first use of a repeated id.",
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
          "$defs": {
            "file": { "type": "string", "description": "The file, relative to the book's folder." },
            "line": { "type": "integer", "minimum": 1, "description": "Left out where only the file is known." },
            "column": { "type": "integer", "minimum": 1, "description": "In bytes, from 1; left out where only the line is known." },
            "length": { "type": "integer", "minimum": 1, "description": "How many bytes it spans on its line." }
          }
        }

        """
}
