score "s" { label = "S", points(1e6 - 0.001, stiff_neck), points(2 ^ 19, fatigue), editorial = "E" }
red_flag "r" { title = "T", when = _ENV.s:at_least(1e6 / 3), urgency = emergency, because = "B.", editorial = "E" }
