local x = math.huge
