red_flag "x" { title = "T", when = stiff_neck, urgency = prompt, because = "B.", cite = serious/stiff-neck }
