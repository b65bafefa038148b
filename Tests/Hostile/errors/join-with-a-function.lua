local y = "a" .. function() end
