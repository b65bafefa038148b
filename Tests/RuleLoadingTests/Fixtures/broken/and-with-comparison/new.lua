pattern "x" { when = stiff_neck and temperature >= 39 and not fatigue, editorial = "e" }
