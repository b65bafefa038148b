quantity "x" { label = "X", unit = "ng/mL{FEU}", limits = { 0, 900 }, editorial = "e" }
pattern "p" { when = x:above(500, "ng/mL{DDU}"), editorial = "e" }
