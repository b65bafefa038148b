finding "x" { label = "Übelkeit", ask = "A?" }
