source "s" { title = "S", reviewed = "0000-01-01", review_interval_months = 36, statements = { statement "s/a" { kind = "k", gist = "g" } } }
