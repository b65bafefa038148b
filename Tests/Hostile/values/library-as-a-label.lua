finding "x" { label = math, ask = "A?" }
