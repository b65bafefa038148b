quantity "x" { label = "X", unit = "{INR}", limits = { 0, 900 }, editorial = "e" }
pattern "p" { when = x:above(30, "%"), editorial = "e" }
