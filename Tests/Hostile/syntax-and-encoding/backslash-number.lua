finding "x" { label = "\999", ask = "A?" }
