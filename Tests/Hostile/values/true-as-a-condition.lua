pattern "p" { when = true, editorial = "E" }
