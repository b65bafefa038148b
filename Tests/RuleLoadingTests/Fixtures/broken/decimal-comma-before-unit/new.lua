pattern "x" { when = temperature:at_least(38,5, "Cel"), editorial = "e" }
