finding "x" { label​ = "L", ask = "A?" }
