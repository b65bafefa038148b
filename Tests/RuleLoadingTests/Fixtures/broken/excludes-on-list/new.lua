pattern "x" { when = history:excludes "thyroid_disorder", editorial = "e" }
