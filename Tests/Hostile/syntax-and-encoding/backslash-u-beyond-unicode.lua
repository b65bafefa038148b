finding "x" { label = "\u{7FFFFFFF}", ask = "A?" }
