stiff_neck.at_least = function() return true end
