finding(1) { label = "L", ask = "A?" }
