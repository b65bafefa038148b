local x
local y = 1 + x
