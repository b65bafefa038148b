local n = 5
local y = #n
