pattern "x" { when = temperature:outside(35, 38), editorial = "e" }
