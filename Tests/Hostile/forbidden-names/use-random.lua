local x = math.random(10)
