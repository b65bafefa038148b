local n = 5
local y = n:at_least(1)
