finding "math" { label = "L", ask = "A?" }
