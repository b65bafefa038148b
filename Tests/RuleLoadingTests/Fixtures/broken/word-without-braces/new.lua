pattern "x" { when = any stiff_neck, fatigue, editorial = "e" }
