pattern "x" { when = temperature:less_than(35), editorial = "e" }
