quantity "x" { label = "X", unit = "mM", limits = { 0, 900 }, editorial = "e" }
