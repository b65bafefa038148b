local x = math.maxinteger
