local x = 1
while true do x = x << 1 | 1 end
