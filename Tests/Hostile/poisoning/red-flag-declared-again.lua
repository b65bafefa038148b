red_flag "stiff_neck" { title = "T", when = fatigue, urgency = self_care, because = "B.", editorial = "E" }
