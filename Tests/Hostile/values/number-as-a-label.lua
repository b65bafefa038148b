finding "x" { label = 5, ask = "A?" }
