rule_book "small" {
  title = "Small book", version = "1.0.0", purpose = "Shows the form of a rule book.",
  misuse = "Not for patients.", audience = "Readers of the tests.", authors = { "A. Author" },
  reviewers = { "R. Reviewer" }, disclaimer = "No advice. In an emergency call {emergency_number}.",
  emergency_number = "911",
  urgency = {
    level "self_care" { title = "Self-care", advice = "Stay at home.", where = "Home" },
    level "prompt" { title = "See a doctor soon", advice = "Ask for a visit.", where = "Practice" },
    level "emergency" { title = "Emergency", advice = "Call {emergency_number}.", where = "Hospital" },
  },
  groups = { group "common" { title = "Common causes" } },
  weights = { strongly = 6, somewhat = 3, slightly = 1 },
  applies_when = muscle_spasm,
}

source "article" {
  title = "An article", reviewer = "R. Reviewer", reviewed = "2020-12-31", review_interval_months = 36,
  statements = {
    statement "serious/stiff-neck" { kind = "danger", gist = "A stiff neck is serious", life_threatening = yes },
    statement "causes/thyroid" { kind = "cause", gist = "The thyroid gland can cause spasms" },
  },
}
