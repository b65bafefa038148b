pattern "x" { when = at_least({ stiff_neck, fatigue, high_fever }, 2), editorial = "e" }
