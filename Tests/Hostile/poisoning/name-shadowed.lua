local stiff_neck = fatigue
red_flag "x" { title = "T", when = stiff_neck, urgency = emergency, because = "B.", editorial = "E" }
