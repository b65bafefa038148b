finding "x" { label = "X" },
finding "y" { label = "Y" }
