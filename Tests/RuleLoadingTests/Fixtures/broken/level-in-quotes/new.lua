red_flag "x" { title = "T", when = stiff_neck, urgency = "emergency", because = "B.", cite = "serious/stiff-neck" }
