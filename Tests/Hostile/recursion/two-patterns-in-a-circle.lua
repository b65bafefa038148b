pattern "p" { when = q, editorial = "E" }
pattern "q" { when = p, editorial = "E" }
