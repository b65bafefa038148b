choice "x" { label = "X", options = { "a", "b" } }
