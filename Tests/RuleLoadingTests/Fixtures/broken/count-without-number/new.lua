pattern "x" { when = at_least { stiff_neck, fatigue }, editorial = "e" }
