pattern "x" { when = any { stiff_neck, history includes "thyroid_disorder" }, editorial = "e" }
