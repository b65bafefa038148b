pattern "x" { when = history:all_of { "thyroid_disorder", "kidney_failure" }, editorial = "e" }
