local low = 37
low = low + 0.1
pattern "x" { when = temperature:at_least(low), editorial = "e" }
