quantity "q" { label = "Q", unit = "1", limits = { 0, 5e-324 }, editorial = "E" }
