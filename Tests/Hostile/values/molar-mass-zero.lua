quantity "q" { label = "Q", unit = "mmol/L", limits = { 0, 1 }, molar_mass = 0, editorial = "E" }
