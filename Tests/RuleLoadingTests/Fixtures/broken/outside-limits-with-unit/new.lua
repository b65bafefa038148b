pattern "x" { when = temperature:at_least(390, "Cel"), editorial = "e" }
