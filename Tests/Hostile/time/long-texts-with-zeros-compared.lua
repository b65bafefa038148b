local a, b = "\0", "\0"
for i = 1, 22 do a = a .. a; b = b .. b end
local c
while true do c = a < b end
