pattern "x" { when = temperature:not_more_than(38), editorial = "e" }
