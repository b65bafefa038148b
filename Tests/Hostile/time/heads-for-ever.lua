for i = 1, 1e9 do finding("f_" .. i) end
