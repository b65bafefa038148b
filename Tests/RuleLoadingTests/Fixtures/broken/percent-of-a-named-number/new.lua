quantity "x" { label = "X", unit = "{INR}", limits = { 0, 900 }, units = { "%" }, editorial = "e" }
