rule_book "other" { title = "Other" }
