finding "x" { label = "a\z


   b", ask = "A?" }
