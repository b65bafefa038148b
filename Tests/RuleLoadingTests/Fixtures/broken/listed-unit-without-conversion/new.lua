quantity "hba1c" { label = "HbA1c", unit = "%", limits = { 0, 30 }, units = { "mmol/mol" }, editorial = "e" }
