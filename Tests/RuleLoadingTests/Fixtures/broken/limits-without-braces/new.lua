quantity "x" { label = "X", unit = "kg", limits = 1, 300, editorial = "e" }
