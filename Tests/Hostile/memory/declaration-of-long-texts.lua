local s = "x"
for i = 1, 20 do s = s .. s end
for i = 1, 1000 do finding("f_" .. i) { label = s, ask = s, help = s } end
