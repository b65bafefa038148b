quantity "q" { label = "Q", unit = "1", limits = { -0.0, 0.0 }, editorial = "E" }
