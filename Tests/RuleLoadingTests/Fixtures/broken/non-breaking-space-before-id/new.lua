finding "x" { label = "X", ask = "X?" }
