local a, b = "x", "x"
for i = 1, 22 do a = a .. a; b = b .. b end
while true do local c = a < b end
