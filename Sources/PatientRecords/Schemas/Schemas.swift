// JSON Schemas (2020-12) of what goes in and what comes out.

/// The published schemas, each a JSON text that ends with a line break.
///
/// `Schemas.patient(book)` is made from the rule book; the others are the same for every book. New members may be
/// added to assessments and errors, so their schemas do not forbid what they do not name.
public enum Schemas {
    /// `triage.error/1`
    public static let error = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.error/1",
          "title": "Errors",
          "description": "Why there is no assessment. A patient's values never appear in it.",
          "type": "object",
          "required": ["format", "errors"],
          "properties": {
            "format": { "const": "triage.error/1" },
            "line": { "type": "integer", "minimum": 1, "description": "The line of the input, where it holds many patients." },
            "file": { "type": "string", "description": "The file of that line, where there are several." },
            "file_line": { "type": "integer", "minimum": 1, "description": "The line of that file." },
            "id": { "type": ["string", "number"], "description": "That patient's id." },
            "errors": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                  "code": { "type": "string", "pattern": "^[a-z]+(-[a-z0-9]+)*$" },
                  "severity": { "enum": ["error", "warning"], "description": "For problems of a rule book." },
                  "message": { "type": "string" },
                  "pointer": { "type": "string", "pattern": "^(/.*)?$", "description": "An RFC 6901 pointer into the patient." },
                  "file": { "type": "string", "description": "A file of the rule book, relative to its folder." },
                  "line": { "type": "integer", "minimum": 1 },
                  "column": { "type": "integer", "minimum": 1, "description": "In bytes, from 1." },
                  "help": { "type": "string" }
                }
              }
            }
          }
        }

        """
}
