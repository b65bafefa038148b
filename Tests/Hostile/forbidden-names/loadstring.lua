local x = loadstring
