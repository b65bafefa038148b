quantity "x" { label = "X", unit = "kg", limits = { 300, 1 }, editorial = "e" }
