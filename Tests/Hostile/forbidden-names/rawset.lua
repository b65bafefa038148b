local x = rawset
