if true then finding "x" { label = "L" }
