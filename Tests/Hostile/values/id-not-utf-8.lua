finding "\xff" { label = "L", ask = "A?" }
