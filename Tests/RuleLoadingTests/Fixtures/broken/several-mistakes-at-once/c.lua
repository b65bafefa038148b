finding "y" { label = "Y"
