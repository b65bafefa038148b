finding "__index" { label = "L", ask = "A?" }
finding "__gc" { label = "L", ask = "A?" }
