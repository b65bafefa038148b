pattern "x" { when = temperature:at_least(36 + 0.1 + 0.2), editorial = "e" }
