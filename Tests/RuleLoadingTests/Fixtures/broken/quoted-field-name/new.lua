finding "x" { "label" = "X" }
