local t = {}
for i = 1, 20000 do t[i] = option("o_" .. i) { label = "O" } end
choice "c" { label = "C", options = t }
