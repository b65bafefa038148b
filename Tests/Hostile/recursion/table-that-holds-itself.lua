local t = {}
t.label = t
finding "x" (t)
