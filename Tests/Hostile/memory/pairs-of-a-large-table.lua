local t = {}
for i = 1, 300000 do t["key number " .. i] = i end
local all_of_them = {}
while true do all_of_them[#all_of_them + 1] = pairs(t) end
