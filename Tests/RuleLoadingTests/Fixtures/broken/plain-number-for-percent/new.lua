quantity "x" { label = "X", unit = "%", limits = { 0, 900 }, units = { "10*-3" }, editorial = "e" }
