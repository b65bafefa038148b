local a, b = 1, 2
while true do a, b = b, a end
