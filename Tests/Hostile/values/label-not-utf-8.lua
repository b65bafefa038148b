finding "x" { label = "\xff\xfe", ask = "A?" }
