local x = rawget
