finding "unknown" { label = "X" }
