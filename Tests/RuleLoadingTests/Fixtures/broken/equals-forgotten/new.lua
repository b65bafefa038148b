finding "x" { label "X" }
