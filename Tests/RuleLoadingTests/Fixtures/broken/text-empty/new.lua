finding "x" { label = "" }
