source "x" {
  title = "X", reviewer = "R", reviewed = "2020-12-31", review_interval_months = "36",
  statements = { statement "a/b" { kind = "danger", gist = "G" } },
}
