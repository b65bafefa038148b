finding "x" { label = "\
