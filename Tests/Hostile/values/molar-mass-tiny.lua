quantity "q" { label = "Q", unit = "mmol/L", limits = { 0, 1 }, molar_mass = 1e-300, editorial = "E" }
