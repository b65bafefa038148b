- signs of the feet
finding "x" { label = "X" }
