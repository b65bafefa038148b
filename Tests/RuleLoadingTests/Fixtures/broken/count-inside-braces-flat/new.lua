pattern "x" { when = at_most{1, stiff_neck, fatigue}, editorial = "e" }
