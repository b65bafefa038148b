quantity "x" { label = "X", unit = "%", limits = { 0, 900 }, editorial = "e" }
pattern "p" { when = x:above(0.3, "1"), editorial = "e" }
