local t = {}
local c = all(t)
t[1] = c
pattern "p" { when = c, editorial = "E" }
