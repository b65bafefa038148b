local f = finding "x"
f({ label = "L", ask = "A?" }, { label = "M" }, 3)
