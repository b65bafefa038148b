choices "x" { label = "X", options = { option "a" { label = "A" } } }
