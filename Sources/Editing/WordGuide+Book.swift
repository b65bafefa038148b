// The words of the book itself and of its sources.

extension WordGuide {
    static let book: [WordGuide] = [
        WordGuide(
            "rule_book", "The book itself: what it is for, its levels of urgency, whom it is about. Each book has one.",
            example: """
                rule_book "back_pain" {
                  title = "Back pain", version = "1.0.0", purpose = "…", misuse = "…", audience = "…",
                  authors = { "…" }, disclaimer = "…",
                  urgency = { level "self_care" { … }, level "emergency" { … } },
                }
                """,
            fields: [
                .must("title", "string", "its title"),
                .must("version", "string", "its version; raise it whenever a rule changes"),
                .must("purpose", "string", "what it is for"),
                .must("misuse", "string", "what it must not be used for"),
                .must("audience", "string", "who is to use it"),
                .must("authors", "string[]", "who wrote it"),
                .may("reviewers", "string[]", "who reviewed it"),
                .must("disclaimer", "string", "what every result says about itself"),
                .may("emergency_number", "string", "what `{emergency_number}` in a text becomes"),
                .must("urgency", "triage.level_declaration[]", "the levels, from least to most urgent"),
                .may("groups", "triage.group_declaration[]", "the headings under which causes are listed"),
                .may("weights", "triage.weights", "the points of `strongly`, `somewhat` and `slightly`"),
                .may("applies_when", "triage.condition", "what must hold for the book to be about a patient"),
            ] + basis),
        WordGuide(
            "level", "A level of urgency. Rules name it without quotes: `urgency = emergency`.",
            example: """
                level "emergency" { title = "Call for help now", advice = "Call {emergency_number}.", where = "…" }
                """,
            fields: [
                .must("title", "string", "how a result names it"),
                .must("advice", "string", "what to do"),
                .must("where", "string", "where to go"),
            ]),
        WordGuide(
            "group", "A heading under which causes are listed. Causes name it in quotes: `group = \"common\"`.",
            example: "group \"common\" { title = \"Common causes\" }",
            fields: [.must("title", "string", "the heading")]),
        WordGuide(
            "source", "A published text that rules rest on, with one line for each thing it states.",
            example: """
                source "article" {
                  title = "…", reviewed = "2026-01-31", review_interval_months = 36,
                  statements = { statement "overview/dehydrated" { kind = "trigger", gist = "…" } },
                }
                """,
            fields: [
                .must("title", "string", "its title"),
                .may("publisher", "string", "who published it"),
                .may("url", "string", "where it can be read"),
                .may("reviewer", "string", "who reviewed it last"),
                .must("reviewed", "string", "when it was last reviewed: `\"2026-01-31\"`"),
                .may("review_interval_months", "integer", "after how many months it is due for review"),
                .must("statements", "triage.statement_declaration[]", "what it states"),
            ] + basis),
        WordGuide(
            "statement", "One thing that a source states. Rules name it with `cite`.",
            example: """
                statement "immediate-care/stiff-neck" { kind = "emergency", gist = "a neck that is stiff" }
                """,
            fields: [
                .must("kind", "string", "what kind of statement it is, such as `\"emergency\"` or `\"trigger\"`"),
                .must("gist", "string", "what it says, in your own short words"),
                .may("life_threatening", "triage.yes|triage.no", "whether the source calls it a danger to life"),
                .may("note", "string", "a remark"),
            ]),
    ]
}
