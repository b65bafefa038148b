pattern "x" { when = temperature:above(age), editorial = "e" }
