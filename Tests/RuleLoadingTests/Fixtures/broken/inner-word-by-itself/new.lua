option "x" { label = "X" }
