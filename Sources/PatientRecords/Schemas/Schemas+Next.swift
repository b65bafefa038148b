// The schema of the steps of an interview.

extension Schemas {
    /// `triage.next/1`; the assessment inside is `triage.assessment/1`, whose schema it carries.
    public static let next = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "triage.next/1",
          "title": "Next question",
          "description": "What to ask one patient next, how many questions could still change the result, or why there is none.",
          "type": "object",
          "required": [
            "format", "question", "open_for_urgency", "open_for_causes", "counts", "urgency_stop", "stop", "assessment"
          ],
          "properties": {
            "format": { "const": "triage.next/1" },
            "question": {
              "description": "What to ask; null at the end. Fill each of its findings into the patient (null is \\"not sure\\") and ask again.",
              "type": ["object", "null"],
              "required": ["id", "ask", "findings", "why"],
              "properties": {
                "id": { "$ref": "#/$defs/id", "description": "The question, or the finding that asks for itself." },
                "ask": { "type": "string" },
                "help": { "type": "string" },
                "findings": {
                  "description": "What the answer fills: only what could change the result.",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "required": ["id", "label", "ask", "kind", "choices"],
                    "properties": {
                      "id": { "$ref": "#/$defs/id", "description": "The key in the patient." },
                      "label": { "type": "string" },
                      "ask": { "type": "string", "description": "The question for this finding alone." },
                      "help": { "type": "string" },
                      "kind": { "enum": ["yes_no", "quantity", "choice", "choices"] },
                      "unit": { "type": "string", "description": "For a quantity: the UCUM code of a plain number." },
                      "minimum": { "type": "number" },
                      "maximum": { "type": "number" },
                      "unlisted": {
                        "enum": ["absent", "unknown"],
                        "description": "For a list: what a plain array says of the options it does not name."
                      },
                      "choices": {
                        "description": "For a choice or a list: the options; empty for the rest.",
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": ["id", "label"],
                          "properties": { "id": { "$ref": "#/$defs/id" }, "label": { "type": "string" } }
                        }
                      }
                    }
                  }
                },
                "why": { "type": "string", "description": "The red flags and causes that wait for the answer." },
                "because": { "type": "string", "description": "Why the rule book asks it." }
              }
            },
            "open_for_urgency": {
              "type": "integer",
              "minimum": 0,
              "description": "How many questions could still change the range of urgency."
            },
            "open_for_causes": {
              "type": "integer",
              "minimum": 0,
              "description": "How many questions could still change how a cause stands."
            },
            "counts": {
              "enum": ["exact", "sound"],
              "description": "sound: a work limit or a calculation stood in the way; the numbers may be too high, never too low."
            },
            "urgency_stop": {
              "description": "Why no answer can change the range of urgency; null while one can.",
              "type": ["object", "null"],
              "required": ["code", "why"],
              "properties": {
                "code": { "enum": ["top_level", "settled", "unanswered"] },
                "why": { "type": "string" }
              }
            },
            "stop": {
              "description": "Why there is no question; null while there is one.",
              "type": ["object", "null"],
              "required": ["code", "why"],
              "properties": {
                "code": { "enum": ["decided", "unanswered", "no_causes"] },
                "why": { "type": "string" }
              }
            },
            "assessment": { "$ref": "#/$defs/assessment" }
          },
          "$defs": {
            "id": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
            "assessment":
        \(inner(assessment))
          }
        }

        """

    /// A schema as a part of another: without a name of its own, and with references to its own parts.
    private static func inner(_ schema: String) -> String {
        schema.split(separator: "\n").filter { !$0.hasPrefix("  \"$schema\"") && !$0.hasPrefix("  \"$id\"") }
            .map { "    \($0)".replacing("#/$defs/", with: "#/$defs/assessment/$defs/") }.joined(separator: "\n")
    }
}
