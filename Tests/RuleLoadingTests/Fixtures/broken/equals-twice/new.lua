finding "x" { label == "X" }
