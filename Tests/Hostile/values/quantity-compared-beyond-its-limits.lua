red_flag "r" { title = "T", when = any { temperature:at_least(1e18), temperature:below(-1e18), temperature:between(-1e15, 1e15) }, urgency = emergency, because = "B.", editorial = "E" }
