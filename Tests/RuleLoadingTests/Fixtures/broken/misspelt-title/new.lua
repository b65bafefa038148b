red_flag "x" { titel = "T", when = stiff_neck, urgency = prompt, because = "B.", cite = "serious/stiff-neck" }
