finding "x" { label = "L", ask = "A?", implies = { _ENV.x }, editorial = "E" }
