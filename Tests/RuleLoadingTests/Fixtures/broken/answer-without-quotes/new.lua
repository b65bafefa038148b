pattern "x" { when = history:includes thyroid_disorder, editorial = "e" }
