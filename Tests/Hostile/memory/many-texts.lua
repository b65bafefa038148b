local s = "x"
for i = 1, 16 do s = s .. s end
local t = {}
for i = 1, 1e9 do t[i] = s .. i end
