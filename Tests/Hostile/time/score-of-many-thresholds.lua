local t = { label = "S", editorial = "E" }
for i = 1, 2000 do t[i] = points(1, temperature:at_least((2500 + i) / 100)) end
score "s" (t)
