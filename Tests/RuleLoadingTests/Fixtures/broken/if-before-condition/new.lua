pattern "x" { when = if stiff_neck, editorial = "e" }
