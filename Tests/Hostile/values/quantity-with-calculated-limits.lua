quantity "q" { label = "Q", unit = "1", limits = { -2 ^ 62, 2 ^ 62 }, editorial = "E" }
red_flag "r" { title = "T", when = _ENV.q:between(-2 ^ 61, 2 ^ 61 / 3), urgency = emergency, because = "B.", editorial = "E" }
