finding "x" { label = "a\0b", ask = "A?" }
