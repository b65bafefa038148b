quantity "x" { label = "X", unit = "mL/min/(1.70.m2)", limits = { 0, 900 }, editorial = "e" }
