finding "x" { label = "\xZZ", ask = "A?" }
