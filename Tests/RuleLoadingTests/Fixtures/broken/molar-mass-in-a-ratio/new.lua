quantity "x" { label = "X", unit = "mg/g", limits = { 0, 900 }, molar_mass = 40.078, editorial = "e" }
pattern "p" { when = x:above(1, "mg/mmol"), editorial = "e" }
