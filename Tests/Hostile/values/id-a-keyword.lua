finding "end" { label = "L", ask = "A?" }
