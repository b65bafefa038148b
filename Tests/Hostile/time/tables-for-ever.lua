while true do local x = { 1, 2, 3, { 4 } } end
