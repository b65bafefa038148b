local x
local y = x.y
