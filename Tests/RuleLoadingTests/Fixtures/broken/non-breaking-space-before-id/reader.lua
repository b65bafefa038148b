pattern "reader" { when = any { x, fatigue }, editorial = "e" }
