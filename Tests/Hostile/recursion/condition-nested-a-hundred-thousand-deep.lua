local c = stiff_neck
for i = 1, 100000 do c = absent(c) end
pattern "p" { when = c, editorial = "E" }
