local s = "x"
for i = 1, 20 do s = s .. s end
for i = 1, 20 do finding(s) { label = "L", ask = "A?" } end
