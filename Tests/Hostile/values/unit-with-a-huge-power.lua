quantity "q" { label = "Q", unit = "m999999999999", limits = { 0, 1 }, editorial = "E" }
