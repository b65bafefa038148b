finding “x” { label = “X” }
