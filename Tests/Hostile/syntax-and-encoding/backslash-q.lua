finding "x" { label = "a\qb", ask = "A?" }
