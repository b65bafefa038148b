local x = getmetatable
