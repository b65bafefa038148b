local n, s = "9", "{emergency_number}"
for i = 1, 16 do n = n .. n end
for i = 1, 14 do s = s .. s end
rule_book "other" {
  title = s, version = "1.0.0", purpose = s, misuse = s, audience = "A.", authors = { "A. Author" },
  reviewers = { "R. Reviewer" }, disclaimer = s, emergency_number = n,
  urgency = { level "a" { title = s, advice = s, where = s }, level "b" { title = s, advice = s, where = s } },
  weights = { strongly = 6 },
}
finding "x" { label = s, ask = s, help = s }
