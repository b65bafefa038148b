quantity "x" { label = "X", unit = "mmol/mol", limits = { 0, 900 }, units = { { unit = "%{NGSP}", times = 10.929, plus = -23.5 }, { unit = "%{JDS}", times = 2 } }, editorial = "e" }
