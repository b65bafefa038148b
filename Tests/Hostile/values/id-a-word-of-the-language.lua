finding "red_flag" { label = "L", ask = "A?" }
