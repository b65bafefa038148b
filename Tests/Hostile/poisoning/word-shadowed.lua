local finding = red_flag
finding "x" { title = "T", when = stiff_neck, urgency = emergency, because = "B.", editorial = "E" }
