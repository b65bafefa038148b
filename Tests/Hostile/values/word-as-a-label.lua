finding "x" { label = finding, ask = "A?" }
