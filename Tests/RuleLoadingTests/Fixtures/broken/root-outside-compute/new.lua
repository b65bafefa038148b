pattern "x" { when = temperature:at_least(math.sqrt(1400)), editorial = "e" }
