pattern "x" { when = stiff neck, editorial = "e" }
