while true do local f = function() return 1 end end
