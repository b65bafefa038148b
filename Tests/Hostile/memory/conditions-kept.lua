local t = {}
for i = 1, 1e9 do t[i] = all { stiff_neck, i } end
