pattern "x" { when = temperature:equals(37.5), editorial = "e" }
