pattern "p" { when = finding "x" { label = "L", ask = "A?" }, editorial = "E" }
