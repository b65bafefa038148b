local t = {}
local y = t.a.b
