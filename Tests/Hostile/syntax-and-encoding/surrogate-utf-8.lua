finding "x" { label = "í €", ask = "A?" }
