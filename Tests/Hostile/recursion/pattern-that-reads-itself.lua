pattern "p" { when = _ENV.p, editorial = "E" }
