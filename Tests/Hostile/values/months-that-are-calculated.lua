source "s" { title = "T", reviewer = "R", reviewed = "2020-12-31", review_interval_months = 1 << 62,
  statements = { statement "a/b" { kind = "cause", gist = "G" } } }
