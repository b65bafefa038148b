return 1, "x", {}, stiff_neck, all, function() end
