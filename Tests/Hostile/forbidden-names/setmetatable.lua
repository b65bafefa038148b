local x = setmetatable
