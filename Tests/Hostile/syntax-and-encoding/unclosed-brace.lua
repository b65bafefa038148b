finding "x" { label = "L",
