local t = { label = "L", ask = "A?" }
finding "x" (t)
t.label = nil
t.ask = 5
