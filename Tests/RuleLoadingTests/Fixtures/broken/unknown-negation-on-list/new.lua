pattern "x" { when = history:not_listed "thyroid_disorder", editorial = "e" }
