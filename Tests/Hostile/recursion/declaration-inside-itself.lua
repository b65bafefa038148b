local t = { label = "L", ask = "A?" }
t.help = finding("x")(t)
finding "y" (t)
