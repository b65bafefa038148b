quantity "q" { label = "Q", unit = "1", limits = { 0, 1e308 * 10 }, editorial = "E" }
