red_flag "x" { title = "T", when = stiff_neck, urgency = emergancy, because = "B.", cite = "serious/stiff-neck" }
