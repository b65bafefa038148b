red_flag "r" { title = "T", when = stiff_neck, urgency = emergency, because = "B.", refines = "r", editorial = "E" }
