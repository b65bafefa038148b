source "article" { title = "T", reviewer = "R", reviewed = "2099-01-01", review_interval_months = 1, statements = { statement "serious/stiff-neck" { kind = "x", gist = "G" } } }
