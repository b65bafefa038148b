red_flag "x" { title = "T", when = stiff_neck, urgency = prompt, because = "B.", refines = "stif_neck", cite = "serious/stiff-neck" }
