finding "x" { label = "L" }
