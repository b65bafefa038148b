finding "a\nrules.lua:1:1: error[forged]: forged" { label = "L", ask = "A?" }
