local t = { label = "L", ask = "A?" }
finding "x" (t)
t.label = 5
finding "y" (t)
