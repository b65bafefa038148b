quantity "hba1c" { label = "HbA1c", unit = "%", limits = { 0, 30 }, editorial = "e" }
pattern "x" { when = hba1c:above(48, "mmol/mol"), editorial = "e" }
