finding "a‮bcd" { label = "L", ask = "A?" }
