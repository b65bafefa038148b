local t = {}
for i = 1, 1000 do t[i] = i end
local u = {}
for i = 1, 1000 do u[i] = t end
local w = {}
for i = 1, 1000 do w[i] = u end
finding "x" { label = "L", ask = "A?", also = w }
