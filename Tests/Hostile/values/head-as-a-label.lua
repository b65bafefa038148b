finding "x" { label = finding "y", ask = "A?" }
