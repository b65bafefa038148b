local x = 2.5
while true do x = x ^ 1.0000001 % 7 end
