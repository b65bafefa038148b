local g
local function f() return g() + 1 end
g = function() return f() + 1 end
f()
