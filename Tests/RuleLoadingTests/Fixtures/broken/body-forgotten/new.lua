finding "x"

finding "y" { label = "Y" }
