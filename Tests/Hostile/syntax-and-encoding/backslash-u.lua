finding "x" { label = "\u{FFFFFFFFFF}", ask = "A?" }
