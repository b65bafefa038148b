finding "x" { label = "À¯", ask = "A?" }
