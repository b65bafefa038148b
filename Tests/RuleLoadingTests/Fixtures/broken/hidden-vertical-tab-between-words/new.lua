finding"x" { label = "X" }
