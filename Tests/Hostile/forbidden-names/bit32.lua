local x = bit32
