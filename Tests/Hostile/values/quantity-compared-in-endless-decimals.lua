red_flag "r" { title = "T", when = temperature:at_least(1 / 3, "[degF]"), urgency = emergency, because = "B.", editorial = "E" }
