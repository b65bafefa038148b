finding "x" { label = 3 }
