s
finding "x" { label = "X" }
