for x = 0, 1, 0.000000001 do end
