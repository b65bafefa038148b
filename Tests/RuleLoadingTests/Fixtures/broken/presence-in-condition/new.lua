pattern "x" { when = any { stiff_neck = yes, fatigue }, editorial = "e" }
