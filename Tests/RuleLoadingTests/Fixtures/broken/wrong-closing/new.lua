finding "x" { label = "X" )
