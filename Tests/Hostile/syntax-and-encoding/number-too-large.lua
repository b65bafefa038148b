quantity "q" { label = "Q", unit = "1", limits = { 0, 1e999 }, editorial = "E" }
