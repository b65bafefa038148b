local t = {}
for i = 1, 100 do t[i] = i end
for k in pairs(t) do t[k] = nil; t["later_" .. k] = k end
