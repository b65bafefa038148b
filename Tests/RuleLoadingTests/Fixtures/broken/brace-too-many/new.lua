finding "x" { label = "X" } }
