local n = stiff_neck
for i = 1, 100000 do n = n.x end
pattern "p" { when = n, editorial = "E" }
