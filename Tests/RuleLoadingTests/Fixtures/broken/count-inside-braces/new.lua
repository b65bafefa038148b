pattern "x" { when = at_least{2, { stiff_neck, fatigue }}, editorial = "e" }
