local t = { stiff_neck }
local c = all(t)
t[1] = stiff_nek
pattern "p" { when = c, editorial = "E" }
