rule_book "small" {
  title = "Small", version = "1.0.0", purpose = "p", misuse = "m", audience = "a", authors = { "A" },
  reviewers = { "R" }, disclaimer = "d", editorial = "as decided",
  urgency = { level "self_care" { title = "Self-care", advice = "Stay.", where = "Home" },
              level "emergency" { title = "Emergency", advice = "Call.", where = "Hospital" } },
}
source "leaflet" { title = "A leaflet", reviewed = "2026-10-01", statements = {
  statement "leaflet/stiff" { kind = "danger", gist = "A stiff neck is serious" },
  statement "leaflet/never-home" { kind = "danger", gist = "Never left at home" } } }
finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?" }
red_flag "stiff_neck" { title = "Stiff neck", when = stiff_neck, urgency = emergency, because = "Serious.", cite = "leaflet/stiff" }
property "never at home" { whenever = stiff_neck, urgency = at_least(emergency), cite = "leaflet/never-home" }
scenario "stiff" { given = { stiff_neck = yes }, expect = { urgency = emergency } }
scenario "not stiff" { given = { stiff_neck = no }, expect = { urgency = self_care } }
