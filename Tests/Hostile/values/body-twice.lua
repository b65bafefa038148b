finding "x" { label = "L", ask = "A?" } { label = "M", ask = "A?" }
