finding "" { label = "L", ask = "A?" }
