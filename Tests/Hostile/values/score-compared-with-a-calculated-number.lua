score "s" { label = "S", points(-5, stiff_neck), points(0.001, fatigue), editorial = "E" }
local n = 2 ^ 62
red_flag "r" { title = "T", when = any { _ENV.s:at_least(n), _ENV.s:below(-n), _ENV.s:above(2 ^ 53), _ENV.s:at_most(2 ^ 120) }, urgency = emergency, because = "B.", editorial = "E" }
