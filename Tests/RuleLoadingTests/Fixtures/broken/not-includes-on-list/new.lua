pattern "x" { when = history:not_includes "thyroid_disorder", editorial = "e" }
