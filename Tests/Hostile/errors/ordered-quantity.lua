red_flag "x" { title = "T", when = temperature > 39, urgency = emergency, because = "B.", editorial = "E" }
