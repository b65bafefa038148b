score "s" { label = "S", points(-5, stiff_neck), points(0.001, fatigue), editorial = "E" }
red_flag "r" { title = "T", when = any { _ENV.s:at_least(9223372036854775807), _ENV.s:below(-9223372036854775807), _ENV.s:above(9007199254740993.5) }, urgency = emergency, because = "B.", editorial = "E" }
