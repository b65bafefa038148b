local t = {}
for i = 0, 62 do t[1 << i] = i end
finding "x" { label = "L", ask = "A?", also = t }
