source "s" { title = "T", reviewer = "R", reviewed = "99999999999999999999-12-31", review_interval_months = 1,
  statements = { statement "a/b" { kind = "cause", gist = "G" } } }
