quantity "x" { label = "X", unit = "W", limits = { 0, 900 }, editorial = "e" }
