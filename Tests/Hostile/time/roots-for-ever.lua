local x = 2
while true do x = math.sqrt(x) + math.exp(1) end
