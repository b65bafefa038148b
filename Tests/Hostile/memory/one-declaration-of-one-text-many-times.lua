local s = "x"
for i = 1, 20 do s = s .. s end
local t = {}
for i = 1, 1000 do t[i] = s end
finding "x" { label = "L", ask = "A?", also = t }
