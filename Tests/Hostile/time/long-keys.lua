local p, t = "x", {}
for i = 1, 18 do p = p .. p end
for i = 1, 1e9 do t[p .. i % 8] = i end
