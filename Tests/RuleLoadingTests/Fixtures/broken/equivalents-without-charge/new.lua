quantity "calcium" { label = "Calcium", unit = "mmol/L", limits = { 0, 10 }, editorial = "e" }
pattern "x" { when = calcium:above(6, "meq/L"), editorial = "e" }
