local t = { 1 }
for i, x in ipairs(t) do t[i + 1] = x end
