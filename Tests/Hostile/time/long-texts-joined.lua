local a = "x"
for i = 1, 21 do a = a .. a end
while true do local b = a .. a end
