choice "x" { label = "X", options = { option "a", option "b" { label = "B" } } }
