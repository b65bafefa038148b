quantity "calcium" { label = "Calcium", unit = "mmol/L", limits = { 0, 10 }, charge = -2, editorial = "e" }
