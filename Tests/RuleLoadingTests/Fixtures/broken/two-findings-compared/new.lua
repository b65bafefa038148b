pattern "x" { when = temperature > age, editorial = "e" }
