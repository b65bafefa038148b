finding "x" { lаbel = "L", ask = "A?" }
